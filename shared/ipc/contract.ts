import type { Choice } from '../crdt/choices';
import type { BoardProblem } from '../crdt/decodeBoard';
import type { ReplicaId } from '../crdt/stamp';
import type { Command, CommandProblem } from '../domain/commands';
import type { MergedRecord } from '../domain/mergeReport';
import type { ChangeCount } from '../domain/sinceThen';
import type { StepName } from '../domain/undo';
import type { Language } from '../i18n/languages';
import type { RecordId } from '../model/ids';
import type { RecordView } from '../model/records';
import type { Reminder } from '../model/reminder';
import type { Result } from '../result';
import type { BoardExport } from './boardExports';
import type { JsonText } from './jsonText';
import type { Paper } from './papers';
import type { QuickKey } from './quickKeys';

/** Everything the screen and the main process say to each other. Plain data only; paths never come from the screen. */

export type Theme = 'system' | 'light' | 'dark';

export type Settings = {
  /** What the person chose, or null to follow the system. */
  readonly chosenLanguage: Language | null;
  /** The language in use. */
  readonly language: Language;
  readonly theme: Theme;
  /** Whether another way to put it is suggested. */
  readonly nudge: boolean;
  /** The paper that pages are laid out for. */
  readonly paper: Paper;
  /** What opens the quick capture from any program; null for nothing. */
  readonly quickKey: QuickKey | null;
  /** Another program has that key. */
  readonly isQuickKeyTaken: boolean;
  /** Whether the app goes on, out of sight, once its window is closed. */
  readonly keepReady: boolean;
  readonly reminder: Reminder;
};

/** Where the quick capture files what is typed into it: the open retrospective, or nowhere, and why. */
export type CaptureTarget =
  | { readonly kind: 'retro'; readonly title: string; readonly date: string }
  | { readonly kind: 'nowhere'; readonly why: 'no-board' | 'no-retro' | 'read-only' };

/** What the window of the quick capture shows. */
export type CaptureState = {
  readonly settings: Settings;
  readonly target: CaptureTarget;
  /** What was typed and not filed yet. */
  readonly draft: string;
};

type Filed = { readonly retro: string; readonly count: number };

/** What can be wrong with a board file or its folder, in the order of how close one got to reading it. */
export type FileProblem =
  | BoardProblem
  | { readonly code: 'file-missing' }
  | { readonly code: 'folder-missing' }
  | { readonly code: 'not-a-file' }
  /** Larger than any board can be (`limitMb`): never read. */
  | { readonly code: 'too-big'; readonly limitMb: number }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'read-only' }
  | { readonly code: 'no-space' }
  | { readonly code: 'write-failed'; readonly reason: string }
  /** Another program changed the file in a way we cannot read while it was open here. */
  | { readonly code: 'changed-outside'; readonly problem: BoardProblem }
  /** The file now holds another board. */
  | { readonly code: 'other-board' }
  /** The file that was chosen for the open board holds another one. */
  | { readonly code: 'not-this-board' }
  /** Reading the file takes for ever: its content is still in the cloud, or its drive does not answer. */
  | { readonly code: 'not-responding' }
  /** A copy was to be saved under a name that is taken: nothing is ever replaced. */
  | { readonly code: 'name-taken' };

export type FileProblemCode = FileProblem['code'];

/** Where a board lies, for people to read: the screen never needs a path. */
export type FileName = { readonly name: string; readonly folder: string };

export type RecentBoard = FileName & { readonly key: string };

/** Why nothing can be changed: the file is from a newer version of the app, or cannot be written. */
export type ReadOnlyReason = 'too-new' | 'read-only';

