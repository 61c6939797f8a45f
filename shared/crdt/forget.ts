import { isJsonObject, type Json } from '../json';
import type { RecordId } from '../model/ids';
import type { Board, StampedRecord } from './board';
import { isDeleted } from './edits';
import { anyState, marksIn } from './forgetMarks';
import { isStamp } from './stamp';

/**
 * The records that were deleted for good and that are there all the same, because somebody who had been away brought
 * them back. SPEC.md [D6].
 */
export function forgottenIn({ records, extra }: Pick<Board, 'records' | 'extra'>): readonly RecordId[] {
  const gone = new Set<RecordId>();
  for (const [id, marks] of Object.entries(marksIn(extra))) {
    const record = records.get(id);
    if (record && isForgotten(record, marks)) gone.add(id);
  }
  return gone.size === 0 ? [] : [...gone].filter((id) => !isNeeded(records, id, gone));
}

/** The board without them. The very same board if there are none. */
export function withoutForgotten(board: Board): Board {
  const gone = forgottenIn(board);
  if (gone.length === 0) return board;
  const records = new Map(board.records);
  for (const id of gone) records.delete(id);
  return { ...board, records };
}

const isForgotten = (record: StampedRecord, marks: Json): boolean =>
  isJsonObject(marks) &&
  Object.keys(marks).some((mark) =>
    mark === anyState ? record.fields.type === 'person' : isStamp(mark) && isDeleted(record, mark),
  );

/** A card that came back with an edit keeps the retrospective it stands in. */
function isNeeded(records: Board['records'], id: RecordId, gone: ReadonlySet<RecordId>): boolean {
  if (records.get(id)?.fields.type !== 'retro') return false;
  for (const [other, { fields }] of records) {
    if (isJsonObject(fields.place) && fields.place.retro === id && !gone.has(other)) return true;
  }
  return false;
}
