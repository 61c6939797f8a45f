import { canonicalJson, compareText, isJsonObject, type Json, type JsonObject, sameJson } from '../json';
import { copyOf, differences } from '../layeredMap';
import type { RecordId } from '../model/ids';
import type { Board, StampedRecord } from './board';
import { own } from './fields';
import { mergeRecords, sameRecord } from './mergeRecords';
import { formatStamp, joinVersions, parseStamp, type Stamp } from './stamp';

export type Merge = {
  /** `a` itself if `b` brings nothing new, else `b` itself if it holds all of `a`, else a new board. */
  readonly board: Board;
  /** The records whose state differs from `a`'s, new ones included. */
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
  const records = joinMaps(a.records, b.records, joinRecords);
  const deleted = joinMaps(a.deleted, b.deleted, joinDeletions);
  const board: Board = {
    id: a.id,
    version: Math.max(a.version, b.version),
    minReader: Math.max(a.minReader, b.minReader),
    records: records.joined,
    deleted: deleted.joined,
    extra: joinValues(a.extra, b.extra) as JsonObject,
  };
  const hasRestOf = (side: Board): boolean =>
    board.version === side.version && board.minReader === side.minReader && sameJson(board.extra, side.extra);
  const isA = records.isA && deleted.isA && hasRestOf(a);
  const isB = records.isB && deleted.isB && hasRestOf(b);
  return {
    board: isA ? a : isB ? b : board,
    changed: [...new Set([...records.changed, ...deleted.changed])],
  };
}

type JoinedMap<V> = {
  readonly joined: ReadonlyMap<RecordId, V>;
  /** Whether nothing in it differs from the one map, or the other. */
  readonly isA: boolean;
  readonly isB: boolean;
  /** The keys whose value is not the one of `a`. */
  readonly changed: readonly RecordId[];
};

/** How two values join: `same` if they are equal, and the very one of them that the join equals. */
type Join<V> = 'same' | { readonly joined: V };

function joinMaps<V extends object | string>(
  a: ReadonlyMap<RecordId, V>,
  b: ReadonlyMap<RecordId, V>,
  join: (mine: V, theirs: V) => Join<V>,
): JoinedMap<V> {
  const news = new Map<RecordId, V>();
  let isB = true;
  for (const [id, mine, theirs] of differences(a, b)) {
    const outcome = joinOne(mine, theirs, join);
    if (outcome === 'same') continue;
    if (outcome.joined !== theirs) isB = false;
    if (outcome.joined !== mine) news.set(id, outcome.joined);
  }
  const isA = news.size === 0;
  return { joined: isA ? a : isB ? b : withAll(a, news), isA, isB, changed: [...news.keys()] };
}

/** What only one side has is the join. */
function joinOne<V>(
  mine: V | undefined,
  theirs: V | undefined,
  join: (mine: V, theirs: V) => Join<V>,
): Join<V> {
  if (mine === undefined) return theirs === undefined ? 'same' : { joined: theirs };
  return theirs === undefined ? { joined: mine } : join(mine, theirs);
}

function withAll<V extends object | string>(
  map: ReadonlyMap<RecordId, V>,
  news: ReadonlyMap<RecordId, V>,
): ReadonlyMap<RecordId, V> {
  const all = copyOf(map, news.size);
  for (const [id, value] of news) all.set(id, value);
  return all;
}

const joinRecords = (mine: StampedRecord, theirs: StampedRecord): Join<StampedRecord> =>
  sameRecord(mine, theirs) ? 'same' : { joined: mergeRecords(mine, theirs) };

/** A deletion that has seen what both have seen, at the later time of the two. SPEC.md [D3]. */
function joinDeletions(mine: Stamp, theirs: Stamp): Join<Stamp> {
  const a = parseStamp(mine);
  const b = parseStamp(theirs);
  const later = (compareText(a.clock, b.clock) || compareText(a.replica, b.replica)) < 0 ? b : a;
  return { joined: formatStamp(later.clock, later.replica, joinVersions([a.versions, b.versions])) };
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
