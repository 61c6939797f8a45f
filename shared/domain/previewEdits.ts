import type { Edit } from '../crdt/edits';
import { valueAt, withValue } from '../crdt/fields';
import { sameJson } from '../json';
import { copyOf, type MutableMap } from '../layeredMap';
import { settled } from '../model/boardParts';
import type { RecordId } from '../model/ids';
import { fieldsOf, recordOf } from '../model/recordFields';
import type { BoardView, RecordView } from '../model/records';

/** When something put into the bin a moment ago went there, until main has stamped it. */
export const binnedJustNow = Number.MAX_SAFE_INTEGER;

/**
 * The view as it will be once `edits` are committed: what the screen shows while main is still writing. The same in
 * everything but the moment at which something went into the bin.
 */
export function previewEdits(view: BoardView, edits: readonly Edit[]): BoardView {
  const next = copyOf(view);
  previewInto(next, edits);
  return settled(next, { view, changed: edits.map(({ id }) => id) });
}

/** As `previewEdits`, in place. */
export function previewInto(view: MutableMap<RecordId, RecordView>, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const record = view.get(edit.id);
    if (edit.kind === 'create') view.set(edit.id, recordOf({ ...edit.fields, id: edit.id, binnedAt: null }));
    else if (edit.kind === 'forget') view.delete(edit.id);
    else if (record) view.set(edit.id, previewOne(record, edit));
  }
}

function previewOne(record: RecordView, edit: Exclude<Edit, { kind: 'create' | 'forget' }>): RecordView {
  if (edit.kind === 'delete') return { ...record, binnedAt: binnedJustNow };
  if (edit.kind === 'restore') return { ...record, binnedAt: null };
  if (sameJson(valueAt(fieldsOf(record), edit.path), edit.value)) return record;
  // A write that the deletion has not seen brings a record back.
  return recordOf({ ...withValue(fieldsOf(record), edit.path, edit.value), binnedAt: null });
}
