import type { AppState, FileProblem, Invokes, LinkProblem, NoBoard, Settings } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import type { Support } from '../app/support';
import type { Background } from '../background/createBackground';
import type { BoardDesk } from '../board/boardDesk';
import type { EarlierStates } from '../board/earlierStates';
import type { CaptureDesk } from '../capture/captureDesk';
import type { Exporter } from '../export/exporter';
import type { LessonsFile } from '../export/lessonsFile';
import type { LinkAnswer } from '../links/openLink';
import type { Printer } from '../print/printer';
import type { Handlers } from './handlers';

const noBoard = err({ code: 'no-board' } as const satisfies NoBoard);

/** What each request from the page does. */
export function createHandlers({
  desk,
  earlier,
  exporter,
  printer,
  chooseImport,
  lessonsFile,
  pageFinished,
  state,
  changeSettings,
  showInFolder,
  support,
  capture,
  background,
  openLink,
  log,
}: {
  readonly desk: BoardDesk;
  readonly earlier: EarlierStates;
  readonly exporter: Exporter;
  readonly printer: Printer;
  readonly chooseImport: () => Promise<Invokes['import:choose']['output']>;
  readonly lessonsFile: LessonsFile;
  readonly pageFinished: () => void;
  readonly state: () => Promise<AppState>;
  readonly changeSettings: (change: Parameters<Handlers['settings:change']>[0]) => Settings;
  readonly showInFolder: (path: string) => void;
  readonly support: Support;
  readonly capture: CaptureDesk;
  readonly background: () => Background | null;
  readonly openLink: (address: string) => Promise<Result<LinkAnswer, LinkProblem>>;
  readonly log: Log;
}): Handlers {
  const saveNow = (): Promise<Result<null, FileProblem>> | typeof noBoard =>
    desk.session?.saveNow() ?? noBoard;
  return {
    'app:state': state,
    'settings:change': changeSettings,

    'file:create': () => desk.create(),
    'file:choose': () => desk.choose(),
    'file:open-recent': ({ key }) => desk.openRecent(key),
    'file:open-sample': () => desk.openSample(),
    'file:retry': () => desk.retry(),
    'file:look': () => desk.look(),
    'file:save-as': () => desk.saveAs(),
    'file:recreate': () => desk.recreate(),
    'file:locate': () => desk.locate(),
    'file:reveal'() {
      if (desk.path === null) return noBoard;
      showInFolder(desk.path);
      return ok(null);
    },
    'file:save-now': saveNow,

    'board:command': (command) => desk.session?.apply(command) ?? noBoard,
    'board:undo': () => desk.session?.undo() ?? noBoard,
    'board:redo': () => desk.session?.redo() ?? noBoard,
    'board:shown'({ board, serial }) {
      if (desk.session?.board.id === board) desk.session.shown(serial);
      return null;
    },
    'board:use-machine': (user) => desk.session?.useMachine(user) ?? noBoard,
    'board:notice-read'({ kind }) {
      desk.session?.noticeRead(kind);
      return null;
    },
    'board:opened-retro'({ retro }) {
      desk.session?.rememberRetro(retro);
      return null;
    },

    'earlier:list': () => earlier.list(),
    'earlier:compare': ({ at }) => earlier.compare(at),
    'earlier:look': ({ at }) => earlier.look(at),
    'earlier:restore': ({ at }) => earlier.restore(at),

    'export:to-file': (what) => exporter.toFile(what),
    'export:to-clipboard': (what) => exporter.toClipboard(what),
    'print:open': () => printer.open(),
    'print:to-pdf': (what) => printer.toPdf(what),
    'import:choose': chooseImport,
    'page:finished'() {
      pageFinished();
      return null;
    },
    'lessons:file': () => lessonsFile.state(),
    'lessons:keep-file': ({ keep }) => lessonsFile.keep(keep),

    'app:about': () => support.about(),
    async 'app:show-log'() {
      await support.showLog();
      return null;
    },
    async 'app:copy-diagnostics'() {
      await support.copyDiagnostics();
      return null;
    },
    'app:page-fault'({ kind, request, places }) {
      log.error(`page: ${[request ? `${kind} of ${request}` : kind, ...places].join(' at ')}`);
      return null;
    },

    'capture:state': () => capture.state(),
    'capture:file': ({ titles }) => capture.file(titles),
    'capture:draft'({ text }) {
      capture.keepDraft(text);
      return null;
    },
    'capture:close'({ opensApp }) {
      background()?.closeCapture(opensApp);
      return null;
    },
    'capture:open'() {
      background()?.openCapture();
      return null;
    },
    'reminder:try'() {
      background()?.remind();
      return null;
    },

    'link:open': ({ address }) => openLink(address),
  };
}
