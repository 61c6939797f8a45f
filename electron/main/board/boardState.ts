import type { Board } from '@shared/crdt/board';
import { nextClock } from '@shared/crdt/clock';
import { commitEdits, type Edit, lastClock, lastCounter } from '@shared/crdt/edits';
import type { ReplicaId } from '@shared/crdt/stamp';
import type { Command, CommandProblem, CommandType } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import { applicable, emptyHistory, type History, remember, type Step, stepOf } from '@shared/domain/undo';
import type { HistoryProblem, HistoryState } from '@shared/ipc/contract';
import { boardView, updatedView } from '@shared/model/boardView';
import type { MintId, RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { err, ok, type Result } from '@shared/result';

/** An open board: what the file will hold, what people see of it, and what can be taken back. A value. */
export type BoardState = {
  readonly board: Board;
  readonly view: BoardView;
  readonly history: History;
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
  counter: Math.max(lastCounter(board, replica), reserved),
  clock: lastClock(board),
});

export function applyCommand(
  state: BoardState,
  command: Command,
  writer: Writer,
): Result<Changed<readonly RecordId[]>, CommandProblem> {
  const planned = planCommand(state.view, command, writer.mintId);
  if (!planned.ok) return planned;
  const { edits, created } = planned.value;
  const step = stepOf(state.view, command.type, edits);
  const { state: next, changed } = commit(state, edits, writer);
  return ok({ state: { ...next, history: remember(state.history, step) }, changed, outcome: created });
}

/**
 * Takes the last command back, or as much of it as has not been changed since. A step that was changed since in full
 * is dropped, or it would stand in the way of all those before it.
 */
export function undo(state: BoardState, writer: Writer): Result<Changed<CommandType>, HistoryFailure> {
  const { past, future } = state.history;
  const step = past.at(-1);
  if (!step) return err({ problem: { code: 'nothing-to-undo' }, state });
  const rest: History = { past: past.slice(0, -1), future };
  return replay(state, step, step.back, step.forth, rest, { ...rest, future: [...future, step] }, writer);
}

/** Does the last command that was taken back again. */
export function redo(state: BoardState, writer: Writer): Result<Changed<CommandType>, HistoryFailure> {
  const { past, future } = state.history;
  const step = future.at(-1);
  if (!step) return err({ problem: { code: 'nothing-to-undo' }, state });
  const rest: History = { past, future: future.slice(0, -1) };
  return replay(state, step, step.forth, step.back, rest, { ...rest, past: [...past, step] }, writer);
}

export type HistoryFailure = { readonly problem: HistoryProblem; readonly state: BoardState };

/** Takes in a board that was merged with this one; only what the merge changed is looked at again. */
export function absorb(
  state: BoardState,
  merged: Board,
  changed: readonly RecordId[],
  replica: ReplicaId,
): BoardState {
  return {
    ...state,
    board: merged,
    view: updatedView(state.view, merged, changed),
    counter: Math.max(state.counter, lastCounter(merged, replica)),
    clock: lastClock(merged),
  };
}

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
): Result<Changed<CommandType>, HistoryFailure> {
  const possible = applicable(state.view, edits, expected);
  if (possible.length === 0) {
    return err({ problem: { code: 'changed-since' }, state: { ...state, history: dropped } });
  }
  const { state: next, changed } = commit(state, possible, writer);
  return ok({ state: { ...next, history: moved }, changed, outcome: step.command });
}

function commit(state: BoardState, edits: readonly Edit[], { replica, now }: Writer) {
  const clock = nextClock(state.clock, now);
  const done = commitEdits(state.board, edits, { replica, clock, counter: state.counter });
  if (done.changed.length === 0) return { state, changed: done.changed };
  return {
    state: {
      ...state,
      board: done.board,
      view: updatedView(state.view, done.board, done.changed),
      counter: done.counter,
      clock,
    },
    changed: done.changed,
  };
}
