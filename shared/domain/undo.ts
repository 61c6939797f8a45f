import type { FieldPath } from '../crdt/board';
import type { Edit } from '../crdt/edits';
import { pathsOf, valueAt } from '../crdt/fields';
import { type Json, type JsonObject, sameJson } from '../json';
import type { RecordId } from '../model/ids';
import type { BoardView, RecordView } from '../model/records';
import type { CommandType } from './commands';
import { previewEdits } from './previewEdits';
import { cardById, isLive, liveCardIn, retroById } from './queries';

/** What was done: a command, or a change to the file by hand. */
export type StepName = CommandType | 'file/edit';

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
    const beside = edit.kind === 'set' ? undecided(edit.id, edit.path) : [];
    if (edit.kind !== 'set' || beside.length === 0) continue;
    const { id, path } = edit;
    const before = view.get(id);
    reopening.push({ kind: 'set', id, path, value: before && valueAt(toFields(before), path), beside });
    settling.push(edit);
  }
  return {
    command,
    back: withWrites(editsBetween(after, view, ids), reopening),
    forth: withWrites(editsBetween(view, after, ids), settling),
  };
}

/** `edits` with these writes in the place of those to the same registers. */
function withWrites(edits: readonly Edit[], writes: readonly SetEdit[]): readonly Edit[] {
  if (writes.length === 0) return edits;
  const written = new Set(writes.map(keyOf));
  const others = edits.filter((edit) => edit.kind !== 'set' || !written.has(keyOf(edit)));
  return [...others, ...writes].sort((a, b) => turnOf[a.kind] - turnOf[b.kind]);
}

/** Deletions last, since a write after one revives. */
const turnOf = { create: 0, restore: 0, set: 1, delete: 2 } as const;

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
    if (!record || edit.kind === 'create') return false;
    if (edit.kind === 'restore') return record.binnedAt !== null;
    const isThere = record.binnedAt === null || restored.has(edit.id);
    if (edit.kind === 'delete') return isThere;
    return isThere && sameJson(valueAt(toFields(record), edit.path), written.get(keyOf(edit)));
  });
  return withoutOrphans(view, unchanged);
}

/** What leads from one view to another, for the given records; deletions last, since a write after one revives. */
function editsBetween(from: BoardView, to: BoardView, ids: readonly RecordId[]): readonly Edit[] {
  const restores: Edit[] = [];
  const writes: Edit[] = [];
  const deletes: Edit[] = [];
  for (const id of ids) {
    const before = from.get(id);
    const after = to.get(id);
    const wasLive = before?.binnedAt === null;
    const becomesLive = after?.binnedAt === null;
    const changes = before && after ? writesBetween(id, before, after) : [];
    // What lies in the bin is written by taking it out and putting it back.
    const isTakenOut = changes.length > 0 && !wasLive && !becomesLive;
    // A record that was made in between exists by the time it is wanted again: it lies in the bin, too.
    if ((!wasLive && becomesLive) || isTakenOut) restores.push({ kind: 'restore', id });
    if ((wasLive && !becomesLive) || isTakenOut) deletes.push({ kind: 'delete', id });
    writes.push(...changes);
  }
  return [...restores, ...writes, ...deletes];
}

function writesBetween(id: RecordId, before: RecordView, after: RecordView): Edit[] {
  const [from, to] = [toFields(before), toFields(after)];
  return [...new Set([...pathsOf(from), ...pathsOf(to)])]
    .filter((path) => path !== 'binnedAt' && !sameJson(valueAt(from, path), valueAt(to, path)))
    .map((path): Edit => ({ kind: 'set', id, path, value: valueAt(to, path) }));
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

type SetEdit = Extract<Edit, { kind: 'set' }>;

const keyOf = (edit: SetEdit): string => `${edit.id}\n${edit.path}`;
const toFields = (record: RecordView): JsonObject => record as unknown as JsonObject;
