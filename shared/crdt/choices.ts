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
      const value = valueAt(record.fields, path);
      const shown = toWritten({
        ...(value === undefined ? {} : { value }),
        stamp: stampAt(record, path) ?? '',
      });
      const others: Written[] = [];
      for (const version of own(record.alternatives, path) ?? []) {
        const isNew = [shown, ...others].every((known) => !sameJson(known.value, version.value));
        if (isNew) others.push(toWritten(version));
      }
      return others.length === 0 ? [] : [{ path, shown, others }];
    });
}

/** The values that wait beside the one shown at a path, each once. */
export function undecidedAt(record: StampedRecord, path: FieldPath): readonly Version['value'][] {
  const shown = valueAt(record.fields, path);
  const others: Version['value'][] = [];
  for (const { value } of own(record.alternatives, path) ?? []) {
    if ([shown, ...others].every((known) => !sameJson(known, value))) others.push(value);
  }
  return others;
}

function toWritten({ value, stamp }: Version): Written {
  const { replica, clock } = parseStamp(stamp);
  return { ...(value === undefined ? {} : { value }), replica, at: clockToMs(clock) };
}
