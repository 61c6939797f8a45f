import { release } from 'node:os';
import type { AboutApp, Settings } from '@shared/ipc/contract';
import { app, clipboard, shell } from 'electron';
import type { BoardDesk } from '../board/boardDesk';
import type { AppLog } from '../diagnostics/recentProblems';

/** What the app can do for somebody who looks into a problem. All of it stays on this machine. */
export type Support = {
  readonly about: () => AboutApp;
  /** Shows the log in the system's file manager. */
  readonly showLog: () => Promise<void>;
  readonly copyDiagnostics: () => Promise<void>;
};

export function createSupport({
  logPath,
  log,
  desk,
  settings,
}: {
  readonly logPath: string;
  readonly log: AppLog;
  readonly desk: BoardDesk;
  readonly settings: () => Settings;
}): Support {
  const about = (): AboutApp => ({
    version: app.getVersion(),
    // `npm run package -- --test-build` marks it so.
    isTestBuild: app.getVersion().endsWith('-test'),
    electron: process.versions.electron,
  });
  return {
    about,
    async showLog() {
      // There is something to show even where nothing went wrong yet.
      log.info('the log was shown');
      await log.flush();
      shell.showItemInFolder(logPath);
    },
    async copyDiagnostics() {
      const { diagnosticsText } = await import('../diagnostics/diagnosticsText');
      const { session } = desk;
      const { electron, chrome = '', node } = process.versions;
      const text = diagnosticsText({
        now: Date.now(),
        versions: { Débrief: app.getVersion(), Electron: electron, Chromium: chrome, Node: node },
        machine: {
          system: `${process.platform} ${release()} ${process.arch}`,
          language: app.getPreferredSystemLanguages().join(' '),
          packaged: app.isPackaged ? 'yes' : 'no',
          'running for': `${Math.round(process.uptime())} s`,
          memory: `${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB`,
        },
        settings: settings(),
        screen: desk.screen,
        board: session && { view: session.view, board: session.board },
        problems: log.problems(),
      });
      clipboard.writeText(text);
    },
  };
}
