import { compareText, type Json, type JsonObject, sameJson } from '../json';
import { copyOf, type MutableMap } from '../layeredMap';
import type { RecordId } from '../model/ids';
import { type Board, everyField, type FieldPath, type StampedRecord } from './board';
import { type Clock, isTrusted } from './clock';
import { isKeyed, joinPath, own, splitPath, stampAt, valueAt, withValue } from './fields';
import { anyState, withForgotten } from './forgetMarks';
import { canonicalRecord } from './mergeRecords';
import {
  formatStamp,
  formatWrite,
  hasSeen,
  joinVersions,
  parseStamp,
  type ReplicaId,
  type Stamp,
  type Versions,
} from './stamp';
import type { Version } from './versions';

/** A change as somebody meant it, before it is stamped. */
export type Edit =
  | { readonly kind: 'create'; readonly id: RecordId; readonly fields: JsonObject }
  | {
      readonly kind: 'set';
      readonly id: RecordId;
      readonly path: FieldPath;
      readonly value: Json | undefined;
      /** Values that stand beside it, undecided: taking a decision back opens the choice again. [W8] */
      readonly beside?: readonly (Json | undefined)[];
    }
  | { readonly kind: 'delete'; readonly id: RecordId }
  | { readonly kind: 'restore'; readonly id: RecordId }
  /** Deletes what is in the bin for good; a person (`always`) whatever others wrote meanwhile. [D6] */
  | { readonly kind: 'forget'; readonly id: RecordId; readonly always: boolean };

/** What one commit stamps with: one reading of the clock, and the writer's counter before the commit. */
type Stamping = { readonly replica: ReplicaId; readonly clock: Clock; readonly counter: number };

export type Commit = {
  readonly board: Board;
  /** The records whose content or presence changed, each once. */
  readonly changed: readonly RecordId[];
  /** The writer's counter after the commit. */
  readonly counter: number;
};

/** The register that `restore` writes: its stamp says that somebody wanted the record back after seeing it deleted. */
export const restoredField = 'restored';

/**
 * Stamps edits and applies them, in order. Every write is stamped with all that was seen of its register, so it settles
 * that register's alternatives. Writing what is already there changes nothing. Throws on an edit of a record that does
 * not exist: commands are checked before they become edits. SPEC.md [W1]–[W8].
 */
export function commitEdits(board: Board, edits: readonly Edit[], stamping: Stamping): Commit {
  const draft = draftOf(board);
  const done = commitInto(draft, edits, stamping);
  return { board: { ...board, ...draft }, ...done };
}

/** What edits change of a board, in maps of its own: for many commits in a row, of which only the last is kept. */
export type Draft = {
  readonly records: MutableMap<RecordId, StampedRecord>;
  readonly deleted: MutableMap<RecordId, Stamp>;
  extra: JsonObject;
};

export const draftOf = ({ records, deleted, extra }: Board): Draft => ({
  records: copyOf(records),
  deleted: copyOf(deleted),
  extra,
});

/** As `commitEdits`, but changes `draft`; after a throw it is of no use. */
export function commitInto(
  draft: Draft,
  edits: readonly Edit[],
  { clock, replica, ...stamping }: Stamping,
): Omit<Commit, 'board'> {
  const { records, deleted } = draft;
  const changed = new Set<RecordId>();
  let { counter } = stamping;
  const existing = (id: RecordId): StampedRecord => {
    const record = records.get(id);
    if (!record) throw new Error(`No record ${id}`);
    return record;
  };
  const write = (
    id: RecordId,
    path: FieldPath,
    value: Json | undefined,
    beside: readonly (Json | undefined)[] = [],
  ): void => {
    const record = existing(id);
    const seen = seenAt(record, path);
    const stamps = [value, ...beside].map(() => {
      counter += 1;
      return formatWrite(clock, replica, counter, seen);
    });
    // Of one reading of the clock the greater text counts as the newer one, and the newest is shown. [M4]
    const [newest, ...others] = stamps.sort((a, b) => compareText(b, a)) as [Stamp, ...Stamp[]];
    const undecided = others.map((stamp, index) => versionOf(beside[index], stamp));
    records.set(id, canonicalRecord(withWrite(record, path, versionOf(value, newest), undecided)));
    changed.add(id);
  };

  for (const edit of edits) {
    const { id } = edit;
    if (edit.kind === 'create') {
      if (records.has(id)) throw new Error(`Record ${id} exists already`);
      counter += 1;
      const stamp = formatWrite(clock, replica, counter, new Map());
      records.set(id, { fields: edit.fields, stamps: { [everyField]: stamp }, alternatives: {} });
      changed.add(id);
    } else if (edit.kind === 'set') {
      for (const [path, value] of writesOf(existing(id).fields, edit.path, edit.value)) {
        const isSettled = own(existing(id).alternatives, path) === undefined;
        const beside = path === edit.path ? (edit.beside ?? []) : [];
        if (beside.length > 0 || !isSettled || !sameJson(valueAt(existing(id).fields, path), value))
          write(id, path, value, beside);
      }
    } else if (edit.kind === 'delete') {
      counter += 1;
      const seen = [...allStamps(existing(id)), deleted.get(id)];
      deleted.set(id, formatStamp(clock, replica, joinStamps(seen).set(replica, counter)));
      changed.add(id);
    } else if (edit.kind === 'forget') {
      const deletion = deleted.get(id);
      if (!deletion || !isDeleted(existing(id), deletion)) throw new Error(`${id} is not in the bin`);
      draft.extra = withForgotten(draft.extra, id, edit.always ? anyState : deletion);
      records.delete(id);
      changed.add(id);
    } else if (isDeleted(existing(id), deleted.get(id))) {
      write(id, restoredField, valueAt(existing(id).fields, restoredField));
    }
  }
  return { changed: [...changed], counter };
}

