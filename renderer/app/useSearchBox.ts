import { useCallback, useEffect, useRef, useState } from 'react';
import { isMac } from '../ui/isMac';
import { rememberFocus } from '../ui/rememberFocus';
import { createTypeAhead, type TypeAhead } from '../ui/typeAhead';

type SearchBox = {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** What is typed before the box is there. */
  readonly typeAhead: TypeAhead;
};

/** What has the keyboard to itself: a dialog or a menu, or a card that is held. */
const busy = '[role="dialog"], [role="menu"], [data-lifted]';

/**
 * Whether the search is open: Ctrl/Cmd-K opens and closes it. The focus goes back to where it was; where that has gone
 * meanwhile (a text box that closes when it is left), to the card it was on, or to the title of the page.
 */
export function useSearchBox(): SearchBox {
  const [isOpen, setOpen] = useState(false);
  const giveBack = useRef<() => void>(() => undefined);

  const close = useCallback(() => {
    setOpen(false);
    giveBack.current();
  }, []);
  const [typeAhead] = useState(() => createTypeAhead(close));

  const open = useCallback(() => {
    if (document.querySelector(busy)) return;
    giveBack.current = rememberFocus();
    typeAhead.begin();
    setOpen(true);
  }, [typeAhead]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isMod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (event.key.toLowerCase() !== 'k' || !isMod || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) close();
      else open();
    };
    // Before the box, which keeps the keys it gets to itself.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen, open, close]);
  useEffect(() => (isOpen ? typeAhead.end : undefined), [isOpen, typeAhead]);
  return { isOpen, open, close, typeAhead };
}
