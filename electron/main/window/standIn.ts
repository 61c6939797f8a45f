import { app, type BrowserWindow } from 'electron';
import type { Log } from '../app/log';
import { createEndsInARow } from './endsInARow';

/** A page that crashes this soon after it was loaded would do so for ever. */
const calmMs = 10_000;

/** Chromium's number for a load that another one took the place of. */
const aborted = -3;

/**
 * Keeps something on the screen whatever happens to the page: everything of value is in the main process, so a page that
 * crashed is loaded anew. If that does not help there is a page to stand in for it, which offers to try again; if even
 * that one crashes, `giveUp`.
 */
export function standInForPage(
  window: BrowserWindow,
  {
    home,
    stopped,
    log,
    giveUp,
  }: { readonly home: string; readonly stopped: string; readonly log: Log; readonly giveUp: () => void },
): void {
  const contents = window.webContents;
  const ways = [() => void show(home), () => void show(stopped), giveUp];
  const ends = createEndsInARow(calmMs, Date.now);

  const show = (url: string): Promise<void> => window.loadURL(url).catch(() => undefined);
  const next = (): void => {
    const way = ways[Math.min(ends.end(), ways.length - 1)];
    // Not from within the event: Electron 42 ends with SIGTRAP.
    setImmediate(() => {
      if (!window.isDestroyed()) way?.();
    });
  };

  contents.on('did-finish-load', ends.begin);
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error(`the page is gone: ${reason} ${exitCode}`);
    if (reason !== 'clean-exit') next();
  });
  contents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    if (!isMainFrame || code === aborted) return;
    log.error(`the page was not loaded: ${code}`);
    next();
  });
  contents.on('unresponsive', () => log.warn('the page does not answer'));
  contents.on('responsive', () => log.info('the page answers again'));
  contents.on('preload-error', (_event, _path, error) => log.error('preload', error));
  // Chromium starts its other processes again by itself.
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.error(`a process is gone: ${type} ${reason} ${exitCode}`),
  );
}
