import type { z } from 'zod';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Says in the published schema what zod's union cannot: which of the record schemas holds is told by a record's
 * `type`, and a type that is not known is only asked to have one. As a union, the last alternative would let
 * anything through, for an editor too.
 * @param schema of a whole file, its records a union in which each known type has a constant `type`
 */
export function recordsByType(schema: JsonSchema): JsonSchema {
  const records = schema.properties?.records;
  if (!isSchema(records) || !isSchema(records.additionalProperties)) throw new Error('no schema of records');
  const alternatives = (records.additionalProperties.anyOf ?? []).filter(isSchema);
  const known = alternatives.filter((one) => typeOf(one) !== undefined);
  const [unknown] = alternatives.filter((one) => typeOf(one) === undefined);
  if (known.length === 0 || !unknown) throw new Error('no union of records');

  const byType = known.map((one) => ({
    if: { properties: { type: { const: typeOf(one) } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: one,
  }));
  const additionalProperties = { ...unknown, allOf: byType } as JsonSchema;
  return { ...schema, properties: { ...schema.properties, records: { ...records, additionalProperties } } };
}

function typeOf(record: JsonSchema): unknown {
  const type = record.properties?.type;
  return isSchema(type) ? type.const : undefined;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}
