import type { Board, StampedRecord } from '../crdt/board';
import { clockToMs } from '../crdt/clock';
import { isDeleted } from '../crdt/edits';
import { parseStamp } from '../crdt/stamp';
import type { RecordId } from './ids';
import { type BoardView, type RecordView, recordSchemas } from './records';

/** One record as people see it, or null if its type is none of ours. */
export function recordView(board: Board, id: RecordId): RecordView | null {
  const record = board.records.get(id);
  if (!record || !isKnown(record)) return null;
  const deletion = board.deleted.get(id);
  const binnedAt =
    deletion !== undefined && isDeleted(record, deletion) ? clockToMs(parseStamp(deletion).clock) : null;
  return { ...record.fields, id, binnedAt } as unknown as RecordView;
}

/** The whole board as people see it. */
export const boardView = (board: Board): BoardView =>
  updatedView(new Map(), board, [...board.records.keys()]);

/** `view` brought up to date with `board` for the given records; the rest is shared. */
export function updatedView(view: BoardView, board: Board, ids: readonly RecordId[]): BoardView {
  const next = new Map(view);
  for (const id of ids) {
    const record = recordView(board, id);
    if (record) next.set(id, record);
    else next.delete(id);
  }
  return next;
}

const isKnown = ({ fields }: StampedRecord): boolean =>
  typeof fields.type === 'string' && Object.hasOwn(recordSchemas, fields.type);
