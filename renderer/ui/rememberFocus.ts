import { focusRecord } from './focusRecord';
import { onceFocusSettles } from './onceFocusSettles';

/** Where the focus is now. The result looks, a moment later, whether it has a place at all, and else brings it back. */
export function rememberFocus(): () => void {
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
