import { compareText } from '../json';

/**
 * A stamp says when a field was written (for ordering only), by whom, and what its writer had seen of that field:
 * `<clock>.<replica>:<n>,<other replica>:<n>…`. The first pair is the writer's own and is the stamp's identity, its
 * dot; all pairs together are its version vector. See SPEC.md.
 */
export type Stamp = string;
export type ReplicaId = string;
export type Versions = ReadonlyMap<ReplicaId, number>;

export type ParsedStamp = {
  readonly clock: string;
  readonly replica: ReplicaId;
  /** The writer's counter: grows by one with every stamp that replica mints in this board. */
  readonly counter: number;
  /** The version vector, the writer's own dot included. */
  readonly versions: Versions;
};

export const stampPattern = /^[0-9a-z]{11}\.[0-9a-z]{4,16}:[1-9]\d{0,14}(,[0-9a-z]{4,16}:[1-9]\d{0,14})*$/;
export const replicaPattern = /^[0-9a-z]{4,16}$/;

export const isStamp = (text: string): boolean => stampPattern.test(text);

/** Takes a stamp apart. Throws on text that is not a stamp: files are checked on the way in. */
export function parseStamp(stamp: Stamp): ParsedStamp {
  const dot = stamp.indexOf('.');
  const pairs = stamp.slice(dot + 1).split(',');
  const versions = new Map<ReplicaId, number>();
  for (const pair of pairs) {
    const colon = pair.indexOf(':');
    const replica = pair.slice(0, colon);
    versions.set(replica, Math.max(versions.get(replica) ?? 0, Number(pair.slice(colon + 1))));
  }
  const [own] = versions;
  if (dot < 0 || own === undefined || !isStamp(stamp)) throw new Error(`Not a stamp: ${stamp}`);
  return { clock: stamp.slice(0, dot), replica: own[0], counter: own[1], versions };
}

/** The text of a stamp whose writer is `replica`; the other replicas follow in code-unit order. */
export function formatStamp(clock: string, replica: ReplicaId, versions: Versions): Stamp {
  const others = [...versions.keys()].filter((id) => id !== replica).sort(compareText);
  return `${clock}.${[replica, ...others].map((id) => `${id}:${versions.get(id)}`).join(',')}`;
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

/** Whether whoever holds `versions` had seen the write that carries `stamp`. */
export const hasSeen = (versions: Versions, stamp: ParsedStamp): boolean =>
  (versions.get(stamp.replica) ?? 0) >= stamp.counter;
