import type { Board } from '@shared/crdt/board';
import { undecidedAt } from '@shared/crdt/choices';
import { type Clock, nextClock } from '@shared/crdt/clock';
import { deltaOf } from '@shared/crdt/delta';
import { commitEdits, type Edit, lastClock, lastCounter } from '@shared/crdt/edits';
import { mergeBoards } from '@shared/crdt/merge';
import type { ReplicaId } from '@shared/crdt/stamp';
import { type BoardChoices, boardChoices, updatedChoices } from '@shared/domain/choices';
import type { Command, CommandProblem } from '@shared/domain/commands';
import { rememberChoices, withFormerWriters } from '@shared/domain/formerChoices';
import { planCommand } from '@shared/domain/planCommand';
import { isForGood } from '@shared/domain/planForget';
import { planRepair } from '@shared/domain/planRepair';
import { planRestoreState } from '@shared/domain/planRestoreState';
import { stepName } from '@shared/domain/stepName';
import {
  applicable,
  emptyHistory,
  type History,
  remember,
  type Step,
  type StepName,
  stepOf,
  type Undecided,
} from '@shared/domain/undo';
import type { HistoryProblem, HistoryState } from '@shared/ipc/contract';
import { boardView, updatedView } from '@shared/model/boardView';
import type { MintId, RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { err, ok, type Result } from '@shared/result';
import { type Behind, catchUp, fallBehind, show } from './behind';

/** An open board: what the file will hold, what people see of it, and what can be taken back. A value. */
export type BoardState = {
  readonly board: Board;
  readonly view: BoardView;
  readonly history: History;
  /** What there is to choose between, where two people wrote one field without knowing of each other. */
  readonly choices: BoardChoices;
  /** Choices that were open earlier: an undo that opens one again brings back whose its versions were. */
  readonly formerChoices: BoardChoices;
  /** The screen, where it does not show everything yet. */
  readonly behind: Behind | null;
  /** The highest counter this replica has stamped with, here or in an earlier life of the board. */
  readonly counter: number;
  /** The latest clock reading in the board. */
  readonly clock: string | null;
};

/** Who writes, when, and where fresh identifiers come from. */
export type Writer = { readonly replica: ReplicaId; readonly now: number; readonly mintId: MintId };

export type Changed<Outcome> = {
  readonly state: BoardState;
  /** The records whose content or presence changed. */
  readonly changed: readonly RecordId[];
  readonly outcome: Outcome;
};

/** `reserved`: no stamp above it has ever been written with this replica's id, whatever the file says. */
export const openState = (board: Board, replica: ReplicaId, reserved: number): BoardState => ({
  board,
  view: boardView(board),
  history: emptyHistory,
  choices: boardChoices(board),
  formerChoices: new Map(),
  behind: null,
  counter: Math.max(lastCounter(board, replica), reserved),
  clock: lastClock(board),
});

/**
 * Carries a command out. It means what it meant to somebody who saw what the screen shows: where that is behind, it is
 * written to the state that is shown and merged, so that it replaces nothing its writer could not know of.
 */
export function applyCommand(
  state: BoardState,
  command: Command,
  writer: Writer,
): Result<Changed<readonly RecordId[]>, CommandProblem> {
  const planned = planCommand(state.behind?.view ?? state.view, command, writer.mintId);
  if (!planned.ok) return planned;
  const { edits, created } = planned.value;
  return ok({ ...write(state, stepName(command), edits, writer), outcome: created });
}

/** Makes everything people see as it was on `earlier`, as one step. What is not on the screen yet stays, and merges. */
export function restoreState(state: BoardState, earlier: Board, writer: Writer): Changed<null> {
  const { behind, view, choices } = state;
  const now = behind ? { view: behind.view, choices: boardChoices(behind.board) } : { view, choices };
  const then = seenOn(earlier);
  const formerChoices = rememberChoices(state.formerChoices, then.choices, [...then.choices.keys()]);
  const edits = planRestoreState(now, then);
  return { ...write({ ...state, formerChoices }, 'earlier/restore', edits, writer), outcome: null };
}

/** Whether `restoreState` would change anything. */
export const differsFrom = ({ view, choices }: BoardState, earlier: Board): boolean =>
  planRestoreState({ view, choices }, seenOn(earlier)).length > 0;

const seenOn = (board: Board) => ({ view: boardView(board), choices: boardChoices(board) });

/** Commits what somebody meant on what the screen shows, and remembers how to take it back. */
function write(state: BoardState, name: StepName, edits: readonly Edit[], writer: Writer) {
  const step = stepOf(state.view, name, edits, undecidedIn(state.board));
  const { state: next, changed } = state.behind
    ? commitBehind(state, state.behind, edits, writer)
    : commit(state, edits, writer);
  const history = isForGood(edits) ? state.history : remember(state.history, step);
  return { state: { ...next, history }, changed };
}

const undecidedIn =
  ({ records }: Board): Undecided =>
  (id, path) => {
    const record = records.get(id);
    return record ? undecidedAt(record, path) : [];
  };

/**
 * Takes the last command back, or as much of it as has not been changed since. A step that was changed since in full
 * is dropped, or it would stand in the way of all those before it.
 */
export function undo(state: BoardState, writer: Writer): Result<Changed<StepName>, HistoryFailure> {
  const { past, future } = state.history;
  const step = past.at(-1);
  if (!step) return err({ problem: { code: 'nothing-to-undo' }, state });
  const rest: History = { past: past.slice(0, -1), future };
  return replay(state, step, step.back, step.forth, rest, { ...rest, future: [...future, step] }, writer);
}

/** Does the last command that was taken back again. */
export function redo(state: BoardState, writer: Writer): Result<Changed<StepName>, HistoryFailure> {
  const { past, future } = state.history;
  const step = future.at(-1);
  if (!step) return err({ problem: { code: 'nothing-to-undo' }, state });
  const rest: History = { past, future: future.slice(0, -1) };
  return replay(state, step, step.forth, step.back, rest, { ...rest, past: [...past, step] }, writer);
}

export type HistoryFailure = { readonly problem: HistoryProblem; readonly state: BoardState };

/**
 * Takes in a board that was merged with this one; only what the merge changed is looked at again. Until the screen shows
 * what is published under `serial`, it is behind.
 */
export function absorb(
  state: BoardState,
  merged: Board,
  changed: readonly RecordId[],
  { replica, serial }: { readonly replica: ReplicaId; readonly serial: number },
): BoardState {
  const delta = deltaOf(merged, changed);
  return {
    ...state,
    ...contentOf(state, merged, changed),
    behind: changed.length === 0 ? state.behind : fallBehind(state, delta, serial),
    // What the merge has not changed is counted already.
    counter: Math.max(state.counter, lastCounter(delta, replica)),
    clock: laterClock(state.clock, lastClock(delta)),
  };
}

const laterClock = (a: Clock | null, b: Clock | null): Clock | null =>
  a === null || (b !== null && b > a) ? b : a;

export const historyState = ({ history: { past, future } }: BoardState): HistoryState => ({
  undo: past.at(-1)?.command ?? null,
  redo: future.at(-1)?.command ?? null,
});

function replay(
  state: BoardState,
  step: Step,
  edits: readonly Edit[],
  expected: readonly Edit[],
  dropped: History,
  moved: History,
  writer: Writer,
): Result<Changed<StepName>, HistoryFailure> {
  const possible = applicable(state.view, edits, expected);
  if (possible.length === 0) {
    return err({ problem: { code: 'changed-since' }, state: { ...state, history: dropped } });
  }
  const { state: next, changed } = commit(state, possible, writer);
  return ok({ state: { ...next, history: moved }, changed, outcome: step.command });
}

/** Writes what nobody did by hand, and nobody takes back. */
export function writeAside(state: BoardState, edits: readonly Edit[], writer: Writer): Changed<null> {
  const done = commit(state, edits, writer);
  return { ...done, outcome: null };
}

/** The screen shows everything up to `serial`. */
export const shown = (state: BoardState, serial: number): BoardState =>
  state.behind ? { ...state, behind: catchUp(state.behind, serial) } : state;

function commit(state: BoardState, edits: readonly Edit[], { replica, now }: Writer) {
  const clock = nextClock(state.clock, now);
  const done = commitEdits(state.board, edits, { replica, clock, counter: state.counter });
  if (done.changed.length === 0) return { state, changed: done.changed };
  const behind = state.behind && show(state.behind, deltaOf(done.board, done.changed));
  const next = {
    ...state,
    ...contentOf(state, done.board, done.changed),
    behind,
    counter: done.counter,
    clock,
  };
  return { state: next, changed: done.changed };
}

/**
 * Commits to what the screen shows, and merges. A retrospective that went into the bin unseen, while somebody gave it a
 * card, comes back for that card.
 */
function commitBehind(state: BoardState, behind: Behind, edits: readonly Edit[], writer: Writer) {
  const { replica, now } = writer;
  const clock = nextClock(state.clock, now);
  const done = commitEdits(behind.board, edits, { replica, clock, counter: state.counter });
  if (done.changed.length === 0) return { state, changed: done.changed };
  const delta = deltaOf(done.board, done.changed);
  const { board, changed } = mergeBoards(state.board, delta);
  const merged = {
    ...state,
    ...contentOf(state, board, changed),
    behind: show(behind, delta),
    counter: done.counter,
    clock,
  };
  const repaired = commit(merged, planRepair(merged.view), writer);
  return { state: repaired.state, changed: [...new Set([...changed, ...repaired.changed])] };
}

function contentOf(state: BoardState, board: Board, changed: readonly RecordId[]) {
  const formerChoices = rememberChoices(state.formerChoices, state.choices, changed);
  const choices = updatedChoices(state.choices, board, changed);
  return {
    board,
    view: updatedView(state.view, board, changed),
    formerChoices,
    choices: withFormerWriters(choices, formerChoices, changed),
  };
}
