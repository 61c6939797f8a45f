import { realpath } from 'node:fs/promises';
import type { Board } from '@shared/crdt/board';
import type { Language } from '@shared/i18n/languages';
import type {
  Cancelled,
  EventChannel,
  Events,
  FileProblem,
  NoBoard,
  ReadOnlyReason,
  Screen,
} from '@shared/ipc/contract';
import type { MintId } from '@shared/model/ids';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import { createCopyKeeper } from '../copies/copyKeeper';
import type { AppMemory, BoardPlace } from '../memory/appMemory';
import type { Memory } from '../memory/memory';
import { pathOfKey, recentBoard, withRecent } from '../memory/recentBoards';
import { createBoardStore } from '../storage/boardStore';
import { exists } from '../storage/fileFault';
import { createDiskFile } from '../storage/textFile';
import { type FolderWatch, watchFolder } from '../watch/folderWatch';
import { BoardSession, type MergeBoards } from './boardSession';
import type { Dialogs } from './dialogs';
import { fileNameOf } from './fileNameOf';
import { type LocalBoard, openLocalBoard } from './localBoard';
import { type OpenTrouble, openBoardFile } from './openBoardFile';
import { placeSample, samplePath } from './samples';

export type Publish = <C extends EventChannel>(channel: C, payload: Events[C]) => void;

export type DeskPorts = {
  /** The app's own data folder. */
  readonly folder: string;
  readonly memory: Memory<AppMemory>;
  readonly dialogs: Dialogs;
  readonly publish: Publish;
  readonly language: () => Language;
  readonly sampleText: (language: Language) => Promise<string>;
  readonly merge: MergeBoards;
  readonly mintId: MintId;
  readonly mintReplica: () => string;
  readonly now: () => number;
  readonly log: Log;
};

/** What lies on the desk: nothing yet, a board, or a file that is in trouble. */
type OnDesk =
  | { readonly kind: 'setup' }
  | {
      readonly kind: 'board';
      readonly place: BoardPlace;
      readonly session: BoardSession;
      /** None for a board that is only looked at. */
      readonly watch: FolderWatch | null;
    }
  | {
      readonly kind: 'trouble';
      readonly place: BoardPlace;
      readonly mayCreate: boolean;
      readonly trouble: OpenTrouble;
    };

type Opening = Result<null, FileProblem>;

/**
 * Decides which board is open: opening, creating, switching, leaving. Never two at once, and none is left before its
 * edits are in its file or somebody has said what to do with them. Knows nothing of windows.
 */
