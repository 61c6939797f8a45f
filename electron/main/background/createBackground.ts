import type { Translate } from '@shared/i18n/translator';
import type { CaptureState, Settings } from '@shared/ipc/contract';
import { app, globalShortcut, Notification, powerMonitor } from 'electron';
import type { Log } from '../app/log';
import { createCaptureWindow } from '../capture/captureWindow';
import type { Reminded } from '../reminder/dueMoment';
import { createWeeklyReminder } from '../reminder/reminder';
import { createAppTray } from '../tray/appTray';
import { trayMenu } from '../tray/trayMenu';
import { createQuickKey } from './quickKey';

/** What the app does beside its window: the quick capture and its key, the icon in the system's bar, the reminder. */
export type Background = {
  readonly openCapture: () => void;
  readonly closeCapture: (opensApp: boolean) => void;
  /** Shows the reminder now. */
  readonly remind: () => void;
  readonly isQuickKeyTaken: () => boolean;
  /** The board, the language or the theme is another one. */
  readonly refresh: () => void;
  /** Follows the settings; `change`: those that somebody has just changed. */
  readonly follow: (change: Partial<Settings>) => Promise<void>;
  readonly end: () => void;
};

export type BackgroundPorts = {
  readonly preload: string;
  /** The address of the quick capture's page. */
  readonly capturePage: string;
  readonly captureState: () => CaptureState;
  readonly settings: () => Settings;
  readonly words: () => Promise<Translate>;
  readonly reminded: () => Reminded;
  readonly remember: (reminded: Reminded) => void;
  readonly openApp: () => void;
  /** Somebody has pressed the reminder. */
  readonly showRetro: () => void;
  readonly log: Log;
};

export function createBackground(ports: BackgroundPorts): Background {
  const { settings, words, openApp, log } = ports;
  const capture = createCaptureWindow({
    preload: ports.preload,
    page: ports.capturePage,
    state: ports.captureState,
    log,
  });
  const quickKey = createQuickKey(globalShortcut, capture.open);
  const tray = createAppTray({ onOpen: openApp, log });
  // One that nobody holds on to may be collected, and then hears no press.
  let shown: Notification | null = null;

  const remind = async (): Promise<void> => {
    const t = await words();
    shown?.close();
    shown = new Notification({ title: t('reminder.title'), body: t('reminder.body') });
    shown.on('click', () => {
      openApp();
      ports.showRetro();
    });
    shown.on('failed', (_event, error) => log.warn(`reminder: ${error}`));
    shown.show();
  };
  const reminder = createWeeklyReminder({
    reminder: () => settings().reminder,
    reminded: ports.reminded,
    remember: ports.remember,
    now: () => Date.now(),
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    notify: () => void remind(),
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  const onWake = (): void => reminder.check();
  powerMonitor.on('resume', onWake);
  powerMonitor.on('unlock-screen', onWake);
  reminder.check();

  return {
    openCapture: capture.open,
    closeCapture(opensApp) {
      capture.close();
      if (opensApp) openApp();
    },
    remind: () => void remind(),
    isQuickKeyTaken: quickKey.isTaken,
    refresh: capture.refresh,
    async follow(change) {
      const { quickKey: key, keepReady } = settings();
      quickKey.use(key);
      // Made ahead of time only for those who may ask for it from elsewhere: it is a process of its own.
      if (key !== null || keepReady) capture.warm();
      if (change.reminder) reminder.reset();
      if (!keepReady) tray.hide();
      else {
        const t = await words();
        const actions = { capture: capture.open, openApp, quit: () => app.quit() };
        if (settings().keepReady)
          tray.show(t('app.name'), trayMenu(t, quickKey.isTaken() ? null : key, actions));
      }
    },
    end() {
      reminder.end();
      powerMonitor.off('resume', onWake);
      powerMonitor.off('unlock-screen', onWake);
      quickKey.use(null);
      tray.hide();
      capture.end();
    },
  };
}
