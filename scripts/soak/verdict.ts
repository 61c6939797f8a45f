import type { Json, JsonObject } from '../../shared/json';
import { type Dot, type RawRecord, type RawVersion, versionsOf } from './versions';
import type { Write } from './writes';

/** A write, and whether the screen had said that it is safe before the machine was killed. */
export type Logged = { readonly write: Write; readonly isConfirmed: boolean };

export type Verdict = {
  /** Confirmed writes that nobody knowingly replaced and that are nowhere to be found. */
  readonly lost: readonly Write[];
  /** Confirmed writes in a record that is in the bin, though nobody who deleted it had seen them. */
  readonly buried: readonly Write[];
  readonly confirmed: number;
  /** Of the confirmed writes: shown or kept as an alternative, the others were knowingly written over. */
  readonly held: number;
};

/**
 * The count of faults.md, by the one rule that only a write by somebody who knew of another may take its place: every
 * confirmed write is shown, is kept as an alternative, or was replaced by a write that had seen it and is itself
 * accounted for. A write that was not confirmed need not be there, but where it is, it counts.
 */
export function judge(file: JsonObject, log: readonly Logged[]): Verdict {
  const final = new Map(recordsIn(file).map(([id, record]) => [id, versionsOf(record)]));
  const writes = log.map(({ write }) => write);
  const deletions = deletionsIn(file);
  const accounted = accountFor(writes, (write) =>
    write.kind === 'delete' ? deletions.covers(write.id, write.dot) : isHeld(final.get(write.id), write),
  );
  const confirmed = log.flatMap(({ write, isConfirmed }) => (isConfirmed ? [write] : []));
  const held = confirmed.filter((write) => isHeld(final.get(write.id), write));
  const deletes = new Map<string, Write[]>();
  for (const write of writes) {
    if (write.kind === 'delete' && deletions.covers(write.id, write.dot))
      deletes.set(write.id, [...(deletes.get(write.id) ?? []), write]);
  }
  const isBuried = (write: Write): boolean =>
    write.kind === 'field' &&
    deletions.isBinned(write.id, final.get(write.id)) &&
    !deletes.get(write.id)?.some(({ replaced }) => replaced.includes(write.dot));
  return {
    lost: confirmed.filter((write) => !accounted.has(write)),
    buried: held.filter(isBuried),
    confirmed: confirmed.length,
    held: held.length,
  };
}

/** All writes that are there, and all that those knowingly replaced, and so on. */
function accountFor(writes: readonly Write[], isThere: (write: Write) => boolean): ReadonlySet<Write> {
  const byPlace = new Map<string, Write>();
  for (const write of writes) if (write.kind === 'field') byPlace.set(placeOf(write, write.dot), write);
  const accounted = new Set(writes.filter(isThere));
  for (const write of accounted) {
    if (write.kind === 'delete') continue;
    for (const dot of write.replaced) {
      const replaced = byPlace.get(placeOf(write, dot));
      if (replaced) accounted.add(replaced);
    }
  }
  return accounted;
}

const placeOf = (write: Extract<Write, { kind: 'field' }>, dot: Dot): string =>
  `${write.id} ${write.path} ${dot}`;

const isHeld = (record: ReadonlyMap<string, readonly RawVersion[]> | undefined, write: Write): boolean =>
  write.kind === 'field' &&
  (record?.get(write.path)?.some(({ dot, value }) => dot === write.dot && value === write.value) ?? false);

const section = <T extends Json>(file: JsonObject, name: string): Readonly<Record<string, T>> =>
  (file[name] ?? {}) as unknown as Readonly<Record<string, T>>;

function recordsIn(file: JsonObject): [string, RawRecord][] {
  const stamps = section<Record<string, string>>(file, 'stamps');
  const alternatives = section<JsonObject>(file, 'alternatives');
  return Object.entries(section<JsonObject>(file, 'records')).map(([id, fields]) => [
    id,
    {
      fields,
      stamps: stamps[id] ?? {},
      alternatives: (alternatives[id] ?? {}) as unknown as RawRecord['alternatives'],
    },
  ]);
}

/** What has been deleted, as the vectors of the stamps say: which writes each deletion had seen. */
function deletionsIn(file: JsonObject) {
  const vectors = new Map(
    Object.entries(section<string>(file, 'deleted')).map(([id, stamp]) => [id, vectorOf(stamp)]),
  );
  const covers = (id: string, dot: Dot): boolean => {
    const [replica, counter] = dot.split(':') as [string, string];
    return (vectors.get(id)?.get(replica) ?? 0) >= Number(counter);
  };
  return {
    covers,
    isBinned: (id: string, record: ReadonlyMap<string, readonly RawVersion[]> | undefined): boolean =>
      vectors.has(id) && [...(record?.values() ?? [])].flat().every(({ dot }) => covers(id, dot)),
  };
}

const vectorOf = (stamp: string): ReadonlyMap<string, number> =>
  new Map(
    stamp
      .slice(stamp.indexOf('.') + 1)
      .split(',')
      .map((pair) => pair.split(':') as [string, string])
      .map(([replica, counter]) => [replica, Number(counter)] as const)
      .reverse(),
  );
