import fc from 'fast-check';
import { everyField } from '../crdt/board';
import { joinPath } from '../crdt/fields';
import { formatStamp, formatWrite } from '../crdt/stamp';
import type { Json, JsonObject } from '../json';

/**
 * Board files that no program of ours would write, and that are board files all the same: unknown types and fields,
 * names that mean something to JavaScript, a field that is one value here and a set of entries there, one stamp with
 * two values, stamps that contradict each other. Few names and few stamps, so that two files have much in common.
 */
const names = [
  'title',
  'x',
  '',
  '*',
  'a/b',
  'a~1b',
  '__proto__',
  'constructor',
  'toString',
  'restored',
  '10',
  '9',
  '😀',
];
const entryNames = ['k', '', '*', 'a/b', '__proto__', 'hasOwnProperty', '2', '10', '\ud800'];
const replicas = ['anna', 'leo2', 'zoe33'];

const name = fc.constantFrom(...names);
const entryName = fc.constantFrom(...entryNames);
const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  0,
  1,
  true,
  null,
  '',
  'a',
  'é\u2028',
  '\ud800',
  1e300,
  [],
  ['a'],
  {},
);
const entries = fc.dictionary(entryName, scalar, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 2, arbitrary: entries },
);

const counter = fc.integer({ min: 1, max: 4 });
const seen = fc
  .dictionary(fc.constantFrom(...replicas), counter, { maxKeys: 2 })
  .map((pairs) => new Map(Object.entries(pairs)));
const stamp = fc
  .tuple(
    fc.constantFrom('0i3o5sfbq1c', '0i3o5sfbq4g', '0i3o5sfbq9k'),
    fc.constantFrom(...replicas),
    counter,
    seen,
    fc.boolean(),
  )
  .map(([clock, replica, n, versions, isPlain]) =>
    isPlain
      ? formatStamp(clock, replica, new Map(versions).set(replica, n))
      : formatWrite(
          clock,
          replica,
          n,
          new Map(versions).set(replica, Math.min(versions.get(replica) ?? 0, n - 1)),
        ),
  );

const path = fc
  .tuple(name, fc.option(entryName, { freq: 2 }))
  .map(([field, entry]) => joinPath(field, entry));
const versions = fc.array(
  fc.oneof(
    stamp.map((text): JsonObject => ({ stamp: text })),
    fc.tuple(value, stamp).map(([held, text]): JsonObject => ({ value: held, stamp: text })),
  ),
  { maxLength: 3 },
);

const record = fc.record({
  fields: fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true }),
  place: fc.option(scalar, { nil: undefined }),
  stamps: fc.dictionary(path, stamp, { maxKeys: 4, noNullPrototype: true }),
  creation: fc.option(stamp),
  alternatives: fc.dictionary(path, versions, { maxKeys: 3, noNullPrototype: true }),
});

const id = fc.constantFrom('w_1', 'w_2');

export const hostileFile: fc.Arbitrary<string> = fc
  .record({
    records: fc.dictionary(id, record, { maxKeys: 2, noNullPrototype: true }),
    deleted: fc.dictionary(id, stamp, { maxKeys: 2, noNullPrototype: true }),
    extra: fc.dictionary(fc.constantFrom('later', '__proto__', 'constructor', '1'), value, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    version: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ records, deleted, extra, version }) => {
    const section = (pick: (one: RecordParts) => Json): JsonObject =>
      Object.fromEntries(Object.entries(records).map(([key, one]) => [key, pick(one)]));
    return JSON.stringify({
      ...extra,
      format: 'debrief-board',
      version,
      minReader: 1,
      id: 'b_1',
      records: section(({ fields, place }) => ({
        ...fields,
        ...(place === undefined ? {} : { place }),
        type: 'widget',
      })),
      alternatives: section(({ alternatives }) => alternatives),
      stamps: section(({ stamps, creation }) => ({
        ...stamps,
        ...(creation ? { [everyField]: creation } : {}),
      })),
      deleted,
    });
  });

type RecordParts = {
  readonly fields: JsonObject;
  readonly place: Json | undefined;
  readonly stamps: Readonly<Record<string, string>>;
  readonly creation: string | null;
  readonly alternatives: Readonly<Record<string, JsonObject[]>>;
};
