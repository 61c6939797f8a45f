import { compareText, type Json, sameJson } from '../json';
import { everyField, type FieldPath, type StampedRecord } from './board';
import { isAtomic, isKeyed, own, pathsOf, splitPath, valueAt } from './fields';
import type { Stamp } from './stamp';
import { currentVersions, isSameVersion, type Version } from './versions';

/**
 * The join of two states of one record, each in its canonical form: every register joins on its own. If one of them
 * holds everything that the other one does, it is that very one. SPEC.md [M1]–[M7].
 */
export function mergeRecords(a: StampedRecord, b: StampedRecord): StampedRecord {
  const creation = laterText(creationOf(a), creationOf(b));
  let isA = creation === creationOf(a);
  let isB = creation === creationOf(b);
  const registers = new Map<FieldPath, readonly Version[]>();
  for (const path of new Set([...registersOf(a), ...registersOf(b)])) {
    const mine = versionsAt(a, path);
    const theirs = versionsAt(b, path);
    const joined = joinRegisters(mine, theirs);
    if (joined !== mine) isA = false;
    if (joined !== theirs && !sameVersions(joined, theirs)) isB = false;
    registers.set(path, joined);
  }
  return isA ? a : isB ? b : toRecord(creation, registers);
}

/** What two states of a register make together: the first one, if the second brings nothing new. */
function joinRegisters(mine: readonly Version[], theirs: readonly Version[]): readonly Version[] {
  if (sameVersions(mine, theirs)) return mine;
  const joined = currentVersions([...mine, ...theirs]);
  return sameVersions(joined, mine) ? mine : joined;
}

const sameVersions = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length && a.every((version, index) => isSameVersion(version, b[index] as Version));

/**
 * The one way to write a record's state down, so that equal state is equal bytes: a record that a program of ours
 * wrote is returned as it is. SPEC.md [M8].
 */
export function canonicalRecord(record: StampedRecord): StampedRecord {
  const creation = creationOf(record);
  const isPlain =
    Object.keys(record.alternatives).length === 0 &&
    Object.keys(record.stamps).every((path) => path === everyField || record.stamps[path] !== creation);
  if (isPlain) return record;
  const registers = registersOf(record).map(
    (path) => [path, currentVersions(versionsAt(record, path))] as const,
  );
  const canonical = toRecord(creation, new Map(registers));
  return sameRecord(canonical, record) ? record : canonical;
}

/** Whether two records are in the same state, bookkeeping included. */
export const sameRecord = (a: StampedRecord, b: StampedRecord): boolean =>
  a === b ||
  (sameJson(a.stamps, b.stamps) &&
    sameJson(a.fields, b.fields) &&
    sameJson(a.alternatives as unknown as Json, b.alternatives as unknown as Json));

const creationOf = ({ stamps }: StampedRecord): Stamp => {
  const creation = own(stamps, everyField);
  if (creation === undefined) throw new Error('A record without a stamp of its creation');
  return creation;
};

const laterText = (a: string, b: string): string => (compareText(a, b) < 0 ? b : a);

const registersOf = ({ fields, stamps, alternatives }: StampedRecord): FieldPath[] =>
  [...pathsOf(fields), ...Object.keys(stamps), ...Object.keys(alternatives)].filter(
    (path) => path !== everyField,
  );

/** What a register holds: the version shown, if there is one, and its alternatives. */
function versionsAt(record: StampedRecord, path: FieldPath): Version[] {
  const value = valueAt(record.fields, path);
  const stamp = own(record.stamps, path);
  const shown: Version[] =
    value !== undefined
      ? [{ value, stamp: stamp ?? creationOf(record) }]
      : stamp !== undefined
        ? [{ stamp }]
        : [];
  return [...shown, ...(own(record.alternatives, path) ?? [])];
}

function toRecord(creation: Stamp, registers: ReadonlyMap<FieldPath, readonly Version[]>): StampedRecord {
  const stamps: [FieldPath, Stamp][] = [[everyField, creation]];
  const alternatives: [FieldPath, readonly Version[]][] = [];
  const shownValues: [field: string, entry: string | null, value: Json][] = [];
  const hidden = hiddenRegisters(registers);
  for (const [path, versions] of registers) {
    const [newest, ...others] = versions;
    if (newest === undefined) continue;
    if (hidden.has(path)) {
      alternatives.push([path, versions]);
      continue;
    }
    if (newest.value !== undefined) shownValues.push([...splitPath(path), newest.value]);
    if (newest.value === undefined || newest.stamp !== creation) stamps.push([path, newest.stamp]);
    if (others.length > 0) alternatives.push([path, others]);
  }
  return {
    fields: toFields(shownValues),
    stamps: Object.fromEntries(stamps),
    alternatives: Object.fromEntries(alternatives),
  };
}

/** Own properties whatever their names are: assigning to `__proto__` would not make one. */
function toFields(values: readonly (readonly [string, string | null, Json])[]): StampedRecord['fields'] {
  const entries = new Map<string, [string, Json][]>();
  const fields: [string, Json][] = [];
  for (const [field, entry, value] of values) {
    if (entry === null) fields.push([field, value]);
    else if (entries.get(field)?.push([entry, value]) === undefined) entries.set(field, [[entry, value]]);
  }
  for (const [field, list] of entries) fields.push([field, Object.fromEntries(list)]);
  return Object.fromEntries(fields);
}

/**
 * The registers whose newest value cannot be shown because a field is either one value or a set of entries: the newer
 * kind is shown, the other waits among the alternatives. Our own records never mix the two. SPEC.md [M7].
 */
function hiddenRegisters(registers: ReadonlyMap<FieldPath, readonly Version[]>): ReadonlySet<FieldPath> {
  const hidden = new Set<FieldPath>();
  const byField = new Map<string, { whole: Shown | null; entries: Shown[] }>();
  for (const [path, [newest]] of registers) {
    if (newest?.value === undefined) continue;
    const [field, entry] = splitPath(path);
    const shown = { path, stamp: newest.stamp };
    if (entry === null ? isKeyed(field, newest.value) : isAtomic(field)) {
      hidden.add(path);
      continue;
    }
    const kinds = byField.get(field) ?? { whole: null, entries: [] };
    if (entry === null) kinds.whole = shown;
    else kinds.entries.push(shown);
    byField.set(field, kinds);
  }
  for (const { whole, entries } of byField.values()) {
    if (whole === null || entries.length === 0) continue;
    if (entries.every(({ stamp }) => stamp < whole.stamp)) for (const { path } of entries) hidden.add(path);
    else hidden.add(whole.path);
  }
  return hidden;
}

type Shown = { readonly path: FieldPath; readonly stamp: Stamp };
