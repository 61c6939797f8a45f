import type { Board } from '@shared/crdt/board';
import { nextClock } from '@shared/crdt/clock';
import { commitEdits, type Edit } from '@shared/crdt/edits';
import { forgottenIn, withoutForgotten } from '@shared/crdt/forget';
import { adoptable, handEdits } from '@shared/crdt/handEdits';
import { planRepair } from '@shared/domain/planRepair';
import { remember, stepOf } from '@shared/domain/undo';
import type { RecordId } from '@shared/model/ids';
import { absorb, type BoardState, type Changed, type Writer, writeAside } from './boardState';

/** The join of two states of one board, and which records differ from the first. */
export type MergeBoards = (mine: Board, theirs: Board) => { board: Board; changed: readonly RecordId[] };

/** A state of the board that comes in from outside. */
export type Arrival = {
  readonly board: Board;
  /** What the file held before somebody made `board` of it by hand; null if a program wrote it. */
  readonly editedFrom: Board | null;
};

/** What was done by hand: null if nothing was. `binned`: the records whose lines were taken out. */
type ByHand = { readonly binned: readonly RecordId[] } | null;

/**
 * Takes in a state of the board from outside: stamps what was changed by hand in our name, as a step that can be taken
 * back; joins; and brings back what the join has left out of reach. `serial`: under which all of it will be published.
 */
export function receive(
  state: BoardState,
  { board: theirs, editedFrom }: Arrival,
  merge: MergeBoards,
  writer: Writer & { readonly serial: number },
): Changed<ByHand> {
  const edits = editedFrom ? handEdits(editedFrom, theirs) : [];
  const arrived =
    editedFrom && edits.length > 0
      ? written(adoptable(editedFrom, theirs), edits, state, writer).board
      : theirs;
  const { board, changed } = withoutGone(state.board, merge(state.board, arrived));
  const taken = withRepairs(state, absorb(state, board, changed, writer), changed, writer);
  if (edits.length === 0) return { ...taken, outcome: null };
  const step = stepOf(state.view, 'file/edit', edits);
  return {
    state: { ...taken.state, history: remember(state.history, step) },
    changed: taken.changed,
    outcome: { binned: edits.flatMap(({ kind, id }) => (kind === 'delete' ? [id] : [])) },
  };
}

/** A merge without what was deleted for good, which a machine that had been away still held. SPEC.md [D6]. */
function withoutGone(mine: Board, merged: ReturnType<MergeBoards>): ReturnType<MergeBoards> {
  const gone = new Set(forgottenIn(merged.board));
  if (gone.size === 0) return merged;
  const changed = merged.changed.filter((id) => !gone.has(id));
  return {
    board: withoutForgotten(merged.board),
    changed: [...changed, ...[...gone].filter((id) => mine.records.has(id))],
  };
}

/** Brings back what lies out of reach on a board that is being opened. SPEC.md [D5]. */
export const repair = (state: BoardState, writer: Writer): BoardState =>
  writeAside(state, planRepair(state.view), writer).state;

/** `merged`, repaired if need be, as one change to `before`: the screen gets both at once. */
function withRepairs(
  before: BoardState,
  merged: BoardState,
  changed: readonly RecordId[],
  writer: Writer & { readonly serial: number },
): { readonly state: BoardState; readonly changed: readonly RecordId[] } {
  const repairs = planRepair(merged.view);
  if (repairs.length === 0) return { state: merged, changed };
  const repaired = written(merged.board, repairs, merged, writer);
  const all = [...new Set([...changed, ...repaired.changed])];
  return { state: absorb(before, repaired.board, all, writer), changed: all };
}

const written = (
  board: Board,
  edits: readonly Edit[],
  { clock, counter }: BoardState,
  { replica, now }: Writer,
) => commitEdits(board, edits, { replica, clock: nextClock(clock, now), counter });