/**
 * The registers that setting `path` writes: usually that one. A field is either one value or a set of entries, so
 * writing one kind clears the other, and an object is written entry by entry.
 */
function writesOf(
  fields: JsonObject,
  path: FieldPath,
  value: Json | undefined,
): readonly (readonly [FieldPath, Json | undefined])[] {
  if (path === everyField) throw new Error('A creation is not written');
  const [field, entry] = splitPath(path);
  const whole = joinPath(field);
  if (entry !== null) {
    const clearsWhole = value !== undefined && valueAt(fields, whole) !== undefined;
    return clearsWhole
      ? [
          [whole, undefined],
          [path, value],
        ]
      : [[path, value]];
  }
  const current = own(fields, field);
  const before = isKeyed(field, current) ? Object.keys(current) : [];
  const after = isKeyed(field, value) ? value : {};
  return [
    ...before
      .filter((key) => !Object.hasOwn(after, key))
      .map((key) => [joinPath(field, key), undefined] as const),
    ...(isKeyed(field, value) ? [] : [[whole, value] as const]),
    ...(isKeyed(field, value) && valueAt(fields, whole) !== undefined ? [[whole, undefined] as const] : []),
    ...Object.keys(after).map((key) => [joinPath(field, key), after[key]] as const),
  ];
}

const joinStamps = (stamps: readonly (Stamp | undefined)[]): Map<ReplicaId, number> =>
  joinVersions(stamps.flatMap((stamp) => (stamp === undefined ? [] : [parseStamp(stamp).versions])));

/** All that is known of a register: the version shown and its alternatives. */
const seenAt = (record: StampedRecord, path: FieldPath): Versions =>
  joinStamps([stampAt(record, path), ...(own(record.alternatives, path) ?? []).map(({ stamp }) => stamp)]);

const versionOf = (value: Json | undefined, stamp: Stamp): Version =>
  value === undefined ? { stamp } : { value, stamp };

function withWrite(
  record: StampedRecord,
  path: FieldPath,
  { value, stamp }: Version,
  beside: readonly Version[],
): StampedRecord {
  const { [path]: _settled, ...alternatives } = record.alternatives;
  return {
    fields: withValue(record.fields, path, value),
    stamps: { ...record.stamps, [path]: stamp },
    alternatives: beside.length === 0 ? alternatives : { ...alternatives, [path]: beside },
  };
}

/** A record is deleted when its deletion had seen every stamp in it: an edit the deleter did not know brings it back. */
export function isDeleted(record: StampedRecord, deletion: Stamp | undefined): boolean {
  if (deletion === undefined) return false;
  const { versions } = parseStamp(deletion);
  return allStamps(record).every((stamp) => hasSeen(versions, parseStamp(stamp)));
}

/** Every stamp a record holds, those of its alternatives included. */
export function allStamps(record: StampedRecord): readonly Stamp[] {
  const shown = Object.values(record.stamps);
  const waiting = Object.values(record.alternatives);
  return waiting.length === 0 ? shown : [...shown, ...waiting.flat().map(({ stamp }) => stamp)];
}

/** Every stamp of a board, one by one. Without a list of them for each record: opening a board looks at all several times. */
export function forEachStamp(board: Board, look: (stamp: Stamp) => void): void {
  for (const { stamps, alternatives } of board.records.values()) {
    for (const path in stamps) look(stamps[path] as Stamp);
    for (const path in alternatives) for (const { stamp } of alternatives[path] ?? []) look(stamp);
  }
  for (const stamp of board.deleted.values()) look(stamp);
}

/** The highest counter a replica has used in a board: where its next commit goes on from. */
export function lastCounter(board: Board, replica: ReplicaId): number {
  let last = 0;
  forEachStamp(board, (stamp) => {
    if (stamp.includes(replica)) last = Math.max(last, parseStamp(stamp).versions.get(replica) ?? 0);
  });
  return last;
}

/**
 * The latest clock reading in a board, or null if it holds none: a new reading must come after it. With `now` (ms
 * since 1970), readings from too far in the future are left out: writers do not follow a clock that is wrong.
 */
export function lastClock(board: Board, now?: number): Clock | null {
  let last: Clock | null = null;
  forEachStamp(board, (stamp) => {
    const clock = stamp.slice(0, stamp.indexOf('.'));
    if ((last === null || clock > last) && (now === undefined || isTrusted(clock, now))) last = clock;
  });
  return last;
}
