import type { CaptureState } from '@shared/ipc/contract';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Log } from '../app/log';
import { backgroundColor } from '../window/backgroundColor';
import { ownPage } from '../window/ownPage';
import { captureBounds } from './captureBounds';

/** The small window that a fact is typed into from anywhere. */
export type CaptureWindow = {
  /** Makes it ready, out of sight, so that it opens at once. */
  readonly warm: () => void;
  readonly open: () => void;
  readonly close: () => void;
  /** What it shows has changed. */
  readonly refresh: () => void;
  /** Ends it. What was typed is with `state`. */
  readonly end: () => void;
};

/**
 * One window at most, made ahead of time and then only shown and hidden: what was typed stays in it. It is a page of the
 * app like the other one, with the same bridge, the same policy and nothing more. One that crashed is made anew at the
 * next key.
 */
export function createCaptureWindow({
  preload,
  page,
  state,
  log,
}: {
  readonly preload: string;
  /** Its address. */
  readonly page: string;
  readonly state: () => CaptureState;
  readonly log: Log;
}): CaptureWindow {
  let window: BrowserWindow | null = null;

  const make = (): BrowserWindow => {
    const made = new BrowserWindow({
      ...captureBounds(workArea()),
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'Débrief',
      backgroundColor: backgroundColor(nativeTheme.shouldUseDarkColors),
      // A panel does not bring the app's other window along.
      ...(process.platform === 'darwin' && { type: 'panel' as const }),
      webPreferences: ownPage(preload),
    });
    if (process.platform !== 'win32') {
      made.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
    }
    made.on('blur', () => hide());
    // The window's own way to close it, Alt+F4 for one.
    made.on('close', (event) => {
      event.preventDefault();
      hide();
    });
    made.webContents.on('render-process-gone', (_event, { reason }) => giveUp(made, reason));
    void made.loadURL(page).catch((error: unknown) => giveUp(made, String(error)));
    return made;
  };
  const giveUp = (lost: BrowserWindow, why: string): void => {
    log.error(`the quick capture's page is gone: ${why}`);
    if (window === lost) window = null;
    // Not from within the event: Electron 42 ends with SIGTRAP.
    setImmediate(() => lost.destroy());
  };
  const hide = (): void => {
    if (window?.isVisible()) window.hide();
  };
  const tell = (): void => window?.webContents.send('capture:shown', state());

  return {
    warm() {
      window ??= make();
    },
    open() {
      if (window?.isVisible() && window.isFocused()) {
        hide();
        return;
      }
      window ??= make();
      window.setBackgroundColor(backgroundColor(nativeTheme.shouldUseDarkColors));
      window.setBounds(captureBounds(workArea()));
      tell();
      window.show();
      window.focus();
    },
    close: hide,
    refresh: tell,
    end() {
      window?.destroy();
      window = null;
    },
  };
}

/** Of the screen that the pointer is on. */
const workArea = () => screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
