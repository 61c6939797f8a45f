import type { RecordView } from './records';

/** The one text by which people know a record. */
export function titleOf(record: RecordView): string {
  if (record.type === 'lesson') return record.statement;
  return record.type === 'person' ? record.name : record.title;
}