export type SaveState =
  /** In the file. */
  | { readonly kind: 'saved' }
  /** On its way to this machine's disk. */
  | { readonly kind: 'saving' }
  /** Safe on this machine, on its way to the file. */
  | { readonly kind: 'kept' }
  /** That another program lets go of the file, or that it answers when it is read. */
  | { readonly kind: 'waiting'; readonly what: 'release' | 'answer'; readonly isKept: boolean }
  /** The file cannot be written now, and is tried again. `isKept`: the edits are safe on this machine meanwhile. */
  | { readonly kind: 'failing'; readonly problem: FileProblem; readonly isKept: boolean };

export type BoardSnapshot = {
  readonly id: string;
  readonly file: FileName;
  readonly readOnly: ReadOnlyReason | null;
  /** Sample boards live in the app's own folder until they are saved elsewhere. */
  readonly isSample: boolean;
  readonly records: JsonText<readonly RecordView[]>;
  readonly history: HistoryState;
  readonly save: SaveState;
  /** The retrospective that was open last, if it is still there. */
  readonly lastRetro: RecordId | null;
  /** The records with fields that two people wrote without knowing of each other, and what there is to choose. */
  readonly choices: Choices;
  readonly machine: Machine;
  /** What came from elsewhere since the board was opened, and with its opening; the latest last. */
  readonly merges: readonly Merge[];
  readonly notices: readonly Notice[];
  /** Grows with each change that is published: see `board:shown`. */
  readonly serial: number;
};

/** What somebody should know once, though nothing is lost by it. One of each kind at most. */
export type Notice =
  /**
   * A clock is wrong: what `by` wrote lies `aheadMs` in the future of this machine. `isHere`: it is this machine's clock,
   * as far as can be told.
   */
  | { readonly kind: 'clock'; readonly by: ReplicaId; readonly isHere: boolean; readonly aheadMs: number }
  /**
   * The file had gone back to an older state, from a backup as a rule, whose latest change was made at `at` (ms since
   * 1970; null if there is none in it). `count` records in it were newer here.
   */
  | { readonly kind: 'older-file'; readonly at: number | null; readonly count: number };

export type NoticeKind = Notice['kind'];

/** This machine on the open board. */
export type Machine = {
  /** The name it signs with, for now. */
  readonly replica: ReplicaId;
  /** Who uses it, if somebody has said so. */
  readonly person: RecordId | null;
  /** Whether to ask; somebody may rather not be asked again. */
  readonly mayAsk: boolean;
};

/** Record → its fields with several versions. Records without any are left out. */
export type Choices = Readonly<Record<RecordId, readonly Choice[]>>;

/** What undo and redo would do now, by the name of what was done, or null if there is nothing to do. */
export type HistoryState = { readonly undo: StepName | null; readonly redo: StepName | null };

/** The one thing the window shows. */
export type Screen =
  | { readonly kind: 'setup'; readonly recent: readonly RecentBoard[] }
  | { readonly kind: 'board'; readonly board: BoardSnapshot }
  | {
      readonly kind: 'trouble';
      readonly file: FileName;
      readonly problem: FileProblem;
      /** Whether the content can at least be looked at. */
      readonly canLook: boolean;
    };

/** What the app says of itself. A test build holds an Electron that is not to be given on. */
export type AboutApp = {
  readonly version: string;
  readonly isTestBuild: boolean;
  readonly electron: string;
};

/**
 * An error that nobody caught on the page: its kind, where in our own code, and the request it came from, if that was
 * not carried out. Never its message.
 */
export type PageFault = {
  readonly kind: string;
  readonly places: readonly string[];
  readonly request?: InvokeChannel;
};

/** It is no web address, the system has no browser, or another one is being asked about. */
export type LinkProblem = { readonly code: 'not-opened' };

export type AppState = { readonly settings: Settings; readonly screen: Screen };

/**
 * Where changes come from: a person at this window, the board's file, somebody who edited that by hand (a step of the
 * history then, so that it can be taken back), or another version of it lying beside it.
 */
