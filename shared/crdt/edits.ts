import { type Json, type JsonObject, sameJson } from '../json';
import type { RecordId } from '../model/ids';
import { type Board, everyField, type FieldPath, type StampedRecord } from './board';
import type { Clock } from './clock';
import { stampAt, valueAt, withValue } from './fields';
import { formatStamp, hasSeen, joinVersions, parseStamp, type ReplicaId, type Stamp } from './stamp';

/** A change as somebody meant it, before it is stamped. */
export type Edit =
  | { readonly kind: 'create'; readonly id: RecordId; readonly fields: JsonObject }
  | {
      readonly kind: 'set';
      readonly id: RecordId;
      readonly path: FieldPath;
      readonly value: Json | undefined;
    }
  | { readonly kind: 'delete'; readonly id: RecordId }
  | { readonly kind: 'restore'; readonly id: RecordId };

/** What one commit stamps with: one reading of the clock, and the writer's counter before the commit. */
export type Stamping = { readonly replica: ReplicaId; readonly clock: Clock; readonly counter: number };

export type Commit = {
  readonly board: Board;
  /** The records whose content or presence changed, each once. */
  readonly changed: readonly RecordId[];
  /** The writer's counter after the commit. */
  readonly counter: number;
};

/**
 * The register that `restore` writes: it holds no value, its stamp alone says that somebody wanted the record back
 * after seeing it deleted.
 */
export const restoredField = 'restored';

/**
 * Stamps edits and applies them, in order. Every write is stamped with all that was seen of its field, so it settles
 * that field's alternatives. Writing what is already there changes nothing. Throws on an edit of a record that does
 * not exist: commands are checked before they become edits.
 */
export function commitEdits(board: Board, edits: readonly Edit[], stamping: Stamping): Commit {
  const records = new Map(board.records);
  const deleted = new Map(board.deleted);
  const changed = new Set<RecordId>();
  let counter = stamping.counter;
  const mint = (seen: readonly (Stamp | undefined)[]): Stamp => {
    counter += 1;
    const versions = joinVersions(seen.flatMap((stamp) => (stamp ? [parseStamp(stamp).versions] : [])));
    return formatStamp(stamping.clock, stamping.replica, versions.set(stamping.replica, counter));
  };
  const existing = (id: RecordId): StampedRecord => {
    const record = records.get(id);
    if (!record) throw new Error(`No record ${id}`);
    return record;
  };

  for (const edit of edits) {
    if (edit.kind === 'create') {
      if (records.has(edit.id)) throw new Error(`Record ${edit.id} exists already`);
      records.set(edit.id, { fields: edit.fields, stamps: { [everyField]: mint([]) }, alternatives: {} });
    } else if (edit.kind === 'set') {
      const record = existing(edit.id);
      const settled = record.alternatives[edit.path] === undefined;
      if (settled && sameJson(valueAt(record.fields, edit.path), edit.value)) continue;
      records.set(edit.id, writeField(record, edit.path, edit.value, mint));
    } else if (edit.kind === 'delete') {
      deleted.set(edit.id, mint([...allStamps(existing(edit.id)), deleted.get(edit.id)]));
    } else {
      if (!isDeleted(existing(edit.id), deleted.get(edit.id))) continue;
      records.set(edit.id, writeField(existing(edit.id), restoredField, undefined, mint));
    }
    changed.add(edit.id);
  }
  return { board: { ...board, records, deleted }, changed: [...changed], counter };
}

/** A record is deleted when its deletion had seen every stamp in it: an edit the deleter did not know brings it back. */
export function isDeleted(record: StampedRecord, deletion: Stamp | undefined): boolean {
  if (deletion === undefined) return false;
  const { versions } = parseStamp(deletion);
  return allStamps(record).every((stamp) => hasSeen(versions, parseStamp(stamp)));
}

/** Every stamp a record holds, those of its alternatives included. */
export const allStamps = (record: StampedRecord): Stamp[] => [
  ...Object.values(record.stamps),
  ...Object.values(record.alternatives).flatMap((list) => list.map(({ stamp }) => stamp)),
];

function writeField(
  record: StampedRecord,
  path: FieldPath,
  value: Json | undefined,
  mint: (seen: readonly (Stamp | undefined)[]) => Stamp,
): StampedRecord {
  const { [path]: settled = [], ...alternatives } = record.alternatives;
  const stamp = mint([stampAt(record, path), ...settled.map((alternative) => alternative.stamp)]);
  return {
    fields: withValue(record.fields, path, value),
    stamps: { ...record.stamps, [path]: stamp },
    alternatives,
  };
}

/** The highest counter a replica has used in a board: where its next commit goes on from. */
export function lastCounter(board: Board, replica: ReplicaId): number {
  let last = 0;
  const look = (stamp: Stamp) => {
    if (!stamp.includes(replica)) return;
    last = Math.max(last, parseStamp(stamp).versions.get(replica) ?? 0);
  };
  for (const record of board.records.values()) allStamps(record).forEach(look);
  board.deleted.forEach(look);
  return last;
}

/** The latest clock reading in a board, or null if it holds no stamp: a new reading must come after it. */
export function lastClock(board: Board): Clock | null {
  let last: Clock | null = null;
  const look = (stamp: Stamp) => {
    const clock = stamp.slice(0, stamp.indexOf('.'));
    if (last === null || clock > last) last = clock;
  };
  for (const record of board.records.values()) allStamps(record).forEach(look);
  board.deleted.forEach(look);
  return last;
}
