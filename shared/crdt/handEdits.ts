import { sameJson } from '../json';
import { copyOf } from '../layeredMap';
import type { RecordId } from '../model/ids';
import type { Board, StampedRecord } from './board';
import type { Clock } from './clock';
import { allStamps, type Edit } from './edits';
import { pathsOf, stampAt, valueAt } from './fields';
import { mergeBoards } from './merge';
import { sameRecord } from './mergeRecords';
import { parseStamp } from './stamp';

/**
 * What a person did to the file in a text editor: `edited` is what the file holds now, its checksum wrong; `known` is
 * what it held when we last saw it whole. A value that changed under its old stamp is an edit. A record whose line is
 * gone was thrown away, but only if nothing else is different: half a file must never mean a deletion.
 *
 * Only for a file that has come to rest: a copy in progress may look like this for a moment. Commit the edits to
 * `adoptable`, not to what we hold, since their author knew of the file alone; then merge. Faults [F29], [F12].
 */
export function handEdits(known: Board, edited: Board): readonly Edit[] {
  const writes = [...edited.records].flatMap(([id, record]) => {
    const before = known.records.get(id);
    return before === undefined ? [] : writesTo(id, before, record);
  });
  return isOnlyShorter(known, edited) ? deletionsOf(known, edited) : writes;
}

/**
 * What the file may have held before somebody edited it, where nobody has seen that: what this machine keeps, without the
 * records which the file lacks and which were written after `lastInFile`, the latest reading that it is known to have held
 * (null: none is known). Those may never have reached it, and are not what was taken out.
 */
export const maybeInFile = (kept: Board, edited: Board, lastInFile: Clock | null): Board =>
  withoutMissing(
    kept,
    edited,
    (record) =>
      lastInFile === null || allStamps(record).some((stamp) => parseStamp(stamp).clock > lastInFile),
  );

/**
 * What is known without those records that the file lacks and may never have held, as `isUnsure` has it: none of them was
 * taken out of it.
 */
export function withoutMissing(
  known: Board,
  edited: Board,
  isUnsure: (record: StampedRecord) => boolean = () => true,
): Board {
  const records = copyOf(known.records);
  for (const [id, record] of known.records)
    if (!edited.records.has(id) && isUnsure(record)) records.delete(id);
  return { ...known, records };
}

/** The board that hand edits are committed to: all that was in the file before or is now. */
export const adoptable = (known: Board, edited: Board): Board => mergeBoards(known, edited).board;

function writesTo(id: RecordId, before: StampedRecord, after: StampedRecord): Edit[] {
  const paths = new Set([...pathsOf(before.fields), ...pathsOf(after.fields)]);
  return [...paths].flatMap((path): Edit[] => {
    // A write of one of our programs brings a stamp of its own along.
    if (stampAt(before, path) !== stampAt(after, path)) return [];
    const value = valueAt(after.fields, path);
    return sameJson(valueAt(before.fields, path), value) ? [] : [{ kind: 'set', id, path, value }];
  });
}

/** Whether records are missing and all else is as it was. */
const isOnlyShorter = (known: Board, edited: Board): boolean =>
  known.deleted.size === edited.deleted.size &&
  [...known.deleted].every(([id, stamp]) => edited.deleted.get(id) === stamp) &&
  [...edited.records].every(([id, record]) => {
    const before = known.records.get(id);
    return before !== undefined && sameRecord(before, record);
  });

const deletionsOf = (known: Board, edited: Board): Edit[] =>
  [...known.records.keys()]
    .filter((id) => !edited.records.has(id) && !known.deleted.has(id))
    .map((id): Edit => ({ kind: 'delete', id }));
