import type { Language } from '@shared/i18n/languages';
import type { Cancelled, FileProblem, NoBoard, Screen } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { within } from '../app/within';
import type { AppMemory, BoardPlace } from '../memory/appMemory';
import type { Memory } from '../memory/memory';
import { pathOfKey, recentBoard, withBoard } from '../memory/recentBoards';
import { type BoardOpener, createBoardOpener, type OpenBoard, type OpenerPorts } from './boardOpener';
import type { BoardSession } from './boardSession';
import type { Dialogs } from './dialogs';
import { fileNameOf } from './fileNameOf';
import { isSameFile, withExtension } from './filePaths';
import type { OpenTrouble } from './openBoardFile';

type DeskPorts = OpenerPorts & {
  readonly memory: Memory<AppMemory>;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
  /** Another screen is open now, or the same one anew. */
  readonly onScreen: () => void;
};

/** What lies on the desk: nothing yet, a board, or a file that is in trouble. */
type OnDesk =
  | { readonly kind: 'setup' }
  | ({ readonly kind: 'board' } & OpenBoard)
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
  readonly #opener: BoardOpener;
  #on: OnDesk = { kind: 'setup' };
  #queue: Promise<unknown> = Promise.resolve();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    this.#opener = createBoardOpener(ports);
  }

  /** The open board, or null. */
  get session(): BoardSession | null {
    return this.#on.kind === 'board' ? this.#on.session : null;
  }

  /** Where the file on the desk lies. */
  get path(): string | null {
    if (this.#on.kind === 'board') return this.#on.session.path;
    return this.#on.kind === 'setup' ? null : this.#opener.pathOf(this.#on.place);
  }

  get screenKind(): Screen['kind'] {
    return this.#on.kind;
  }

  /** All of it: a board's records become a text for it. */
  get screen(): Screen {
    const on = this.#on;
    if (on.kind === 'board') return { kind: 'board', board: on.session.snapshot() };
    if (on.kind === 'setup')
      return { kind: 'setup', recent: this.#ports.memory.value().recent.map(recentBoard) };
    return {
      kind: 'trouble',
      file: fileNameOf(this.#opener.pathOf(on.place)),
      problem: on.trouble.problem,
      canLook: on.trouble.look !== null,
    };
  }

  /** What a start shows: the board that was asked for, else the one that was open last, else the first-run page. */
  async start(board: string | null, { mayCreate } = { mayCreate: true }): Promise<void> {
    const { last } = this.#ports.memory.value();
    if (board !== null) await this.openFile(board, { mayCreate });
    else if (last) await this.#inTurn(() => this.#open(last, false, { onlyKnown: true }));
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
  retry(): Promise<Opening> {
    return this.#inTurn(async () => {
      const on = this.#on;
      return on.kind === 'trouble' ? this.#open(on.place, on.mayCreate) : ok(null);
    });
  }

  /** Opens the file of the trouble screen without ever writing to it. */
  look(): Promise<Opening> {
    return this.#inTurn(async () => {
      const on = this.#on;
      if (on.kind !== 'trouble') return ok(null);
      const { look, problem } = on.trouble;
      if (!look) return err(problem);
      await this.#put({ kind: 'board', ...(await this.#opener.look(on.place, look)) });
      return ok(null);
    });
  }

  /** Saves the open board under another name, as a board of its own, and goes on with that. */
  async saveAs(): Promise<Result<null, Cancelled | NoBoard | FileProblem>> {
    const on = this.#on;
    if (on.kind !== 'board') return err({ code: 'no-board' });
    const named = await this.#ports.dialogs.nameCopy(fileNameOf(on.session.path));
    if (named === null) return cancelled;
    return this.#inTurn(async () => {
      // Another start may have put another board on the desk while the dialog was up.
      if (this.#on !== on) return cancelled;
      const copied = await this.#opener.copy(on, withExtension(named));
      return copied.ok ? this.#open(copied.value, false) : copied;
    });
  }

  /** Puts the open board back where its file went missing. */
  recreate(): Promise<Result<null, NoBoard | FileProblem>> {
    return this.session?.recreate() ?? Promise.resolve(err({ code: 'no-board' }));
  }

  /** Goes on in the file that somebody chooses, where the open board's file has been moved to. */
  async locate(): Promise<Result<null, Cancelled | NoBoard | FileProblem>> {
    const on = this.#on;
    if (on.kind !== 'board') return err({ code: 'no-board' });
    const path = await this.#ports.dialogs.chooseBoard();
    if (path === null) return cancelled;
    const id = await this.#opener.boardIn(path);
    // Another start may have put another board on the desk meanwhile.
    if (this.#on !== on) return cancelled;
    if (!id.ok) return id;
    if (id.value !== on.session.board.id) return err({ code: 'not-this-board' });
    return on.session.moveTo(path);
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
    if (!(await this.#mayLeave())) return ok(null);
    const { session } = this;
    const opened = await this.#open(place, mayCreate);
    if (session?.hasUnsaved && (await session.isSafeHere()))
      this.#ports.publish('file:left', fileNameOf(session.path));
    return opened;
  }

  /** One that was only looked at may be writable by now, and in its file may lie another: those are opened anew. */
  async #isOpen(place: BoardPlace): Promise<boolean> {
    const on = this.#on;
    if (on.kind !== 'board' || on.session.isReadOnly) return false;
    const { save } = on.session.about();
    if (save.kind === 'failing' && save.problem.code === 'other-board') return false;
    return isSameFile(on.session.path, this.#opener.pathOf(place));
  }

  async #open(place: BoardPlace, mayCreate: boolean, { onlyKnown = false } = {}): Promise<Opening> {
    const { boards } = this.#ports.memory.value();
    const path = this.#opener.pathOf(place);
    const opened = await this.#opener.open(place, {
      mayCreate,
      knownId: (place.kind === 'file' && boards[path]) || null,
      onlyKnown,
      onMoved: (to) => this.#follow(to),
      beforeKept: (id) => this.#endSessionOf(id),
    });
    if (!opened.ok) {
      this.#ports.log.warn(`open: ${opened.error.problem.code}`);
      await this.#put({ kind: 'trouble', place, mayCreate, trouble: opened.error });
      return err(opened.error.problem);
    }
    this.#remember(opened.value, path);
    await this.#put({ kind: 'board', ...opened.value });
    return ok(null);
  }

  /** `from`: where it was looked for. */
  #remember({ place, session }: OpenBoard, from: string): void {
    this.#ports.memory.change((value) => ({
      ...value,
      last: place,
      ...(place.kind === 'file' ? withBoard(value, { path: place.path, from, id: session.board.id }) : {}),
    }));
  }

  /** The open board's file lies elsewhere now. */
  #follow(path: string): void {
    if (this.#on.kind !== 'board') return;
    const from = this.#opener.pathOf(this.#on.place);
    this.#on = { ...this.#on, place: { kind: 'file', path } };
    this.#remember(this.#on, from);
  }

  async #mayLeave(): Promise<boolean> {
    for (;;) {
      const on = this.#on;
      if (on.kind !== 'board') return true;
      const saved = await within(leaveWithinMs, on.session.saveNow());
      if (saved?.ok || !on.session.hasUnsaved || (await on.session.isSafeHere())) return true;
      const file = fileNameOf(on.session.path);
      const answer = await this.#ports.dialogs.askUnsaved(saved?.error ?? busy, file);
      if (answer === 'leave') return true;
      if (answer === 'stay') return false;
      if (answer === 'save-copy' && (await this.#saveCopyToLeave(on))) return true;
    }
  }

  async #saveCopyToLeave(on: Extract<OnDesk, { kind: 'board' }>): Promise<boolean> {
    const named = await this.#ports.dialogs.nameCopy(fileNameOf(on.session.path));
    if (named === null) return false;
    const copied = await this.#opener.copy(on, withExtension(named));
    if (copied.ok) await this.#open(copied.value, false);
    return copied.ok;
  }

  async #put(next: OnDesk): Promise<void> {
    await this.#putAway();
    this.#on = next;
    this.#tell();
  }

  /**
   * Ends the open session if it is of that board, which is about to be opened from another file: two at once would write
   * over what the other one keeps on this machine. What is asked of it until then meets no board.
   */
  async #endSessionOf(boardId: string): Promise<void> {
    const { session } = this;
    if (session?.board.id !== boardId) return;
    this.#on = { kind: 'setup' };
    await session.close();
  }

  async #putAway(): Promise<void> {
    if (this.#on.kind !== 'board') return;
    const { session } = this.#on;
    // What was accepted since it could be left is nowhere else where this machine cannot keep it.
    if (session.hasUnsaved && !(await session.isSafeHere())) await within(leaveWithinMs, session.saveNow());
    await session.close();
  }

  #tell(): void {
    this.#ports.onScreen();
  }

  /** One thing at a time: a second click while a board is being opened waits for the first. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

const cancelled = err({ code: 'cancelled' } as const);

/** A file that does not answer keeps nobody from leaving. */
const leaveWithinMs = 3_000;
const busy: FileProblem = { code: 'write-failed', reason: 'EBUSY' };
