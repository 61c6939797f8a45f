import type { Board, StampedRecord } from '../crdt/board';
import { clockToMs } from '../crdt/clock';
import { isDeleted } from '../crdt/edits';
import { parseStamp } from '../crdt/stamp';
import { copyOf, type MutableMap } from '../layeredMap';
import { settled } from './boardParts';
import type { RecordId } from './ids';
import { type BoardView, type RecordView, recordSchemas } from './records';

type Content = Pick<Board, 'records' | 'deleted'>;

/** One record as people see it, or null if its type is none of ours. */
export function recordView(board: Content, id: RecordId): RecordView | null {
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
  const next = copyOf(view);
  updateView(next, board, ids);
  return settled(next, { view, changed: ids });
}

/** As `updatedView`, in place. */
export function updateView(
  view: MutableMap<RecordId, RecordView>,
  board: Content,
  ids: readonly RecordId[],
): void {
  for (const id of ids) {
    const record = recordView(board, id);
    if (record) view.set(id, record);
    else view.delete(id);
  }
}

const isKnown = ({ fields }: StampedRecord): boolean =>
  typeof fields.type === 'string' && Object.hasOwn(recordSchemas, fields.type);
