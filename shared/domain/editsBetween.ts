import type { Edit } from '../crdt/edits';
import { pathsOf, valueAt } from '../crdt/fields';
import { sameJson } from '../json';
import type { RecordId } from '../model/ids';
import { fieldsOf } from '../model/recordFields';
import type { BoardView, RecordView } from '../model/records';

/** What leads from one view to another, for the given records; deletions last, since a write after one revives. */
export function editsBetween(from: BoardView, to: BoardView, ids: readonly RecordId[]): readonly Edit[] {
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
  const [from, to] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...pathsOf(from), ...pathsOf(to)])]
    .filter((path) => path !== 'binnedAt' && !sameJson(valueAt(from, path), valueAt(to, path)))
    .map((path): Edit => ({ kind: 'set', id, path, value: valueAt(to, path) }));
}

export type SetEdit = Extract<Edit, { kind: 'set' }>;

/** Which register an edit writes. */
export const keyOf = (edit: SetEdit): string => `${edit.id}\n${edit.path}`;

/** `edits` with these writes in the place of those to the same registers. */
export function withWrites(edits: readonly Edit[], writes: readonly SetEdit[]): readonly Edit[] {
  if (writes.length === 0) return edits;
  const written = new Set(writes.map(keyOf));
  const others = edits.filter((edit) => edit.kind !== 'set' || !written.has(keyOf(edit)));
  return [...others, ...writes].sort((a, b) => turnOf[a.kind] - turnOf[b.kind]);
}

/** Deletions last, since a write after one revives. */
const turnOf = { create: 0, restore: 0, set: 1, delete: 2, forget: 3 } as const;
