import { mergeBoards } from '@shared/crdt/merge';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import { mostBytes } from '@shared/import/limits';
import type { EventChannel, Events, Settings } from '@shared/ipc/contract';
import { err } from '@shared/result';
import { app, type BrowserWindow, clipboard, nativeTheme, shell } from 'electron';
import type { Background, BackgroundPorts } from '../background/createBackground';
import { BoardDesk } from '../board/boardDesk';
import { createEarlierStates } from '../board/earlierStates';
import { sampleText } from '../board/sampleText';
import { createCaptureDesk } from '../capture/captureDesk';
import type { AppLog } from '../diagnostics/recentProblems';
import { createExporter } from '../export/exporter';
import { createLessonsFile } from '../export/lessonsFile';
import { createHandlers } from '../ipc/createHandlers';
import type { Handlers } from '../ipc/handlers';
import { createLinkOpener } from '../links/openLink';
import { openAppMemory } from '../memory/appMemory';
import { recentBoard } from '../memory/recentBoards';
import { openChoices, settingsOf } from '../memory/settings';
import type { MenuActions, MenuState } from '../menu/menuTemplate';
import { printedPage } from '../print/printedPage';
import { createPrinter } from '../print/printer';
import type { WindowPlace } from '../window/windowPlace';
import { createLastWords } from './lastWords';
import { mintId, mintReplica } from './mintIds';
import type { StartArguments } from './startArguments';
import { startReader } from './startReader';
import { createSupport } from './support';
import { within } from './within';

/** The app without its window: what there is to know, and what can be asked of it. */
export type DebriefApp = ReturnType<typeof createApp>;

/**
 * Puts the pieces together. Reads what the app remembers and starts to open the board, all of it while Electron is
 * still getting ready; the window is told when it is there.
 */
