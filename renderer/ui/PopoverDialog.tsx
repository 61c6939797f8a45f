import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { AriaLocale } from './AriaLocale';

type Props = {
  /** Its name. */
  readonly label: string;
  /** What it stands beside. */
  readonly anchor: RefObject<Element | null>;
  readonly placement: 'bottom start' | 'bottom end' | 'top end';
  /** Of the box, and of what is in it. */
  readonly classNames: readonly [popover: string | undefined, dialog: string | undefined];
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A box beside the button that opened it. Escape and a press elsewhere close it, and the focus goes back. */
export function PopoverDialog({ label, anchor, placement, classNames, onClose, children }: Props) {
  const [popover = '', dialog = ''] = classNames;
  return (
    <AriaLocale>
      <Popover
        isOpen
        onOpenChange={onClose}
        triggerRef={anchor}
        placement={placement}
        className={popover}
        // Opened from a card, it is no part of what a press would lift.
        data-no-drag
      >
        <Dialog aria-label={label} className={dialog}>
          {children}
        </Dialog>
      </Popover>
    </AriaLocale>
  );
}
