import type { LucideIcon } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  Suspense,
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { BoardContext } from '../store/BoardContext';
import { loadMenu } from './lazyParts';
import { onceFocusSettles } from './onceFocusSettles';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly tone?: 'plain' | 'trouble';
  readonly isDisabled?: boolean;
  readonly isChecked?: boolean;
  readonly run: () => void;
};

/** Entries that belong together, under a heading of their own if `label` is given. */
export type MenuGroup = {
  readonly id: string;
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
};

type Point = { readonly x: number; readonly y: number };

type TriggerProps = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type UseMenu = {
  /** For the button that opens the menu. */
  readonly triggerProps: TriggerProps;
  /** Opens it as a context menu: at the pointer, or at the element if it was asked for by keyboard. */
  readonly openAt: (event: MouseEvent) => void;
  readonly isOpen: boolean;
  /** The menu itself while it is open: to be rendered anywhere near the button. */
  readonly menu: ReactNode;
};

const MenuSurface = lazy(loadMenu);

/**
 * A menu that is loaded when it is first wanted. `label` names it. What is chosen runs once the focus is back where it was
 * before, so that it may send it elsewhere, and on the board as it was when it was chosen: until then changes wait.
 */
export function useMenu(label: string, groups: () => readonly MenuGroup[]): UseMenu {
  const trigger = useRef<HTMLButtonElement>(null);
  const anchor = useRef<Element>(null);
  const [open, setOpen] = useState<{ readonly point: Point | null } | null>(null);

  const openAt = useCallback((event: MouseEvent) => {
    event.preventDefault();
    const byPointer = event.clientX > 0 || event.clientY > 0;
    anchor.current = event.currentTarget;
    setOpen({ point: byPointer ? { x: event.clientX, y: event.clientY } : null });
  }, []);
  const triggerProps = useMemo<TriggerProps>(() => {
    const openBelow = () => {
      anchor.current = trigger.current;
      setOpen((was) => (was ? null : { point: null }));
    };
    return {
      ref: trigger,
      'aria-haspopup': 'menu',
      'aria-expanded': open !== null,
      onClick: openBelow,
      onKeyDown: (event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        openBelow();
      },
    };
  }, [open]);

  const board = use(BoardContext);
  const choose = ({ run }: MenuEntry) => {
    const letGo = board?.hold();
    onceFocusSettles(() => {
      run();
      letGo?.();
    });
  };

  const menu = open && (
    <Suspense fallback={null}>
      <MenuSurface
        label={label}
        groups={groups()}
        anchor={anchor}
        point={open.point}
        onChoose={choose}
        onClose={() => setOpen(null)}
      />
    </Suspense>
  );
  return { triggerProps, openAt, isOpen: open !== null, menu };
}