export type ChangeSource =
  | { readonly kind: 'here' }
  | { readonly kind: 'file' }
  /** `binned`: records whose lines were taken out, and which are in the bin now. */
  | { readonly kind: 'hand'; readonly binned: readonly RecordId[] }
  | { readonly kind: 'copy'; readonly name: string; readonly tool: string | null };

/** What was taken in from elsewhere at once: when it was seen here (ms since 1970), where it lay, what it did. */
export type Merge = {
  readonly at: number;
  readonly source: Exclude<ChangeSource, { kind: 'here' }>;
  /** It came while the board was not open here. */
  readonly whileAway: boolean;
  readonly records: readonly MergedRecord[];
};

/** What changed on the board, by a command or by anything else. */
export type BoardChanges = {
  readonly boardId: string;
  readonly source: ChangeSource;
  /** Whole records, new or changed, those put into the bin included. */
  readonly records: readonly RecordView[];
  /** Records that are gone for good. */
  readonly removed: readonly RecordId[];
  /** Of `records`: one that is left out has nothing to choose (any more). */
  readonly choices: Choices;
  /** What there is to tell of it if it came from elsewhere; null if nobody would notice. */
  readonly merge: Merge | null;
  readonly machine: Machine;
  readonly history: HistoryState;
  readonly serial: number;
};

/** An earlier state of the board's file that this machine keeps: until when it stood there (ms since 1970). */
export type EarlierState = { readonly at: number };

export type EarlierProblem =
  /** It has made room for later ones. */
  | { readonly code: 'earlier-gone' }
  /** The disk does not give it back, or not whole. */
  | { readonly code: 'earlier-unreadable' };

/** What has happened since an earlier state, in numbers, and under which names. */
export type SinceThen = {
  readonly counts: readonly ChangeCount[];
  readonly writers: readonly ReplicaId[];
};

/** The board as it was, to be looked at. */
export type EarlierBoard = {
  readonly records: readonly RecordView[];
  /** What has happened since, record by record. */
  readonly since: readonly MergedRecord[];
  /** Whether going back to it would change anything. */
  readonly differs: boolean;
};

export type RestoredState = { readonly changed: readonly RecordId[] };

export type ExportWhat =
  | { readonly kind: 'lessons' }
  | { readonly kind: 'board' }
  /** The whole board as a table of its cards. */
  | { readonly kind: 'csv' }
  /** The whole board for other programs. */
  | { readonly kind: 'json' }
  /** The open actions that have a day, for a calendar; of one card only, if it is named. */
  | { readonly kind: 'ics'; readonly card?: RecordId }
  | { readonly kind: 'retro'; readonly retro: RecordId }
  /** The card for a visit, as the page shows it. */
  | { readonly kind: 'leaving'; readonly place: string; readonly people: readonly RecordId[] };

export type ExportProblem =
  | { readonly code: 'nothing-to-export' }
  /** No open action has a day. */
  | { readonly code: 'no-days' }
  | { readonly code: 'not-found' }
  | { readonly code: 'write-failed'; readonly reason: string };

/** What can be put on paper: the open page shows it as a sheet for as long as it is printed. */
export type PrintWhat =
  | { readonly kind: 'lessons' }
  | { readonly kind: 'retro'; readonly retro: RecordId }
  | { readonly kind: 'leaving' };

export type PrintProblem =
  | { readonly code: 'no-printer' }
  | { readonly code: 'print-failed'; readonly reason: string };

/** What became of the notes in the inbox beside the board. */
export type InboxNews = {
  /** So many are cards now. */
  readonly taken: number;
  /** These stay where they are. */
  readonly left: readonly { readonly name: string; readonly why: 'too-big' | 'not-text' }[];
};

/** A file to bring in, as somebody chose it or dropped it on the window. */
export type ImportFile = { readonly name: string; readonly text: string };

export type ImportFileProblem =
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'too-big'; readonly limitMb: number }
  /** Bytes that are no UTF-8. */
  | { readonly code: 'not-text' };

