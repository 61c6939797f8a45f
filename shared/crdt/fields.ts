import { isJsonObject, type Json, type JsonObject } from '../json';
import { everyField, type FieldPath, type StampedRecord } from './board';
import type { Stamp } from './stamp';

/**
 * How values map to registers: a non-empty object is a keyed field whose entries are registers of their own, one level
 * deep; everything else is one register. `place` is the exception: retro, column and order belong together and never
 * tear. SPEC.md, rules [R1]–[R4].
 */
const atomicFields: ReadonlySet<string> = new Set(['place']);

export const isAtomic = (field: string): boolean => atomicFields.has(field);

/** The path of a field, or of one entry of it. In the field's name `~`, `/` and `*` are written `~0`, `~1` and `~2`. */
export function joinPath(field: string, entry: string | null = null): FieldPath {
  const name = /[~/*]/.test(field)
    ? field.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('*', '~2')
    : field;
  return entry === null ? name : `${name}/${entry}`;
}

export function splitPath(path: FieldPath): readonly [field: string, entry: string | null] {
  const slash = path.indexOf('/');
  const name = slash < 0 ? path : path.slice(0, slash);
  const field = name.includes('~')
    ? name.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~')
    : name;
  return [field, slash < 0 ? null : path.slice(slash + 1)];
}

export const isKeyed = (field: string, value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && !isAtomic(field) && Object.keys(value).length > 0;

/**
 * The value of the register at a path, or undefined where there is none. Own properties only: a chip may be called
 * `constructor`. A keyed field has no value of its own, its entries have.
 */
export function valueAt(fields: JsonObject, path: FieldPath): Json | undefined {
  const [field, entry] = splitPath(path);
  const value = own(fields, field);
  if (entry === null) return isKeyed(field, value) ? undefined : value;
  return isKeyed(field, value) ? own(value, entry) : undefined;
}

/** `fields` with the value at `path` set, or removed where `value` is undefined; an emptied keyed field goes too. */
export function withValue(fields: JsonObject, path: FieldPath, value: Json | undefined): JsonObject {
  const [field, entry] = splitPath(path);
  if (entry === null) return withKey(fields, field, value);
  const current = own(fields, field);
  if (value === undefined && !isKeyed(field, current)) return fields;
  const entries = withKey(isKeyed(field, current) ? current : {}, entry, value);
  return withKey(fields, field, Object.keys(entries).length === 0 ? undefined : entries);
}

/** The paths of every register that holds a value. */
export function pathsOf(fields: JsonObject): FieldPath[] {
  const paths: FieldPath[] = [];
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    if (isKeyed(field, value)) for (const entry of Object.keys(value)) paths.push(joinPath(field, entry));
    else paths.push(joinPath(field));
  }
  return paths;
}

/** The stamp of the version shown at `path`: its own, or the one of the record's creation. */
export const stampAt = (record: StampedRecord, path: FieldPath): Stamp | undefined =>
  own(record.stamps, path) ?? own(record.stamps, everyField);

/** What an object holds under a name, and not what every object inherits. */
export const own = <T>(object: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function withKey(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _removed, ...rest } = object;
  return rest;
}
