import type { Edit } from '../crdt/edits';
import { withValue } from '../crdt/fields';
import type { JsonObject } from '../json';
import type { BoardView, RecordView } from '../model/records';

/** When something put into the bin a moment ago went there, until main has stamped it. */
export const binnedJustNow = Number.MAX_SAFE_INTEGER;

/** The view as it will be once `edits` are committed: what the screen shows while main is still writing. */
export function previewEdits(view: BoardView, edits: readonly Edit[]): BoardView {
  const next = new Map(view);
  for (const edit of edits) {
    const record = next.get(edit.id);
    if (edit.kind === 'create') next.set(edit.id, toView({ ...edit.fields, id: edit.id, binnedAt: null }));
    else if (!record) continue;
    else if (edit.kind === 'set')
      next.set(edit.id, toView(withValue(toFields(record), edit.path, edit.value)));
    else next.set(edit.id, { ...record, binnedAt: edit.kind === 'delete' ? binnedJustNow : null });
  }
  return next;
}

const toFields = (record: RecordView): JsonObject => record as unknown as JsonObject;
const toView = (fields: JsonObject): RecordView => fields as unknown as RecordView;
