import { useCallback, useEffect, useRef, useState } from 'react';
import { focusRecord } from '../ui/focusRecord';
import { isMac } from '../ui/isMac';
import { onceFocusSettles } from '../ui/onceFocusSettles';

type SearchBox = {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
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

  const open = useCallback(() => {
    if (document.querySelector(busy)) return;
    giveBack.current = rememberFocus();
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    giveBack.current();
  }, []);

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
  return { isOpen, open, close };
}

/** Where the focus is now. The result looks, a moment later, whether it has a place at all, and else brings it back. */
function rememberFocus(): () => void {
  const { activeElement: before } = document;
  const card = before?.closest<HTMLElement>('[data-record]')?.dataset.record;
  return () =>
    onceFocusSettles(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      // The box gives it back by itself, unless it was closed before it had taken it.
      if (before instanceof HTMLElement && before !== document.body && before.isConnected)
        return before.focus();
      const near = card && document.querySelector<HTMLElement>(`[data-record="${CSS.escape(card)}"]`);
      if (near) focusRecord(near);
      else document.querySelector<HTMLElement>('main h1 button, main h1')?.focus();
    });
}