/** The Markdown file of the lessons that can be kept up to date beside the board. */
export type LessonsFileState = {
  readonly name: string;
  /** Not for the sample, nor for a board that is only looked at. */
  readonly canKeep: boolean;
  readonly isKept: boolean;
};

export type LessonsFileProblem =
  /** A file of that name is there and is no export of this board's lessons. */
  { readonly code: 'foreign-file' } | { readonly code: 'write-failed'; readonly reason: string };

export type Cancelled = { readonly code: 'cancelled' };
export type NoBoard = { readonly code: 'no-board' };

export type AppliedCommand = { readonly created: readonly RecordId[] };
export type UndoneCommand = {
  readonly command: StepName;
  readonly changed: readonly RecordId[];
  /** What the board's changes that show it are published under. */
  readonly serial: number;
};

/** Requests from the screen: channel → what it sends and what it gets. */
export type Invokes = {
  'app:state': { input: undefined; output: AppState };
  'settings:change': {
    input: {
      readonly chosenLanguage?: Language | null;
      readonly theme?: Theme;
      readonly nudge?: boolean;
      readonly paper?: Paper;
      readonly quickKey?: QuickKey | null;
      readonly keepReady?: boolean;
      readonly reminder?: Reminder;
    };
    output: Settings;
  };

  /** These open a native dialog; the new screen arrives as `screen:changed`. */
  'file:create': { input: undefined; output: Result<null, Cancelled | FileProblem> };
  'file:choose': { input: undefined; output: Result<null, Cancelled | FileProblem> };
  'file:open-recent': { input: { readonly key: string }; output: Result<null, FileProblem> };
  'file:open-sample': { input: undefined; output: Result<null, FileProblem> };
  /** Tries the file of the trouble screen again. */
  'file:retry': { input: undefined; output: Result<null, FileProblem> };
  /** Opens it without ever writing to it. */
  'file:look': { input: undefined; output: Result<null, FileProblem> };
  /** Saves the open board under a new name, as a board of its own, and goes on with that. */
  'file:save-as': { input: undefined; output: Result<null, Cancelled | NoBoard | FileProblem> };
  /** Puts the open board back where its file went missing. */
  'file:recreate': { input: undefined; output: Result<null, NoBoard | FileProblem> };
  /** Lets somebody choose where the open board's file has been moved to, and goes on in that. */
  'file:locate': { input: undefined; output: Result<null, Cancelled | NoBoard | FileProblem> };
  /** Shows the file in the system's file manager. */
  'file:reveal': { input: undefined; output: Result<null, NoBoard> };
  /** Tries a failing save again at once. */
  'file:save-now': { input: undefined; output: Result<null, NoBoard | FileProblem> };

  'board:command': {
    input: Command;
    output: Result<AppliedCommand, CommandProblem | NoBoard | { readonly code: 'read-only' }>;
  };
  'board:undo': { input: undefined; output: Result<UndoneCommand, HistoryProblem | NoBoard> };
  'board:redo': { input: undefined; output: Result<UndoneCommand, HistoryProblem | NoBoard> };
  /**
   * The screen shows everything up to that serial of the board's changes. What somebody does is done to what they were
   * shown: it replaces nothing that came in since and waited for their hands to be free.
   */
  'board:shown': { input: { readonly board: string; readonly serial: number }; output: null };
  /**
   * Says who uses this machine; their name then stands by what it writes. With `person` null nobody says, and
   * `mayAsk` whether to ask again.
   */
  'board:use-machine': {
    input: { readonly person: RecordId | null; readonly mayAsk: boolean };
    output: Result<Machine, CommandProblem | NoBoard | { readonly code: 'read-only' }>;
  };
  /** Somebody has read a notice, and need not be told again. */
  'board:notice-read': { input: { readonly kind: NoticeKind }; output: null };
  /** Remembers which retrospective is open, for the next start. */
  'board:opened-retro': { input: { readonly retro: RecordId | null }; output: null };

  /** Earlier states of the open board, newest first. */
  'earlier:list': { input: undefined; output: Result<readonly EarlierState[], NoBoard | EarlierProblem> };
  /** What has happened since one of them. */
  'earlier:compare': {
    input: { readonly at: number };
    output: Result<SinceThen, NoBoard | EarlierProblem>;
  };
  'earlier:look': {
    input: { readonly at: number };
    output: Result<EarlierBoard, NoBoard | EarlierProblem>;
  };
  /** Goes back to it: an edit like any other, which merges and can be undone. */
  'earlier:restore': {
    input: { readonly at: number };
    output: Result<RestoredState, NoBoard | EarlierProblem | { readonly code: 'read-only' }>;
  };

  'export:to-file': { input: ExportWhat; output: Result<FileName, Cancelled | NoBoard | ExportProblem> };
  'export:to-clipboard': { input: ExportWhat; output: Result<null, NoBoard | ExportProblem> };
  /** The system's dialog for printing, about the sheet that the page shows meanwhile. */
  'print:open': { input: undefined; output: Result<null, Cancelled | PrintProblem> };
  /** The same sheet as a PDF file. */
  'print:to-pdf': { input: PrintWhat; output: Result<FileName, Cancelled | NoBoard | ExportProblem> };
  /** Asks for a file to bring in. The page understands it, shows what is in it, and adds it by ordinary commands. */
  'import:choose': { input: undefined; output: Result<ImportFile, Cancelled | ImportFileProblem> };
  /** Everything that was being written has been sent: requests come in order. */
  'page:finished': { input: undefined; output: null };
  'lessons:file': { input: undefined; output: Result<LessonsFileState, NoBoard> };
  'lessons:keep-file': {
    input: { readonly keep: boolean };
    output: Result<LessonsFileState, NoBoard | LessonsFileProblem>;
  };

  'app:about': { input: undefined; output: AboutApp };
  /** Shows the log in the system's file manager. */
  'app:show-log': { input: undefined; output: null };
  /** Versions, settings, counts and codes, to be pasted for somebody who helps. */
  'app:copy-diagnostics': { input: undefined; output: null };
  'app:page-fault': { input: PageFault; output: null };

  /** These are of the quick capture's own window. */
  'capture:state': { input: undefined; output: CaptureState };
  /** Files facts, one for each title, as one step. */
  'capture:file': {
    input: { readonly titles: readonly string[] };
    output: Result<Filed, CommandProblem | NoBoard | { readonly code: 'read-only' | 'no-retro' }>;
  };
  /** What is being typed: kept, so that it is still there after the end of the app. */
  'capture:draft': { input: { readonly text: string }; output: null };
  'capture:close': { input: { readonly opensApp: boolean }; output: null };
  /** Opens the quick capture. */
  'capture:open': { input: undefined; output: null };
  /** Shows the reminder now, to see what it will be like. */
  'reminder:try': { input: undefined; output: null };

  /** Opens a web address in the browser, or copies it, once somebody has seen where it leads and agreed. */
  'link:open': {
    input: { readonly address: string };
    output: Result<'open' | 'copy' | 'leave', LinkProblem>;
  };
};

