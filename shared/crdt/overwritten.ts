import { hasSeen, type ParsedStamp, type ReplicaId, type Stamp } from './stamp';

/** Up to here comparing each with each is quicker than preparing for more. A register of ours seldom holds three. */
const few = 16;

/**
 * The stamps among `parsed` that the writer of another one of them had seen, with all that theirs had seen: [M3]. A file
 * that wants to keep a machine busy can hold a register with very many versions, so with many each is compared only with
 * those that name the replica which the fewest name, of all it would have to be covered for.
 */
export function overwrittenStamps(parsed: ReadonlyMap<Stamp, ParsedStamp>): ReadonlySet<Stamp> {
  const all = [...parsed.values()];
  const namedBy = all.length > few ? indexByReplica(all) : null;
  const isOverwritten = (stamp: ParsedStamp): boolean =>
    (namedBy ? fewestNaming(namedBy, stamp) : all).some((other) => hasSeen(other.seen, stamp));
  return new Set([...parsed].filter(([, stamp]) => isOverwritten(stamp)).map(([text]) => text));
}

type NamedBy = ReadonlyMap<ReplicaId, readonly ParsedStamp[]>;

function indexByReplica(all: readonly ParsedStamp[]): NamedBy {
  const namedBy = new Map<ReplicaId, ParsedStamp[]>();
  for (const stamp of all) {
    for (const [replica, counter] of stamp.seen) {
      if (counter === 0) continue;
      const list = namedBy.get(replica);
      if (list) list.push(stamp);
      else namedBy.set(replica, [stamp]);
    }
  }
  return namedBy;
}

/** Whoever has seen a stamp names its replica, and each replica of which it had seen something. */
function fewestNaming(namedBy: NamedBy, { replica, seen }: ParsedStamp): readonly ParsedStamp[] {
  let fewest = namedBy.get(replica) ?? [];
  for (const [other, counter] of seen) {
    const naming = counter > 0 ? (namedBy.get(other) ?? []) : null;
    if (naming && naming.length < fewest.length) fewest = naming;
  }
  return fewest;
}
