import type { FieldPath } from '../crdt/board';
import type { Edit } from '../crdt/edits';
import { valueAt } from '../crdt/fields';
import { type Json, sameJson } from '../json';
import type { RecordId } from '../model/ids';
import { fieldsOf } from '../model/recordFields';
import type { BoardView } from '../model/records';
import type { CommandType } from './commands';
import { editsBetween, keyOf, type SetEdit, withWrites } from './editsBetween';
import { previewEdits } from './previewEdits';
import { cardById, isLive, liveCardIn, retroById } from './queries';

/** What was done: a command, a change to the file by hand, or going back to an earlier state. */
export type StepName = CommandType | 'file/edit' | 'earlier/restore';

/** One step of the history: how to take it back, and how to do it again. */
export type Step = {
  readonly command: StepName;
  readonly back: readonly Edit[];
  readonly forth: readonly Edit[];
};

export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const emptyHistory: History = { past: [], future: [] };

const longestPast = 500;

/** The history after a command: what was undone before it cannot be redone. A command without effect leaves no trace. */
export const remember = (history: History, step: Step): History =>
  step.back.length === 0 ? history : { past: [...history.past, step].slice(-longestPast), future: [] };

/** The values that wait beside the one shown in a register. */
export type Undecided = (id: RecordId, path: FieldPath) => readonly (Json | undefined)[];
const nothingUndecided: Undecided = () => [];

/**
 * Both directions of a planned command on `view`, the board before it. A command that settled which of several values
 * counts has that as an effect even where it kept the one shown: taking it back opens the choice again.
 */
export function stepOf(
  view: BoardView,
  command: StepName,
  edits: readonly Edit[],
  undecided: Undecided = nothingUndecided,
): Step {
  const after = previewEdits(view, edits);
  const ids = [...new Set(edits.map((edit) => edit.id))];
  const reopening: SetEdit[] = [];
  const settling: SetEdit[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const { id, path } = edit;
    const beside = undecided(id, path);
    if (beside.length === 0 && (edit.beside ?? []).length === 0) continue;
    const before = view.get(id);
    reopening.push({ kind: 'set', id, path, value: before && valueAt(fieldsOf(before), path), beside });
    settling.push(edit);
  }
  return {
    command,
    back: withWrites(editsBetween(after, view, ids), reopening),
    forth: withWrites(editsBetween(view, after, ids), settling),
  };
}

/**
 * The edits of `back` (or `forth`) that still make sense: a field that has been changed since, by this hand or by
 * another machine, is left as it is. `expected` are the edits whose effect is to be taken back. No card is left
 * behind without its retrospective.
 */
export function applicable(
  view: BoardView,
  edits: readonly Edit[],
  expected: readonly Edit[],
): readonly Edit[] {
  const written = new Map(
    expected.flatMap((edit) => (edit.kind === 'set' ? [[keyOf(edit), edit.value]] : [])),
  );
  const restored = new Set(edits.flatMap((edit) => (edit.kind === 'restore' ? [edit.id] : [])));
  const unchanged = edits.filter((edit) => {
    const record = view.get(edit.id);
    if (!record || edit.kind === 'create' || edit.kind === 'forget') return false;
    if (edit.kind === 'restore') return record.binnedAt !== null;
    const isThere = record.binnedAt === null || restored.has(edit.id);
    if (edit.kind === 'delete') return isThere;
    return isThere && sameJson(valueAt(fieldsOf(record), edit.path), written.get(keyOf(edit)));
  });
  return withoutOrphans(view, unchanged);
}

/**
 * Retrospectives come and go on other machines, too: a card that comes back brings its retrospective along, a card is
 * not moved back into one that is gone, and one that has cards again is not taken away.
 */
function withoutOrphans(view: BoardView, edits: readonly Edit[]): readonly Edit[] {
  const planned = previewEdits(view, edits);
  const isGone = (retro: RecordId): boolean => !isLive(retroById(planned, retro));
  const needed = new Set<RecordId>();
  const kept = edits.filter((edit) => {
    const card = cardById(planned, edit.id);
    if (card?.binnedAt !== null || !isGone(card.place.retro)) return true;
    if (edit.kind === 'restore' && retroById(planned, card.place.retro)) needed.add(card.place.retro);
    return edit.kind !== 'set' || edit.path !== 'place' || needed.has(card.place.retro);
  });
  const back = [...needed].map((id): Edit => ({ kind: 'restore', id }));
  const after = previewEdits(view, [...back, ...kept]);
  return [
    ...back,
    ...kept.filter(
      ({ kind, id }) => kind !== 'delete' || retroById(view, id) === null || !liveCardIn(after, id),
    ),
  ];
}
