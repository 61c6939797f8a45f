import type { Json, JsonObject } from '../../shared/json';
import { canonicalJson } from '../../shared/json';

/**
 * What a record holds, read as docs/format.md says and on purpose without the merge's own code: it is what the soak
 * holds the merge to.
 */
export type RawRecord = {
  readonly fields: JsonObject;
  readonly stamps: Readonly<Record<string, string>>;
  readonly alternatives: Readonly<
    Record<string, readonly { readonly value?: Json; readonly stamp: string }[]>
  >;
};

/** A write's own `replica:counter`, the first pair of its stamp: no two writes of a board share one. */
export type Dot = string;
/** One version of a register: which write it is from, and its value as text. */
export type RawVersion = { readonly dot: Dot; readonly value: string };

export const nothing = 'nothing';

export const dotOf = (stamp: string): Dot => stamp.slice(stamp.indexOf('.') + 1).split(',', 1)[0] as Dot;

/** Every register of a record, by its path, with all the versions it holds, the shown one first. */
export function versionsOf({ fields, stamps, alternatives }: RawRecord): Map<string, RawVersion[]> {
  const creation = dotOf(stamps['*'] ?? '');
  const all = new Map<string, RawVersion[]>();
  const add = (path: string, stamp: string | undefined, value: Json | undefined): void => {
    const dot = stamp === undefined ? creation : dotOf(stamp);
    const version = { dot, value: value === undefined ? nothing : canonicalJson(value) };
    all.set(path, [...(all.get(path) ?? []), version]);
  };
  for (const [path, value] of registersOf(fields)) add(path, own(stamps, path), value);
  for (const [path, stamp] of Object.entries(stamps)) {
    if (path !== '*' && !all.has(path)) add(path, stamp, undefined);
  }
  for (const [path, list] of Object.entries(alternatives)) {
    for (const { value, stamp } of list) add(path, stamp, value);
  }
  return all;
}

/** Only `place` is an object that is one value. No field of ours has a name that would have to be escaped. */
function registersOf(fields: JsonObject): [path: string, value: Json][] {
  return Object.entries(fields).flatMap(([field, value]): [string, Json][] =>
    isEntries(value) && field !== 'place'
      ? Object.entries(value).map(([entry, item]): [string, Json] => [`${field}/${entry}`, item])
      : [[field, value]],
  );
}

const isEntries = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

const own = (object: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