export type HistoryProblem =
  | { readonly code: 'nothing-to-undo' }
  /** What was done has been changed since; taking it back would take that back too. */
  | { readonly code: 'changed-since' };

/** What the native menu asks of the screen. Undo and redo in a text field are the field's own. */
export type MenuAction =
  | 'new-retro'
  | `export-${BoardExport}`
  | 'import'
  | 'undo'
  | 'redo'
  | 'search'
  | 'print'
  | 'save-pdf'
  | 'before-we-leave'
  | 'bin'
  | 'history'
  | 'playbook'
  | 'insights'
  | 'settings'
  | 'shortcuts'
  | 'about';

/** News from main: channel → what it carries. */
export type Events = {
  'screen:changed': Screen;
  'settings:changed': Settings;
  'board:changed': BoardChanges;
  'save:changed': SaveState;
  'notices:changed': readonly Notice[];
  /** The open board's file has another name, or lies elsewhere, from now on. */
  'file:moved': FileName;
  /** A board was left whose last changes are kept on this machine and not in its file yet. */
  'file:left': FileName;
  'menu:chosen': MenuAction;
  /** The file of lessons beside the board could not be kept up to date. */
  'lessons:trouble': { readonly name: string; readonly problem: LessonsFileProblem };
  'inbox:news': InboxNews;
  /** The app is about to end: what is being written is to be sent, and then `page:finished`. */
  'page:finish': null;
  /** The menu has copied diagnostics. */
  'diagnostics:copied': null;
  /** The window of the quick capture opens, or what it shows has changed. */
  'capture:shown': CaptureState;
  /** Somebody has pressed the reminder: they want to see the open retrospective. */
  'retro:show': null;
};

