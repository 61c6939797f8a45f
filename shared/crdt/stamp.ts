import { compareText } from '../json';

/**
 * A stamp says when a register was written (for ordering only), by whom, and what its writer had seen of that register:
 * `<clock>.<replica>:<n>,<replica>:<n>…`. The first pair is the writer's own and is the stamp's identity, its dot; the
 * others say up to which dot of each replica the writer had seen. SPEC.md, rules [S1]–[S6].
 */
export type Stamp = string;
export type ReplicaId = string;
export type Versions = ReadonlyMap<ReplicaId, number>;

export type ParsedStamp = {
  readonly clock: string;
  readonly replica: ReplicaId;
  /** The writer's counter: grows by one with every stamp that replica mints in this board. */
  readonly counter: number;
  /** What the writer had seen of the register before this write. */
  readonly seen: Versions;
  /** The version vector: what the writer had seen, and this write. */
  readonly versions: Versions;
};

const replica = '[0-9a-z]{4,16}';
const counter = '[1-9]\\d{0,14}';
export const stampPattern = new RegExp(`^[0-9a-z]{11}\\.${replica}:${counter}(,${replica}:(0|${counter}))*$`);
export const replicaPattern = new RegExp(`^${replica}$`);

export const isStamp = (text: string): boolean => stampPattern.test(text);

/** Takes a stamp apart. Throws on text that is not a stamp: files are checked on the way in. */
export function parseStamp(stamp: Stamp): ParsedStamp {
  if (!isStamp(stamp)) throw new Error(`Not a stamp: ${stamp}`);
  const dot = stamp.indexOf('.');
  const [own, ...others] = stamp
    .slice(dot + 1)
    .split(',')
    .map(parsePair) as [Pair, ...Pair[]];
  const [replica, counter] = own;
  const seen = new Map<ReplicaId, number>();
  for (const [id, n] of others) seen.set(id, Math.max(seen.get(id) ?? 0, n));
  // A writer that does not name itself again had seen all it had written before.
  seen.set(replica, Math.min(seen.get(replica) ?? counter - 1, counter - 1));
  return {
    clock: stamp.slice(0, dot),
    replica,
    counter,
    seen,
    versions: new Map(seen).set(replica, counter),
  };
}

type Pair = readonly [ReplicaId, number];

function parsePair(pair: string): Pair {
  const colon = pair.indexOf(':');
  return [pair.slice(0, colon), Number(pair.slice(colon + 1))];
}

/** The text of a stamp whose writer is `replica` and whose version vector is `versions`. */
export function formatStamp(clock: string, replica: ReplicaId, versions: Versions): Stamp {
  const others = [...versions.keys()].filter((id) => id !== replica);
  return `${clock}.${[replica, ...others.sort(compareText)].map((id) => `${id}:${versions.get(id)}`).join(',')}`;
}

/**
 * The stamp of a write to a register of which its writer had `seen` that much. The writer names itself again among
 * what it had seen: should its id ever have been cloned, then two clones that wrote the register after the same
 * version can be told from one replica that wrote it twice.
 */
export function formatWrite(clock: string, replica: ReplicaId, counter: number, seen: Versions): Stamp {
  const before = new Map(seen).set(replica, seen.get(replica) ?? 0);
  if (seen.size === 0 || before.get(replica) === counter - 1) before.delete(replica);
  const pairs = [...before.keys()].sort(compareText).map((id) => `,${id}:${before.get(id)}`);
  return `${clock}.${replica}:${counter}${pairs.join('')}`;
}

/** The version vector that has seen everything the given ones have seen. */
export function joinVersions(all: Iterable<Versions>): Map<ReplicaId, number> {
  const joined = new Map<ReplicaId, number>();
  for (const versions of all) {
    for (const [replica, counter] of versions) {
      if (counter > (joined.get(replica) ?? 0)) joined.set(replica, counter);
    }
  }
  return joined;
}

/** Whether whoever holds `versions` had seen the write that carries `stamp`, and all that its writer had seen. */
export function hasSeen(versions: Versions, stamp: ParsedStamp): boolean {
  if ((versions.get(stamp.replica) ?? 0) < stamp.counter) return false;
  for (const [replica, counter] of stamp.seen) {
    if ((versions.get(replica) ?? 0) < counter) return false;
  }
  return true;
}
