import { join, resolve } from 'node:path';
import { chooseLanguage } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import { app, Menu, nativeTheme } from 'electron';
import { createBailOut } from './app/bailOut';
import { createApp } from './app/createApp';
import { guardLeaving } from './app/leaving';
import { createFileLog } from './app/log';
import { type BoardToOpen, parseStartArguments } from './app/startArguments';
import { rememberProblems } from './diagnostics/recentProblems';
import { registerHandlers } from './ipc/registerHandlers';
import { appOrigin } from './protocol/appScheme';
import { declareAppScheme, serveApp } from './protocol/serveApp';
import { stoppedPath } from './protocol/stoppedPath';
import { createMainWindow, showWhenReady, watchPlace } from './window/mainWindow';
import { refuseEverything } from './window/refuseEverything';
import { standInForPage } from './window/standIn';

// The composition root: everything else is a module that is given what it needs. The order matters for the time to
// the first card: files are read while Electron gets ready, and the menu is built while the page loads.

const args = parseStartArguments(process.argv, { isDefaultApp: process.defaultApp === true });
if (args.userDataDir !== null) app.setPath('userData', resolve(args.userDataDir));
const logPath = join(app.getPath('userData'), 'logs', 'main.log');
const log = rememberProblems(createFileLog(logPath));
let words = async (): Promise<Translate> => {
  const { createTranslator } = await import('@shared/i18n/translator');
  return createTranslator(args.language ?? chooseLanguage(app.getPreferredSystemLanguages()));
};
const bailOut = createBailOut(log, () => words());
process.on('uncaughtException', (error) => bailOut('uncaught', error));
process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));

declareAppScheme();
// The name in it has an accent, which no HTTP header may hold: requests for our own files would fail.
app.userAgentFallback = app.userAgentFallback.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
// Chromium would unlock the keyring of the person's desktop to encrypt cookies, of which there are none.
if (process.platform === 'linux') app.commandLine.appendSwitch('password-store', 'basic');
// Where programs may not listen to each other's keys (Wayland), the desktop itself is asked for the quick capture's.
if (process.env.XDG_SESSION_TYPE === 'wayland')
  app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
// By this name Windows knows whose notifications it shows: that of the installer (scripts/lib/builderConfig.mjs).
if (process.platform === 'win32') app.setAppUserModelId('org.debrief.app');
// Electron would build a menu of its own, in English, to be thrown away.
Menu.setApplicationMenu(null);

type SecondStart = { readonly board: BoardToOpen | null };
const own: SecondStart = { board: args.board };
// Not awaited: Electron gets ready only once this module has been loaded to its end.
if (app.requestSingleInstanceLock(own)) start().catch((error: unknown) => bailOut('start failed', error));
else app.quit();

async function start(): Promise<void> {
  const debrief = createApp({ args, log, logPath });
  words = debrief.words;
  // Until the window is shown there is none to bring forward; from then on it may be minimized, or out of sight.
  let bringForward: () => void = () => undefined;
  // macOS hands over files this way, also those it was started with. Files are opened as they are, never made.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    bringForward();
    void debrief.desk.openFile(path, { mayCreate: false });
  });
  await app.whenReady();
  nativeTheme.themeSource = debrief.theme;

  // `electron-vite dev` serves the page itself; a build never looks at the environment.
  const devUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
  const origin = devUrl === undefined ? appOrigin : new URL(devUrl).origin;
  const home = devUrl ?? `${appOrigin}/`;
  const stopped = `${appOrigin}${stoppedPath}`;
  serveApp(join(import.meta.dirname, '../renderer'), {
    async [stoppedPath]() {
      const { stoppedPage } = await import('./protocol/stoppedPage');
      return stoppedPage(await debrief.words(), debrief.language(), home);
    },
  });
  refuseEverything(log, { from: stopped, to: home });
  registerHandlers(debrief.handlers, { origin, log });

  const preload = join(import.meta.dirname, '../preload/index.cjs');
  const window = createMainWindow({
    preload,
    place: debrief.windowPlace,
  });
  debrief.attach(window);
  standInForPage(window, {
    home,
    stopped,
    log,
    giveUp: () => bailOut('no page stays', new Error('The page and its stand-in are gone')),
  });
  void window.loadURL(home).catch(() => undefined);
  const rememberPlace = watchPlace(window, debrief.rememberPlace);
  guardLeaving(window, {
    flush: log.flush,
    keepsReady: debrief.keepsReady,
    leave() {
      rememberPlace();
      return debrief.leave();
    },
  });
  // Before, the menu would keep the page waiting; much later, its bar would change the size of what is shown already. A
  // page that never asks for anything still gets a menu.
  const failed = new Promise<void>((done) => window.webContents.once('did-fail-load', () => done()));
  void showWhenReady(window, Promise.race([debrief.answered, failed]).then(debrief.showMenu), {
    maximized: debrief.windowPlace?.maximized ?? false,
  }).then(async () => {
    if (window.isDestroyed()) return;
    bringForward = () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    };
    app.on('activate', bringForward);
    const capturePage = `${home}?window=capture`;
    await debrief.startBackground({ preload, capturePage, openApp: bringForward });
  });

  const settle = () => void debrief.desk.settle();
  window.on('focus', settle);
  window.on('blur', settle);
  app.on('second-instance', (_event, _argv, _folder, second) => {
    bringForward();
    const { board } = second as SecondStart;
    if (board !== null) void debrief.desk.openFile(board.path, board);
  });
}
