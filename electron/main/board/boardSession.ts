import type { Board } from '@shared/crdt/board';
import { deltaOf } from '@shared/crdt/delta';
import { lastCounter } from '@shared/crdt/edits';
import { encodeBytes } from '@shared/crdt/encodeBoard';
import { withoutForgotten } from '@shared/crdt/forget';
import { isNameShared } from '@shared/crdt/identity';
import type { Command, CommandProblem } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import { currentRetro } from '@shared/domain/queries';
import type { StepName } from '@shared/domain/undo';
import type {
  AppliedCommand,
  BoardChanges,
  BoardSnapshot,
  ChangeSource,
  FileProblem,
  HistoryProblem,
  Machine,
  Merge,
  Notice,
  NoticeKind,
  ReadOnlyReason,
  RestoredState,
  SaveState,
  UndoneCommand,
} from '@shared/ipc/contract';
import { toJsonText } from '@shared/ipc/jsonText';
import type { MintId, RecordId } from '@shared/model/ids';
import type { BoardView, RecordView, Retro } from '@shared/model/records';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import { createKeeping, type Keeping } from '../replica/keeping';
import type { Ring } from '../replica/ring';
import { codeOf } from '../storage/fileFault';
import type { WaitedFor } from '../storage/patience';
import { sha256 } from '../storage/sha256';
import type { BoardHome } from './boardHome';
import {
  applyCommand,
  type BoardState,
  type Changed,
  differsFrom,
  type HistoryFailure,
  historyState,
  openState,
  redo,
  restoreState,
  shown,
  undo,
  type Writer,
  writeAside,
} from './boardState';
import { createExchange, type Exchange, type KnownBoard } from './exchange';
import { fileNameOf } from './fileNameOf';
import type { LocalBoard, MachineUser } from './localBoard';
import { machineOf, signed, userProblem } from './machine';
import { createMergeNews, type MergeNews } from './mergeNews';
import { createNotices, type Notices } from './notices';
import { type Arrival, type MergeBoards, receive, repair } from './receive';
import { createSaveSchedule, type SaveTiming, saveTiming } from './saveSchedule';

type SessionPorts = {
  readonly home: BoardHome;
  readonly local: LocalBoard;
  readonly merge: MergeBoards;
  readonly mintId: MintId;
  readonly now: () => number;
  readonly onChange: (changes: BoardChanges) => void;
  readonly onSaveState: (state: SaveState) => void;
  readonly onNotices: (notices: readonly Notice[]) => void;
  readonly log: Log;
  readonly timing?: SaveTiming;
  /** Is awaited before the session ends: what works on the board beside the window comes to an end first. */
  readonly beforeEnd?: () => Promise<unknown>;
};

export type SessionFacts = KnownBoard & {
  /** Why the file could not be read, if it could not. */
  readonly problem?: FileProblem;
  readonly isSample: boolean;
  readonly readOnly: ReadOnlyReason | null;
};

/**
 * The one owner of an open board. Edits take effect here at once, are kept on this machine within milliseconds, and
 * reach the file a moment later; whatever the file holds by then is merged in first, never written over. While the
 * file cannot be written the edits stay here and it is tried again. Knows nothing of windows.
 */
export class BoardSession {
  readonly #ports: SessionPorts;
  readonly #facts: SessionFacts;
  readonly #schedule;
  readonly #exchange: Exchange;
  #state: BoardState;
  #saveState: SaveState = { kind: 'saved' };
  /** Why the last save did not reach the file. */
  #problem: FileProblem | null;
  /** Another program holds the file, or it does not answer yet. */
  #waitingFor: WaitedFor | null = null;
  /** It is put away: no save begins any more. */
  #isOver = false;
  /** Somebody wants the file back where it went missing. */
  #mayRecreate = false;
  readonly #keeping: Keeping;
  /** Of the change that was published last. */
  #serial = 0;
  readonly #news: MergeNews;
  readonly #notices: Notices;

