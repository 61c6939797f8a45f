import { setTimeout as pause } from 'node:timers/promises';
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
  let isStuck = false;

  const tryToLeave = async (): Promise<void> => {
    isLeaving = true;
    try {
      if (!(await leave())) return;
      await flush();
      isStuck = !(await filesComeToRest());
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
    if (isFree && isStuck) process.kill(process.pid, 'SIGKILL');
  });
}

/** Longer than any look at a file that ends takes. */
const restMs = 1_500;

/**
 * Everything of ours has been written by the end: what is under way then is a look at a file that is over in a moment, or
 * one that never comes back. Returns whether all of them ended.
 */
async function filesComeToRest(): Promise<boolean> {
  const until = performance.now() + restMs;
  while (isHeldByFiles()) {
    if (performance.now() > until) return false;
    await pause(20);
  }
  return true;
}

const isHeldByFiles = (): boolean =>
  process.getActiveResourcesInfo().some((kind) => kind.startsWith('FSReq'));
