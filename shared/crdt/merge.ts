import { canonicalJson, compareText, isJsonObject, type Json, type JsonObject, sameJson } from '../json';
import type { RecordId } from '../model/ids';
import type { Board, StampedRecord } from './board';
import { own } from './fields';
import { mergeRecords, sameRecord } from './mergeRecords';
import { formatStamp, joinVersions, parseStamp, type Stamp } from './stamp';

export type Merge = {
  readonly board: Board;
  /** The records whose state differs from `a`'s, new ones included. Empty together with an unchanged board: `a` itself. */
  readonly changed: readonly RecordId[];
};

/**
 * The join of two states of one board: commutative, associative and idempotent, so that whatever a sync tool delivers,
 * in whatever order and however often, ends in the same bytes everywhere. Nothing is minted and no edit is dropped
 * unless whoever wrote over it had seen it. SPEC.md has the rules. Throws on two different boards: that is a bug.
 */
export function mergeBoards(a: Board, b: Board): Merge {
  if (a.id !== b.id) throw new Error(`Two different boards: ${a.id} and ${b.id}`);
  if (a === b) return { board: a, changed: [] };
  const changed = new Set<RecordId>();
  const joined = {
    ...a,
    version: Math.max(a.version, b.version),
    minReader: Math.max(a.minReader, b.minReader),
    records: joinMaps(a.records, b.records, joinRecords, changed),
    deleted: joinMaps(a.deleted, b.deleted, joinDeletions, changed),
    extra: joinValues(a.extra, b.extra) as JsonObject,
  };
  const isUnchanged =
    changed.size === 0 &&
    joined.version === a.version &&
    joined.minReader === a.minReader &&
    sameJson(joined.extra, a.extra);
  return { board: isUnchanged ? a : joined, changed: [...changed] };
}

/** The union of two maps; what both hold joins. Keys whose value is not the one of `a` are added to `changed`. */
function joinMaps<V>(
  a: ReadonlyMap<RecordId, V>,
  b: ReadonlyMap<RecordId, V>,
  join: (mine: V, theirs: V) => V,
  changed: Set<RecordId>,
): ReadonlyMap<RecordId, V> {
  if (a === b) return a;
  const joined = new Map(a);
  let isChanged = false;
  for (const [id, theirs] of b) {
    const mine = a.get(id);
    const value = mine === undefined ? theirs : join(mine, theirs);
    if (value === mine) continue;
    joined.set(id, value);
    changed.add(id);
    isChanged = true;
  }
  return isChanged ? joined : a;
}

function joinRecords(mine: StampedRecord, theirs: StampedRecord): StampedRecord {
  if (sameRecord(mine, theirs)) return mine;
  const joined = mergeRecords(mine, theirs);
  return sameRecord(joined, mine) ? mine : joined;
}

/** A deletion that has seen what both have seen, at the later time of the two. SPEC.md [D3]. */
function joinDeletions(mine: Stamp, theirs: Stamp): Stamp {
  if (mine === theirs) return mine;
  const a = parseStamp(mine);
  const b = parseStamp(theirs);
  const later = (compareText(a.clock, b.clock) || compareText(a.replica, b.replica)) < 0 ? b : a;
  return formatStamp(later.clock, later.replica, joinVersions([a.versions, b.versions]));
}

/** What a newer version keeps at the top of the file: objects join key by key; of other values the greater text stays. */
function joinValues(a: Json, b: Json): Json {
  if (sameJson(a, b)) return a;
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries([...keys].map((key) => [key, joinOptional(own(a, key), own(b, key))]));
  }
  if (isJsonObject(a) !== isJsonObject(b)) return isJsonObject(a) ? a : b;
  return compareText(canonicalJson(a), canonicalJson(b)) < 0 ? b : a;
}

const joinOptional = (a: Json | undefined, b: Json | undefined): Json =>
  a === undefined ? (b as Json) : b === undefined ? a : joinValues(a, b);