export class BoardDesk {
  readonly #ports: DeskPorts;
  #on: OnDesk = { kind: 'setup' };
  #queue: Promise<unknown> = Promise.resolve();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
  }

  /** The open board, or null. */
  get session(): BoardSession | null {
    return this.#on.kind === 'board' ? this.#on.session : null;
  }

  /** Where the file on the desk lies. */
  get path(): string | null {
    return this.#on.kind === 'setup' ? null : this.#pathOf(this.#on.place);
  }

  get screen(): Screen {
    const on = this.#on;
    if (on.kind === 'board') return { kind: 'board', board: on.session.snapshot() };
    if (on.kind === 'setup')
      return { kind: 'setup', recent: this.#ports.memory.value().recent.map(recentBoard) };
    return {
      kind: 'trouble',
      file: fileNameOf(this.#pathOf(on.place)),
      problem: on.trouble.problem,
      canLook: on.trouble.look !== null,
    };
  }

  /** What a start shows: the board of the command line, else the one that was open last, else the first-run page. */
  async start(board: string | null): Promise<void> {
    const { last } = this.#ports.memory.value();
    if (board !== null) await this.openFile(board, { mayCreate: true });
    else if (last) await this.#inTurn(() => this.#open(last, false));
  }

  /** `mayCreate`: makes the board where its folder exists and there is no file. */
  openFile(path: string, { mayCreate }: { mayCreate: boolean }): Promise<Opening> {
    return this.#inTurn(() => this.#switchTo({ kind: 'file', path }, mayCreate));
  }

  async create(): Promise<Result<null, Cancelled | FileProblem>> {
    const path = await this.#ports.dialogs.nameNewBoard();
    return path === null ? cancelled : this.openFile(withExtension(path), { mayCreate: true });
  }

  async choose(): Promise<Result<null, Cancelled | FileProblem>> {
    const path = await this.#ports.dialogs.chooseBoard();
    return path === null ? cancelled : this.openFile(path, { mayCreate: false });
  }

  async openRecent(key: string): Promise<Opening> {
    const path = pathOfKey(this.#ports.memory.value().recent, key);
    return path === null ? err({ code: 'file-missing' }) : this.openFile(path, { mayCreate: false });
  }

  openSample(): Promise<Opening> {
    return this.#inTurn(() => this.#switchTo({ kind: 'sample', language: this.#ports.language() }, false));
  }

  /** Tries the file of the trouble screen again. */
  async retry(): Promise<Opening> {
    const on = this.#on;
    return on.kind === 'trouble' ? this.#inTurn(() => this.#open(on.place, on.mayCreate)) : ok(null);
  }

  /** Opens the file of the trouble screen without ever writing to it. */
  async look(): Promise<Opening> {
    const on = this.#on;
    if (on.kind !== 'trouble') return ok(null);
    const { look, problem } = on.trouble;
    if (!look) return err(problem);
    const local = this.#openLocal(look.board.id);
    await this.#put({
      kind: 'board',
      place: on.place,
      session: this.#session(on.place, look.board, local, look.why),
      watch: null,
    });
    return ok(null);
  }

  /** Saves the open board under another name, as a board of its own, and goes on with that. */
  async saveAs(): Promise<Result<null, Cancelled | NoBoard | FileProblem>> {
    const on = this.#on;
    if (on.kind !== 'board') return err({ code: 'no-board' });
    const named = await this.#ports.dialogs.nameCopy(fileNameOf(this.#pathOf(on.place)));
    if (named === null) return cancelled;
    return this.#inTurn(async () => {
      const copied = await this.#writeCopy(on, withExtension(named));
      return copied.ok ? this.#open(copied.value, false) : copied;
    });
  }

  /** Whether the open board can be left: its edits are saved, or somebody gave them up. Asks if need be. */
  mayLeave(): Promise<boolean> {
    return this.#inTurn(() => this.#mayLeave());
  }

  /** Saves what there is and looks at what others wrote; for when the window gains or loses the focus. */
  async settle(): Promise<void> {
    await this.session?.saveNow();
  }

  /** Puts everything away at the end. */
  async close(): Promise<void> {
    await this.#putAway();
    this.#on = { kind: 'setup' };
  }

  async #switchTo(place: BoardPlace, mayCreate: boolean): Promise<Opening> {
    if (await this.#isOpen(place)) {
      this.#tell();
      return ok(null);
    }
    return (await this.#mayLeave()) ? this.#open(place, mayCreate) : ok(null);
  }

  /** A board that was only looked at may be one that can be written by now: it is opened anew. */
  async #isOpen(place: BoardPlace): Promise<boolean> {
    const on = this.#on;
    if (on.kind !== 'board' || on.session.isReadOnly) return false;
    return isSameFile(this.#pathOf(on.place), this.#pathOf(place));
  }

  async #open(place: BoardPlace, mayCreate: boolean): Promise<Opening> {
    const { mintId, log, sampleText } = this.#ports;
    const path = this.#pathOf(place);
    if (place.kind === 'sample') await placeSample(path, await sampleText(place.language));
    const opened = await openBoardFile(path, {
      createId: mayCreate ? mintId('b') : null,
      keepOld: (id, old) => this.#openLocal(id).keepOld(old),
    });
    if (!opened.ok) {
      log.warn(`open: ${opened.error.problem.code}`);
      await this.#put({ kind: 'trouble', place, mayCreate, trouble: opened.error });
      return err(opened.error.problem);
    }
    const { board, store } = opened.value;
    const local = this.#openLocal(board.id);
    this.#ports.memory.change((value) => ({
      ...value,
      last: place,
      recent: place.kind === 'file' ? withRecent(value.recent, place.path) : value.recent,
    }));
    await this.#put({
      kind: 'board',
      place,
      ...this.#watched(place, this.#session(place, board, local, null, store, await this.#keptOf(local))),
    });
    return ok(null);
  }

  #session(
    place: BoardPlace,
    board: Board,
    local: LocalBoard,
    readOnly: ReadOnlyReason | null,
    store = createBoardStore({
      file: createDiskFile(this.#pathOf(place)),
      path: this.#pathOf(place),
      keepOld: refuse,
    }),
    kept: Board | null = null,
  ): BoardSession {
    const { publish, merge, mintId, now, log } = this.#ports;
    return new BoardSession(
      { board, file: fileNameOf(this.#pathOf(place)), isSample: place.kind === 'sample', readOnly, kept },
      {
        store,
        local,
        copies: createCopyKeeper({
          path: this.#pathOf(place),
          boardId: board.id,
          archiveFolder: local.absorbedFolder,
          now,
        }),
        merge,
        mintId,
        now,
        log,
        onChange: (changes) => publish('board:changed', changes),
        onSaveState: (state) => publish('save:changed', state),
      },
    );
  }

  async #mayLeave(): Promise<boolean> {
    for (;;) {
      const on = this.#on;
      if (on.kind !== 'board') return true;
      const saved = await on.session.saveNow();
      if (saved.ok || !on.session.hasUnsaved) return true;
      const file = fileNameOf(this.#pathOf(on.place));
      const answer = await this.#ports.dialogs.askUnsaved(saved.error, file);
      if (answer === 'leave') return true;
      if (answer === 'stay') return false;
      if (answer === 'save-copy' && (await this.#saveCopyToLeave(on))) return true;
    }
  }

  async #saveCopyToLeave(on: Extract<OnDesk, { kind: 'board' }>): Promise<boolean> {
    const named = await this.#ports.dialogs.nameCopy(fileNameOf(this.#pathOf(on.place)));
    if (named === null) return false;
    const copied = await this.#writeCopy(on, withExtension(named));
    if (copied.ok) await this.#open(copied.value, false);
    return copied.ok;
  }

  /** A copy is another board, with an identity of its own: merged with the first one it would be the same again. */
  async #writeCopy(
    { place, session }: Extract<OnDesk, { kind: 'board' }>,
    path: string,
  ): Promise<Result<BoardPlace, FileProblem>> {
    if (await exists(path)) return err({ code: 'name-taken' });
    // Put back where its file went missing, it is still itself.
    const id = path === this.#pathOf(place) ? session.board.id : this.#ports.mintId('b');
    const store = createBoardStore({ file: createDiskFile(path), path, keepOld: refuse });
    const written = await store.save({ ...session.board, id });
    if (!written.ok) return written;
    if (written.value === 'overtaken') return err({ code: 'name-taken' });
    const local = this.#openLocal(id);
    local.rememberRetro(session.snapshot().lastRetro);
    await local.flush();
    return ok({ kind: 'file', path });
  }

  async #put(next: OnDesk): Promise<void> {
    await this.#putAway();
    this.#on = next;
    this.#tell();
  }

  async #putAway(): Promise<void> {
    if (this.#on.kind !== 'board') return;
    this.#on.watch?.stop();
    await this.#on.session.close();
  }

  /** What others put into the folder while the board is open is taken in as it comes. */
  #watched(place: BoardPlace, session: BoardSession) {
    return { session, watch: watchFolder(this.#pathOf(place), () => void session.saveNow()) };
  }

  #tell(): void {
    this.#ports.publish('screen:changed', this.screen);
  }

  /** Without its own copy a board can still be opened: the file has what matters now. */
  async #keptOf({ kept }: LocalBoard): Promise<Board | null> {
    const { log } = this.#ports;
    try {
      const { board, setAside } = await kept.load();
      for (const name of setAside) log.warn(`kept board: damaged, set aside as ${name}`);
      return board;
    } catch (error) {
      log.error('kept board: not read', error);
      return null;
    }
  }

  #openLocal(boardId: string): LocalBoard {
    const { folder, mintReplica, log } = this.#ports;
    return openLocalBoard({ folder, boardId, mintReplica, log });
  }

  #pathOf(place: BoardPlace): string {
    return place.kind === 'file' ? place.path : samplePath(this.#ports.folder, place.language);
  }

  /** One thing at a time: a second click while a board is being opened waits for the first. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

const cancelled = err({ code: 'cancelled' } as const);

const refuse = (): Promise<never> => Promise.reject(new Error('Nothing older to keep here'));

/** Not every system's dialog adds one. */
const withExtension = (path: string): string => (/\.json$/i.test(path) ? path : `${path}.debrief.json`);

async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return realA !== null && realA === realB;
}
