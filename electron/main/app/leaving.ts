import { app, type BrowserWindow } from 'electron';

/**
 * Nothing ends before `leave` says that everything is put away: neither the window's close button, nor the menu, nor a
 * signal from the terminal. `flush` comes last, whatever happened.
 */
export function guardLeaving(
  window: BrowserWindow,
  {
    leave,
    flush,
    keepsReady,
  }: {
    leave: () => Promise<boolean>;
    flush: () => Promise<void>;
    /** Whether closing the window only puts it out of sight. */
    keepsReady: () => boolean;
  },
): void {
  let isFree = false;
  let isLeaving = false;

  const tryToLeave = async (): Promise<void> => {
    isLeaving = true;
    try {
      if (!(await leave())) return;
      await flush();
      isFree = true;
      app.quit();
    } finally {
      isLeaving = false;
    }
  };
  const hold = (event: { preventDefault(): void }): void => {
    if (isFree) return;
    event.preventDefault();
    if (!isLeaving) void tryToLeave();
  };
  app.on('before-quit', hold);
  window.on('close', (event) => {
    if (isFree || isLeaving || !keepsReady()) return hold(event);
    event.preventDefault();
    window.hide();
  });
  app.on('window-all-closed', () => app.quit());
  // Node ends only when its threads do. One that hangs in a read of a drive that is gone would keep the app for good.
  app.on('quit', () => {
    if (isFree && isHeldByFiles()) process.kill(process.pid, 'SIGKILL');
  });
}

/** Everything of ours has been written by the end: what is still under way then is a read that never comes back. */
const isHeldByFiles = (): boolean =>
  process.getActiveResourcesInfo().some((kind) => kind.startsWith('FSReq'));
