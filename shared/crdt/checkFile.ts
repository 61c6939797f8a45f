import type { z } from 'zod';
import { isJsonObject, type Json, type JsonObject, untamePath } from '../json';
import { envelopeSchema } from '../model/boardFile';
import { idPattern } from '../model/ids';
import { isPlainCard } from '../model/plainCard';
import { recordSchemas } from '../model/records';
import type { FieldPath, StampedRecord } from './board';
import type { BoardProblem } from './decodeBoard';
import { isKeyed, own, splitPath, withValue } from './fields';
import { isStamp, type Stamp } from './stamp';

/** The file once `envelopeProblem` has found nothing wrong with it. */
export type BoardFile = JsonObject & {
  readonly version: number;
  readonly minReader: number;
  readonly id: string;
  readonly records: Readonly<Record<string, JsonObject>>;
  readonly alternatives?: Readonly<Record<string, StampedRecord['alternatives']>>;
  readonly stamps?: Readonly<Record<string, StampedRecord['stamps']>>;
  readonly deleted?: Readonly<Record<string, Stamp>>;
  readonly sum?: string;
};

/**
 * What is wrong with everything but the records' own fields. A plain look decides; the schema, which takes longer than
 * reading the whole file and passes over keys named `__proto__`, is asked for the words.
 */
export function envelopeProblem(file: JsonObject): BoardProblem | null {
  const { records: _r, ...rest } = file;
  const wrong = untameProblem([], rest);
  if (wrong) return wrong;
  if (isPlain(file)) return null;
  const checked = envelopeSchema.safeParse(file);
  if (!checked.success) return invalid([], checked.error);
  return { code: 'invalid', where: '__proto__', expected: 'another name' };
}

/** What is wrong with a record as it is shown, or with a value that waits to be shown. */
export function recordProblem(id: string, { fields, alternatives }: StampedRecord): BoardProblem | null {
  if (isPlainCard(fields) && Object.keys(alternatives).length === 0) return null;
  const schema = own(recordSchemas, fields.type as string);
  for (const field of Object.keys(fields)) {
    if (schema !== undefined && Object.hasOwn(schema.shape, field)) continue;
    const untame = untameProblem(['records', id, field], fields[field]);
    if (untame) return untame;
  }
  if (schema === undefined) return null;
  const checked = schema.safeParse(fields);
  if (!checked.success) return invalid(['records', id], checked.error);
  for (const [path, versions] of Object.entries(alternatives)) {
    for (const { value } of versions) {
      // The rest of the record has been checked: with it, many alternatives of a long record would take for ever.
      const [field] = splitPath(path);
      if (!Object.hasOwn(schema.shape, field)) continue;
      const shown = own(withValue(withoutEntries(fields, path), path, value), field);
      const part = (schema.shape as Readonly<Record<string, z.ZodType>>)[field]?.safeParse(shown);
      if (part && !part.success) return invalid(['alternatives', id, field], part.error);
    }
  }
  return null;
}

/** A record without the other entries of the field that a path is about. */
function withoutEntries(fields: JsonObject, path: FieldPath): JsonObject {
  const [field, entry] = splitPath(path);
  if (entry === null) return {};
  const current = own(fields, field);
  return current === undefined ? {} : { [field]: isKeyed(field, current) ? {} : current };
}

/** What schemas let through and we could not write back: in fields and sections that we do not know. */
function untameProblem(prefix: readonly string[], value: Json | undefined): BoardProblem | null {
  const path = untamePath(value);
  const where = [...prefix, ...(path ?? [])].join('.');
  return path && { code: 'invalid', where, expected: 'numbers that fit, not nested too deep' };
}

export function invalid(prefix: readonly string[], error: z.ZodError): BoardProblem {
  const [issue] = error.issues;
  const path = [...prefix, ...(issue?.path ?? [])].map(String);
  return { code: 'invalid', where: path.join('.') || '(top)', expected: issue?.message ?? 'something else' };
}

/** Whether the sections are what `envelopeSchema` says they are; a test holds the two against each other. */
function isPlain({ records, alternatives = {}, stamps = {}, deleted = {}, sum = '' }: JsonObject): boolean {
  return (
    everyEntry(records, (record, id) => idPattern.test(id) && isAnyRecord(record)) &&
    everyEntry(alternatives, (list, id) => idPattern.test(id) && areAlternatives(list)) &&
    everyEntry(stamps, (list, id) => idPattern.test(id) && areStamps(list)) &&
    everyEntry(deleted, (stamp, id) => idPattern.test(id) && isStampValue(stamp)) &&
    typeof sum === 'string'
  );
}

export const isAnyRecord = (value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && typeof value.type === 'string' && value.type !== '';
export const areStamps = (value: Json | undefined): value is StampedRecord['stamps'] =>
  everyEntry(value, isStampValue);
export const areAlternatives = (
  value: Json | undefined,
): value is JsonObject & StampedRecord['alternatives'] => everyEntry(value, areVersions);
export const isStampValue = (value: Json | undefined): value is Stamp =>
  typeof value === 'string' && isStamp(value);
const areVersions = (value: Json): boolean =>
  Array.isArray(value) && value.every((version) => isJsonObject(version) && isStampValue(version.stamp));

function everyEntry(map: Json | undefined, isRight: (value: Json, key: string) => boolean): boolean {
  if (!isJsonObject(map)) return false;
  for (const key in map) if (!isRight(map[key] as Json, key)) return false;
  return true;
}