  constructor(facts: SessionFacts, ports: SessionPorts) {
    this.#ports = ports;
    this.#facts = facts;
    const { home, local, log, timing = saveTiming } = ports;
    this.#problem = facts.problem ?? null;
    this.#state = opened(facts, ports);
    this.#news = createMergeNews(ports.now);
    this.#notices = createNotices({ ...ports, onChange: () => ports.onNotices(this.#notices.list()) });
    this.#exchange = createExchange(
      { ...ports, restMs: timing.restMs },
      {
        board: () => this.board,
        counter: () => this.#state.counter,
        receive: (arrival, source) => this.#takeIn(arrival, source),
        written: (inFile) => this.#notices.fileWritten(inFile),
      },
      facts,
    );
    this.#schedule = createSaveSchedule(() => this.#save(), timing);
    this.#keeping = createKeeping(local.kept, {
      beforeWrite: () => local.reserve(this.#state.counter),
      onKept: () => this.#tellSaveState(),
      log,
    });
    if (facts.readOnly) return;
    home.patience.onWait((what) => {
      this.#waitingFor = what;
      this.#tellSaveState();
    });
    this.#state = repair(this.#state, this.#writer());
    const { board } = this;
    this.#notices.lookAtClocks(board);
    // The file may be new to this machine, or older than what was kept of it.
    const { changed, isNews } = newsIn(board, facts.kept, ports.merge);
    if (isNews) this.#keeping.touch(changed, board);
    if (facts.inFile) this.#notices.fileFound(facts.inFile, board, changed.length > 0);
    if (facts.kept) {
      this.#news.note(facts.kept, { board, changed }, { source: { kind: 'file' }, whileAway: true });
    }
    this.#saveState = this.#currentSaveState();
    if (this.hasUnsaved) this.#schedule.touch();
  }

  get board(): Board {
    return this.#state.board;
  }

  get view(): BoardView {
    return this.#state.view;
  }

  /** Where its file lies. */
  get path(): string {
    return this.#ports.home.path();
  }

  get isReadOnly(): boolean {
    return this.#facts.readOnly !== null;
  }

  get hasUnsaved(): boolean {
    return !this.isReadOnly && this.board !== this.#exchange.inFile();
  }

  /** Earlier states of the board's file, newest first: what others and we have replaced in it. */
  get ring(): Ring {
    return this.#ports.local.ring;
  }

  /** The retrospective that is open on the screen, else the newest one; null if there is none. */
  get currentRetro(): Retro | null {
    return currentRetro(this.view, this.#ports.local.lastRetro());
  }

  /** Who uses this machine, if somebody has said so. */
  get person(): RecordId | null {
    return this.#machine.person;
  }

  /** Everything of it, for the page: its records become a text. */
  snapshot(): BoardSnapshot {
    return { ...this.about(), records: toJsonText([...this.view.values()]) };
  }

  /** What there is to say of the board besides its records. */
  about(): Omit<BoardSnapshot, 'records'> {
    const { view } = this.#state;
    const last = this.#ports.local.lastRetro();
    return {
      id: this.board.id,
      file: fileNameOf(this.#ports.home.path()),
      isSample: this.#facts.isSample,
      readOnly: this.#facts.readOnly,
      history: historyState(this.#state),
      save: this.#saveState,
      lastRetro: last !== null && view.get(last)?.type === 'retro' ? last : null,
      choices: Object.fromEntries(this.#state.choices),
      machine: this.#machine,
      merges: this.#news.list(),
      notices: this.#notices.list(),
      serial: this.#serial,
    };
  }

  apply(command: Command): Result<AppliedCommand, CommandProblem | { readonly code: 'read-only' }> {
    if (this.#facts.readOnly) return err({ code: 'read-only' });
    const applied = applyCommand(this.#state, command, this.#writer());
    if (!applied.ok) return applied;
    this.#accept(signed(applied.value, this.#ports.local, this.#writer()));
    return ok({ created: applied.value.outcome });
  }

  /** Carries out what nobody did at this window: undo has nothing to do with it. */
  addAside(command: Command): Result<null, CommandProblem | { readonly code: 'read-only' }> {
    if (this.#facts.readOnly) return err({ code: 'read-only' });
    const planned = planCommand(this.view, command, this.#ports.mintId);
    if (!planned.ok) return planned;
    this.#accept(writeAside(this.#state, planned.value.edits, this.#writer()));
    return ok(null);
  }

  undo(): Result<UndoneCommand, HistoryProblem> {
    return this.#travel(undo);
  }

  redo(): Result<UndoneCommand, HistoryProblem> {
    return this.#travel(redo);
  }

  /** Makes everything people see as it was on `earlier`: one step, that can be taken back like any other. */
  restore(earlier: Board): Result<RestoredState, { readonly code: 'read-only' }> {
    if (this.#facts.readOnly) return err({ code: 'read-only' });
    const restored = restoreState(this.#state, earlier, this.#writer());
    this.#accept(signed(restored, this.#ports.local, this.#writer()));
    return ok({ changed: restored.changed });
  }

  /** Whether anything people see is not as it was on `earlier`. */
  differsFrom(earlier: Board): boolean {
    return differsFrom(this.#state, earlier);
  }

  /** Notes who uses this machine. Their name is written down once for each name that this machine signs with. */
  useMachine(user: MachineUser): Result<Machine, CommandProblem | { readonly code: 'read-only' }> {
    if (this.#facts.readOnly) return err({ code: 'read-only' });
    const { local } = this.#ports;
    const problem = user.person === null ? null : userProblem(this.view, user.person);
    if (problem) return err(problem);
    local.rememberUser(user);
    this.#accept(signed({ state: this.#state, changed: [], outcome: null }, local, this.#writer()));
    return ok(this.#machine);
  }

  /** The screen shows everything that was published up to `serial`. */
  shown(serial: number): void {
    this.#state = shown(this.#state, serial);
  }

  noticeRead(kind: NoticeKind): void {
    this.#notices.read(kind);
  }

  rememberRetro(retro: RecordId | null): void {
    this.#ports.local.rememberRetro(retro);
  }

  /** Looks at the file, takes in what others wrote, and writes what it does not hold yet. */
  async saveNow(): Promise<Result<null, FileProblem>> {
    while (!this.#isOver) {
      await this.#schedule.now();
      if (!this.hasUnsaved || this.#problem) break;
    }
    if (this.#problem) return err(this.#problem);
    return this.hasUnsaved ? err({ code: 'write-failed', reason: 'EBUSY' }) : ok(null);
  }

  /** Puts the board back where its file went missing, with everything that this machine has. */
  recreate(): Promise<Result<null, FileProblem>> {
    this.#mayRecreate = true;
    return this.saveNow();
  }

  /** Goes on in another file of the same board. */
  moveTo(path: string): Promise<Result<null, FileProblem>> {
    this.#ports.home.moveTo(path);
    return this.saveNow();
  }

  /** Whether every change is on this machine's disk by now, if not in the file. */
  async isSafeHere(): Promise<boolean> {
    await this.#keeping.idle();
    return this.#keeping.isKept();
  }

  /**
   * Ends the session. What has not reached the file by now does when the board is opened again: all that was accepted
   * until the end is on this machine by then. Somebody may edit the file by hand meanwhile: what it holds is kept as well,
   * so that their edits can be told from what is older than ours.
   */
  async close(): Promise<void> {
    await this.#ports.beforeEnd?.();
    this.#isOver = true;
    this.#ports.home.patience.end();
    this.#ports.home.stop();
    await this.#schedule.stop();
    this.#notices.close();
    const { local } = this.#ports;
    const inFile = this.#exchange.inFile();
    if (this.hasUnsaved && inFile) await local.keepDisplaced(encodeBytes(inFile, sha256));
    await local.flush();
    await this.#keeping.close();
  }

  get #machine(): Machine {
    return machineOf(this.view, this.#ports.local);
  }

  #writer(): Writer {
    const { local, now, mintId } = this.#ports;
    return { replica: local.replica(), now: now(), mintId };
  }

  #travel(
    direction: (state: BoardState, writer: Writer) => Result<Changed<StepName>, HistoryFailure>,
  ): Result<UndoneCommand, HistoryProblem> {
    const travelled = direction(this.#state, this.#writer());
    if (!travelled.ok) {
      this.#state = travelled.error.state;
      if (travelled.error.problem.code === 'changed-since') this.#publish([]);
      return err(travelled.error.problem);
    }
    this.#accept(travelled.value);
    const { outcome: command, changed } = travelled.value;
    return ok({ command, changed, serial: this.#serial });
  }

  #accept({ state, changed }: Changed<unknown>): void {
    this.#state = state;
    this.#publish(changed);
    if (changed.length === 0) return;
    this.#keeping.touch(changed, this.board);
    this.#tellSaveState();
    this.#schedule.touch();
  }

  #publish(
    changed: readonly RecordId[],
    source: ChangeSource = { kind: 'here' },
    merge: Merge | null = null,
  ): void {
    const { view, choices } = this.#state;
    this.#serial += 1;
    this.#ports.onChange({
      boardId: this.board.id,
      source,
      records: changed.flatMap((id): readonly RecordView[] => {
        const record = view.get(id);
        return record ? [record] : [];
      }),
      removed: changed.filter((id) => !view.has(id)),
      choices: Object.fromEntries(changed.flatMap((id) => entryOf(choices, id))),
      merge,
      machine: this.#machine,
      history: historyState(this.#state),
      serial: this.#serial,
    });
  }

  #currentSaveState(): SaveState {
    const isKept = this.#keeping.isKept();
    // A file that does not answer is asked again and again: what is said of it stays.
    const isSilent = this.#problem?.code === 'not-responding';
    if (this.#waitingFor && !isSilent) return { kind: 'waiting', what: this.#waitingFor, isKept };
    if (this.#problem) return { kind: 'failing', problem: this.#problem, isKept };
    return { kind: this.hasUnsaved ? (isKept ? 'kept' : 'saving') : 'saved' };
  }

  #tellSaveState(): void {
    const state = this.#currentSaveState();
    if (JSON.stringify(state) === JSON.stringify(this.#saveState)) return;
    this.#saveState = state;
    this.#ports.onSaveState(state);
  }

  async #save(): Promise<void> {
    if (this.#facts.readOnly) return;
    const mayRecreate = this.#mayRecreate;
    this.#mayRecreate = false;
    const outcome = await this.#exchange.run({ mayRecreate }).catch((error: unknown) => {
      // A bug must not end the saving for good: it is noted, shown and tried again.
      this.#ports.log.error('save failed', error);
      return err({ code: 'write-failed', reason: codeOf(error) ?? 'bug' } as const);
    });
    this.#problem = outcome.ok ? null : outcome.error;
    this.#tellSaveState();
    if (this.#problem) this.#schedule.retryLater();
  }

  #takeIn(arrival: Arrival, source: Merge['source']): void {
    const { local, merge } = this.#ports;
    if (isNameShared(this.board, arrival.board, local.replica(), () => this.#state.counter)) {
      local.takeNewName();
      this.#state = { ...this.#state, counter: 0 };
    }
    const mine = this.board;
    const received = receive(this.#state, arrival, merge, { ...this.#writer(), serial: this.#serial + 1 });
    const { state, changed, outcome: byHand } = received;
    this.#state = state;
    if (this.board !== mine) this.#keeping.touch(changed, this.board);
    this.#notices.lookAtClocks(deltaOf(arrival.board, changed));
    if (source.kind === 'file' && !byHand) {
      this.#notices.fileFound(arrival.board, this.board, changed.length > 0);
    }
    if (changed.length === 0) return;
    const from = byHand ? ({ kind: 'hand', ...byHand } as const) : source;
    const merged = { board: this.board, changed };
    this.#publish(changed, from, this.#news.note(mine, merged, { source: from, whileAway: false }));
  }
}

/** What the file holds joined with what this machine kept, which may be newer. */
function opened({ inFile, kept }: KnownBoard, { local, merge }: SessionPorts): BoardState {
  const open = (board: Board) => openState(withoutForgotten(board), local.replica(), local.reserved());
  if (inFile === null) return open(kept);
  if (kept === null) return open(inFile);
  const counter = () => Math.max(lastCounter(kept, local.replica()), local.reserved());
  if (isNameShared(kept, inFile, local.replica(), counter)) local.takeNewName();
  return open(merge(inFile, kept).board);
}

/** What `board` holds that was not kept yet: records, or only what a newer version keeps beside them. */
function newsIn(board: Board, kept: Board | null, merge: MergeBoards) {
  if (!kept) return { changed: [...board.records.keys(), ...board.deleted.keys()], isNews: true };
  const merged = merge(kept, board);
  return { changed: merged.changed, isNews: merged.board !== kept };
}

const entryOf = <K, V>(map: ReadonlyMap<K, V>, key: K): readonly (readonly [K, V])[] => {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
};