export type InvokeChannel = keyof Invokes;
export type EventChannel = keyof Events;

/**
 * Why a request was not carried out at all: it came from another page, it was not what its channel takes, or
 * carrying it out hit a bug (which is in the log). None of these is part of any channel's `output`.
 */
export const refusals = ['refused-sender', 'refused-payload', 'failed'] as const;
export type Refusal = { readonly code: (typeof refusals)[number] };

/** The bridge that the preload script exposes as `window.debrief`. */
export type Bridge = {
  /** Rejects with an `Error` whose message is a `Refusal` code when the request was not carried out at all. */
  invoke<C extends InvokeChannel>(channel: C, input: Invokes[C]['input']): Promise<Invokes[C]['output']>;
  /** Calls `listener` for each event until the returned function is called. */
  on<C extends EventChannel>(channel: C, listener: (event: Events[C]) => void): () => void;
};

/** The lists that preload checks at run time; a channel that is missing here is a compile error. */
export const invokeChannels = Object.keys({
  'app:state': 0,
  'settings:change': 0,
  'file:create': 0,
  'file:choose': 0,
  'file:open-recent': 0,
  'file:open-sample': 0,
  'file:retry': 0,
  'file:look': 0,
  'file:save-as': 0,
  'file:recreate': 0,
  'file:locate': 0,
  'file:reveal': 0,
  'file:save-now': 0,
  'board:command': 0,
  'board:undo': 0,
  'board:redo': 0,
  'board:shown': 0,
  'board:use-machine': 0,
  'board:notice-read': 0,
  'board:opened-retro': 0,
  'earlier:list': 0,
  'earlier:compare': 0,
  'earlier:look': 0,
  'earlier:restore': 0,
  'export:to-file': 0,
  'export:to-clipboard': 0,
  'print:open': 0,
  'print:to-pdf': 0,
  'import:choose': 0,
  'page:finished': 0,
  'lessons:file': 0,
  'lessons:keep-file': 0,
  'app:about': 0,
  'app:show-log': 0,
  'app:copy-diagnostics': 0,
  'app:page-fault': 0,
  'capture:state': 0,
  'capture:file': 0,
  'capture:draft': 0,
  'capture:close': 0,
  'capture:open': 0,
  'reminder:try': 0,
  'link:open': 0,
} satisfies Record<InvokeChannel, 0>) as readonly InvokeChannel[];

export const eventChannels = Object.keys({
  'screen:changed': 0,
  'settings:changed': 0,
  'board:changed': 0,
  'save:changed': 0,
  'notices:changed': 0,
  'file:moved': 0,
  'file:left': 0,
  'menu:chosen': 0,
  'lessons:trouble': 0,
  'inbox:news': 0,
  'page:finish': 0,
  'diagnostics:copied': 0,
  'capture:shown': 0,
  'retro:show': 0,
} satisfies Record<EventChannel, 0>) as readonly EventChannel[];
