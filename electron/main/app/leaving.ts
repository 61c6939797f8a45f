import { app, type BrowserWindow } from 'electron';

/**
 * Nothing ends before `leave` says that everything is put away: neither the window's close button, nor the menu, nor a
 * signal from the terminal. `flush` comes last, whatever happened.
 */
export function guardLeaving(
  window: BrowserWindow,
  { leave, flush }: { leave: () => Promise<boolean>; flush: () => Promise<void> },
): void {
  let isFree = false;
  let leaving: Promise<void> | null = null;

  const tryToLeave = async (): Promise<void> => {
    if (await leave()) {
      await flush();
      isFree = true;
      app.quit();
    }
    leaving = null;
  };
  const hold = (event: { preventDefault(): void }): void => {
    if (isFree) return;
    event.preventDefault();
    leaving ??= tryToLeave();
  };
  app.on('before-quit', hold);
  window.on('close', hold);
  app.on('window-all-closed', () => app.quit());
}
