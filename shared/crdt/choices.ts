import { sameJson } from '../json';
import { everyField, type FieldPath, type StampedRecord } from './board';
import { clockToMs } from './clock';
import { restoredField } from './edits';
import { own, stampAt, valueAt } from './fields';
import { parseStamp, type ReplicaId } from './stamp';
import type { Version } from './versions';

/** A value that somebody wrote, with who and when; no value if they cleared the field. */
export type Written = {
  readonly value?: Version['value'];
  readonly replica: ReplicaId;
  /** ms since 1970, by that machine's clock */
  readonly at: number;
};

/** A register that two people wrote without knowing of each other: what is shown, and what else there is. */
export type Choice = {
  readonly path: FieldPath;
  readonly shown: Written;
  readonly others: readonly Written[];
};

/** The loser of two moves is noted in the file and of no use to a person; a restore has no value to choose. */
const withoutChoice: ReadonlySet<FieldPath> = new Set(['place', restoredField, everyField]);

/** What a person can choose between in a record. Two people who wrote the same agree: that is no choice. [M5] */
export function choicesOf(record: StampedRecord): readonly Choice[] {
  return Object.keys(record.alternatives)
    .filter((path) => !withoutChoice.has(path))
    .flatMap((path) => {
      const others = waitingAt(record, path).map(toWritten);
      if (others.length === 0) return [];
      const value = valueAt(record.fields, path);
      const stamp = stampAt(record, path) ?? '';
      return [{ path, shown: toWritten({ ...(value === undefined ? {} : { value }), stamp }), others }];
    });
}

/** The values that wait beside the one shown at a path, each once. */
export const undecidedAt = (record: StampedRecord, path: FieldPath): readonly Version['value'][] =>
  waitingAt(record, path).map(({ value }) => value);

/** The versions that say something else than the one shown at a path; of those that say the same the newest. */
function waitingAt(record: StampedRecord, path: FieldPath): readonly Version[] {
  const said = [valueAt(record.fields, path)];
  return (own(record.alternatives, path) ?? []).filter(({ value }) => {
    if (said.some((known) => sameJson(known, value))) return false;
    said.push(value);
    return true;
  });
}

function toWritten({ value, stamp }: Version): Written {
  const { replica, clock } = parseStamp(stamp);
  return { ...(value === undefined ? {} : { value }), replica, at: clockToMs(clock) };
}
