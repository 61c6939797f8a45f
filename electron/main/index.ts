import { join, resolve } from 'node:path';
import { app, BrowserWindow, Menu, nativeTheme } from 'electron';
import { createApp } from './app/createApp';
import { guardLeaving } from './app/leaving';
import { createFileLog } from './app/log';
import { type BoardToOpen, parseStartArguments } from './app/startArguments';
import { registerHandlers } from './ipc/registerHandlers';
import { appOrigin } from './protocol/appScheme';
import { declareAppScheme, serveApp } from './protocol/serveApp';
import { createMainWindow, showAgainAfterCrash, showWhenReady, watchPlace } from './window/mainWindow';
import { refuseEverything } from './window/refuseEverything';

// The composition root: everything else is a module that is given what it needs. The order matters for the time to
// the first card: files are read while Electron gets ready, and the menu is built while the page loads.

const args = parseStartArguments(process.argv, { isDefaultApp: process.defaultApp === true });
if (args.userDataDir !== null) app.setPath('userData', resolve(args.userDataDir));
const log = createFileLog(join(app.getPath('userData'), 'logs', 'main.log'));
process.on('uncaughtExceptionMonitor', (error) => log.error('uncaught', error));
process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));

declareAppScheme();
// The name in it has an accent, which no HTTP header may hold: requests for our own files would fail.
app.userAgentFallback = app.userAgentFallback.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
// Chromium would unlock the keyring of the person's desktop to encrypt cookies, of which there are none.
if (process.platform === 'linux') app.commandLine.appendSwitch('password-store', 'basic');
// Electron would build a menu of its own, in English, to be thrown away.
Menu.setApplicationMenu(null);

type SecondStart = { readonly board: BoardToOpen | null };
const own: SecondStart = { board: args.board };
// Not awaited: Electron gets ready only once this module has been loaded to its end.
if (app.requestSingleInstanceLock(own)) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const debrief = createApp({ args, log });
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
  serveApp(join(import.meta.dirname, '../renderer'));
  refuseEverything(log);
  registerHandlers(debrief.handlers, { origin, log });

  const window = createMainWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    place: debrief.windowPlace,
  });
  debrief.attach(window);
  void window.loadURL(devUrl ?? `${appOrigin}/`);
  // Node loads what is behind this at its first use, which takes a while: now, while the page's process starts, and not
  // when its first request waits for an answer.
  void globalThis.Response;
  const rememberPlace = watchPlace(window, debrief.rememberPlace);
  guardLeaving(window, {
    flush: log.flush,
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
  });

  const settle = () => void debrief.desk.settle();
  window.on('focus', settle);
  window.on('blur', settle);
  app.on('second-instance', (_event, _argv, _folder, second) => {
    bringForward();
    const { board } = second as SecondStart;
    if (board !== null) void debrief.desk.openFile(board.path, board);
  });
  showAgainAfterCrash(window, log);
}

/** There is one window at most; before it is shown there is none to bring forward. */
function bringForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  if (window?.isVisible()) window.focus();
}

function giveUp(error: unknown): void {
  log.error('start failed', error);
  console.error(error);
  void log.flush().then(() => app.exit(1));
}
