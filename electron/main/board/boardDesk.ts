import type { Language } from '@shared/i18n/languages';
import type { Cancelled, FileProblem, NoBoard, Screen } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { AppMemory, BoardPlace } from '../memory/appMemory';
import type { Memory } from '../memory/memory';
import { pathOfKey, recentBoard, withRecent } from '../memory/recentBoards';
import { type BoardOpener, createBoardOpener, type OpenBoard, type OpenerPorts } from './boardOpener';
import type { BoardSession } from './boardSession';
import type { Dialogs } from './dialogs';
import { fileNameOf } from './fileNameOf';
import { isSameFile, withExtension } from './filePaths';
import type { OpenTrouble } from './openBoardFile';

export type DeskPorts = OpenerPorts & {
  readonly memory: Memory<AppMemory>;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
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
    return this.#on.kind === 'setup' ? null : this.#opener.pathOf(this.#on.place);
  }

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
    await this.#put({ kind: 'board', ...this.#opener.look(on.place, look) });
    return ok(null);
  }

  /** Saves the open board under another name, as a board of its own, and goes on with that. */
  async saveAs(): Promise<Result<null, Cancelled | NoBoard | FileProblem>> {
    const on = this.#on;
    if (on.kind !== 'board') return err({ code: 'no-board' });
    const named = await this.#ports.dialogs.nameCopy(fileNameOf(this.#opener.pathOf(on.place)));
    if (named === null) return cancelled;
    return this.#inTurn(async () => {
      // Another start may have put another board on the desk while the dialog was up.
      if (this.#on !== on) return cancelled;
      const copied = await this.#opener.copy(on, withExtension(named));
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
    return isSameFile(this.#opener.pathOf(on.place), this.#opener.pathOf(place));
  }

  async #open(place: BoardPlace, mayCreate: boolean): Promise<Opening> {
    const opened = await this.#opener.open(place, mayCreate);
    if (!opened.ok) {
      this.#ports.log.warn(`open: ${opened.error.problem.code}`);
      await this.#put({ kind: 'trouble', place, mayCreate, trouble: opened.error });
      return err(opened.error.problem);
    }
    this.#ports.memory.change((value) => ({
      ...value,
      last: place,
      recent: place.kind === 'file' ? withRecent(value.recent, place.path) : value.recent,
    }));
    await this.#put({ kind: 'board', ...opened.value });
    return ok(null);
  }

  async #mayLeave(): Promise<boolean> {
    for (;;) {
      const on = this.#on;
      if (on.kind !== 'board') return true;
      const saved = await on.session.saveNow();
      if (saved.ok || !on.session.hasUnsaved) return true;
      const file = fileNameOf(this.#opener.pathOf(on.place));
      const answer = await this.#ports.dialogs.askUnsaved(saved.error, file);
      if (answer === 'leave') return true;
      if (answer === 'stay') return false;
      if (answer === 'save-copy' && (await this.#saveCopyToLeave(on))) return true;
    }
  }

  async #saveCopyToLeave(on: Extract<OnDesk, { kind: 'board' }>): Promise<boolean> {
    const named = await this.#ports.dialogs.nameCopy(fileNameOf(this.#opener.pathOf(on.place)));
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

  async #putAway(): Promise<void> {
    if (this.#on.kind !== 'board') return;
    this.#on.watch?.stop();
    await this.#on.session.close();
  }

  #tell(): void {
    this.#ports.publish('screen:changed', this.screen);
  }

  /** One thing at a time: a second click while a board is being opened waits for the first. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

const cancelled = err({ code: 'cancelled' } as const);