export function createApp({ args, log, logPath }: { args: StartArguments; log: AppLog; logPath: string }) {
  const folder = app.getPath('userData');
  const choices = openChoices(folder, log);
  const memory = openAppMemory(folder, log);
  let commandLineLanguage = args.language;
  let window: BrowserWindow | null = null;
  /** The page has asked for the state: before that it listens to nothing. */
  let hasAsked = false;
  let onMenuState: () => void = () => undefined;
  /** Starts once the window is on the screen. */
  let background: Background | null = null;

  const settings = (): Settings =>
    settingsOf(
      choices.value(),
      commandLineLanguage,
      app.getPreferredSystemLanguages(),
      background?.isQuickKeyTaken(),
    );
  const language = (): Language => settings().language;
  const refresh = (): void => {
    onMenuState();
    background?.refresh();
  };
  const publish = <C extends EventChannel>(channel: C, payload: Events[C]): void => {
    // A page asks for everything when it is there, and anew when it is back from a crash.
    const isThere = hasAsked && window && !window.isDestroyed() && !window.webContents.isCrashed();
    if (isThere) window?.webContents.send(channel, payload);
    if (channel === 'settings:changed') refresh();
    if (channel === 'save:changed' && desk.session?.hasUnsaved === false) void lessonsFile.refresh();
  };
  // Loaded when the first dialog is needed, long after the first card is on the screen.
  const words = async (): Promise<Translate> => {
    const { createTranslator } = await import('@shared/i18n/translator');
    return createTranslator(language());
  };
  /** Made for each question: the language can change. */
  const dialogs = async () => {
    const [{ createNativeDialogs }, t] = await Promise.all([import('../window/nativeDialogs'), words()]);
    return createNativeDialogs(window as BrowserWindow, t);
  };

  const desk = new BoardDesk({
    folder,
    memory,
    publish,
    onScreen() {
      if (hasAsked) publish('screen:changed', desk.screen);
      refresh();
    },
    language,
    sampleText,
    merge: mergeBoards,
    mintId,
    mintReplica,
    now: Date.now,
    log,
    startReader,
    dialogs: {
      chooseBoard: async () => (await dialogs()).chooseBoard(),
      nameNewBoard: async () => (await dialogs()).nameNewBoard(),
      nameCopy: async (file) => (await dialogs()).nameCopy(file),
      nameExport: async (name) => (await dialogs()).nameExport(name),
      askUnsaved: async (problem, file) => (await dialogs()).askUnsaved(problem, file),
    },
  });
  const started = desk.start(args.board?.path ?? null, args.board ?? undefined);

  const changeSettings = (change: Parameters<Handlers['settings:change']>[0]): Settings => {
    if (change.chosenLanguage !== undefined) commandLineLanguage = null;
    choices.change((value) => ({ ...value, ...change }));
    nativeTheme.themeSource = choices.value().theme;
    void background?.follow(change);
    const now = settings();
    publish('settings:changed', now);
    return now;
  };
  const exporter = createExporter({
    desk,
    language,
    now: Date.now,
    nameExport: async (name) => (await dialogs()).nameExport(name),
    copy: (text) => clipboard.writeText(text),
  });
  const printer = createPrinter({
    desk,
    page: () => printedPage((window as BrowserWindow).webContents),
    paper: () => settings().paper,
    language,
    nameExport: async (name) => (await dialogs()).nameExport(name),
  });
  const capture = createCaptureDesk({ session: () => desk.session, settings, memory });
  const lastWords = createLastWords(() => publish('page:finish', null));
  const lessonsFile = createLessonsFile({
    desk,
    language,
    kept: () => memory.value().lessonsFiles,
    remember: (kept) => memory.change((value) => ({ ...value, lessonsFiles: [...kept] })),
    onTrouble: (problem, name) => publish('lessons:trouble', { name, problem }),
  });
  const support = createSupport({ logPath, log, desk, settings });
  let tellAnswered: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    tellAnswered = resolve;
  });
  const handlers = createHandlers({
    desk,
    earlier: createEarlierStates(desk, log),
    exporter,
    printer,
    async chooseImport() {
      const path = await (await dialogs()).chooseImport();
      if (path === null) return err({ code: 'cancelled' });
      const { readImportFile } = await import('../import/readImportFile');
      return readImportFile(path, mostBytes);
    },
    lessonsFile,
    pageFinished: lastWords.heard,
    changeSettings,
    showInFolder: (path) => shell.showItemInFolder(path),
    support,
    capture,
    background: () => background,
    openLink: createLinkOpener({
      ask: async (address) => (await dialogs()).askLink(address),
      open: (href) => shell.openExternal(href),
      copy: (text) => clipboard.writeText(text),
    }),
    log,
    async state() {
      await started;
      hasAsked = true;
      setImmediate(tellAnswered);
      return { settings: settings(), screen: desk.screen };
    },
  });

  const menuState = (): MenuState => ({
    platform: process.platform,
    settings: settings(),
    recent: memory.value().recent.map(recentBoard),
    screen: desk.screenKind,
    isReadOnly: desk.session?.isReadOnly ?? false,
  });
  const menuActions: MenuActions = {
    send: (action) => publish('menu:chosen', action),
    createBoard: () => void desk.create(),
    openBoard: () => void desk.choose(),
    openRecent: (key) => void desk.openRecent(key),
    openSample: () => void desk.openSample(),
    saveAs: () => void desk.saveAs(),
    reveal: () => {
      if (desk.path !== null) shell.showItemInFolder(desk.path);
    },
    chooseLanguage: (chosenLanguage) => void changeSettings({ chosenLanguage }),
    chooseTheme: (theme) => void changeSettings({ theme }),
    openCapture: () => background?.openCapture(),
    showLog: () => void support.showLog(),
    copyDiagnostics: () => void support.copyDiagnostics().then(() => publish('diagnostics:copied', null)),
  };

  return {
    desk,
    handlers,
    language,
    words,
    /** Resolves once the page has what it needs to show something: it is busy from then on, and main is not. */
    answered,
    theme: choices.value().theme,
    windowPlace: memory.value().window,
    rememberPlace: (place: WindowPlace) => memory.change((value) => ({ ...value, window: place })),
    /** Tells the window from now on. */
    attach(to: BrowserWindow): void {
      window = to;
    },
    keepsReady: () => choices.value().keepReady,
    /** What goes on beside the window, from now on. Loaded when there is time for it. */
    async startBackground(
      ports: Pick<BackgroundPorts, 'preload' | 'capturePage' | 'openApp'>,
    ): Promise<void> {
      const { createBackground } = await import('../background/createBackground');
      background = createBackground({
        ...ports,
        captureState: capture.state,
        settings,
        words,
        reminded: () => memory.value().reminded,
        remember: (reminded) => memory.change((value) => ({ ...value, reminded })),
        showRetro: () => publish('retro:show', null),
        log,
      });
      await background.follow({});
      if (background.isQuickKeyTaken()) publish('settings:changed', settings());
    },
    /** Builds the menu now and whenever what it shows changes. */
    async showMenu(): Promise<void> {
      const { showMenu } = await import('../menu/appMenu');
      onMenuState = () => showMenu(menuState(), menuActions);
      onMenuState();
    },
    /** Whether everything is put away and the app can end; somebody may say that it must not. */
    async leave(): Promise<boolean> {
      // A bug at the start is in the log; it keeps nobody from leaving.
      await started.catch(() => undefined);
      if (window && !window.isDestroyed() && !window.webContents.isCrashed()) await lastWords.hear();
      if (!(await desk.mayLeave())) return false;
      await within(lessonsWithinMs, lessonsFile.refresh());
      await desk.close();
      background?.end();
      capture.flush();
      await Promise.all([choices.flush(), memory.flush()]);
      return true;
    },
  };
}

/** A file that does not answer keeps nobody from leaving: it is written anew the next time. */
const lessonsWithinMs = 2_000;
