import { isJsonObject, type Json, type JsonObject } from '../json';
import { everyField, type FieldPath, type StampedRecord } from './board';
import type { Stamp } from './stamp';

/**
 * How values map to registers: an object is a keyed field whose entries are registers of their own, one level deep;
 * everything else is one register. `place` is the exception: retro, column and order belong together and never tear.
 */
const atomicFields: ReadonlySet<string> = new Set(['place']);

export function splitPath(path: FieldPath): readonly [field: string, entry: string | null] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path, null] : [path.slice(0, slash), path.slice(slash + 1)];
}

export const isKeyed = (field: string, value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && !atomicFields.has(field);

/** The value at a path, or undefined where there is none. Own properties only: a chip may be called `constructor`. */
export function valueAt(fields: JsonObject, path: FieldPath): Json | undefined {
  const [field, entry] = splitPath(path);
  const value = ownValue(fields, field);
  if (entry === null) return value;
  return isKeyed(field, value) ? ownValue(value, entry) : undefined;
}

/** `fields` with the value at `path` set, or removed where `value` is undefined; an emptied keyed field goes too. */
export function withValue(fields: JsonObject, path: FieldPath, value: Json | undefined): JsonObject {
  const [field, entry] = splitPath(path);
  if (entry === null) return withKey(fields, field, value);
  const current = ownValue(fields, field);
  const entries = withKey(isKeyed(field, current) ? current : {}, entry, value);
  return withKey(fields, field, Object.keys(entries).length === 0 ? undefined : entries);
}

/** The paths of every register that holds a value. */
export function pathsOf(fields: JsonObject): FieldPath[] {
  return Object.keys(fields).flatMap((field) => {
    const value = fields[field];
    return isKeyed(field, value) ? Object.keys(value).map((entry) => `${field}/${entry}`) : [field];
  });
}

/** The stamp of the version shown at `path`: its own, or the one of the record's creation. */
export const stampAt = (record: StampedRecord, path: FieldPath): Stamp | undefined =>
  ownText(record.stamps, path) ?? ownText(record.stamps, everyField);

const ownText = (map: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

const ownValue = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function withKey(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _removed, ...rest } = object;
  return rest;
}
