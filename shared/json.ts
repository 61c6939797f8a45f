/** Any value that survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for what is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Plain code-unit order: the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The keys of a set that is written as an object, in that order; none of one that is not there. */
export const sortedKeys = (set: object | undefined): string[] => Object.keys(set ?? {}).sort(compareText);

/**
 * JSON with the keys of every object sorted by code unit, so that equal values are equal text.
 * A sync tool that compares bytes then sees two machines that agree as one file.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return isJsonObject(value) ? objectJson(value) : JSON.stringify(value);
}

/** An object's members as JSON in the given order; what is in them is canonical. */
export function objectJson(object: JsonObject, compare = compareText): string {
  // Most objects come sorted, since we wrote them, and the engine writes faster than we do.
  if (isInOrder(object, compare)) return JSON.stringify(object);
  const members = Object.keys(object)
    .sort(compare)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** Whether an object's keys come in the given order, and those of everything in it are sorted. */
function isInOrder(object: JsonObject, compare: (a: string, b: string) => number): boolean {
  let last: string | null = null;
  for (const key of Object.keys(object)) {
    if ((last !== null && compare(last, key) > 0) || !isSorted(object[key] as Json)) return false;
    last = key;
  }
  return true;
}

const isSorted = (value: Json): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) ? value.every(isSorted) : isInOrder(value as JsonObject, compareText));

/** Whether two values (or absences) are the same, whatever the order of their keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameJson(item, b[index]));
  }
  return sameObject(a as JsonObject, b as JsonObject);
}

function sameObject(a: JsonObject, b: JsonObject): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

/** No value of ours is half as deep, and no recursion of ours gives up before. */
const deepest = 100;

/**
 * The path to the first value that could not be written back as it was read: a number too large for a double, or a
 * nest too deep to walk. Null where all is well.
 */
export function untamePath(value: Json | undefined, depth = 0): readonly string[] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  if (depth === deepest) return [];
  for (const key of Object.keys(value)) {
    const path = untamePath((value as JsonObject)[key], depth + 1);
    if (path) return [key, ...path];
  }
  return null;
}
