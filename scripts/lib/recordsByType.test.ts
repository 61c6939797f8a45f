import { expect, it } from 'vitest';
import { z } from 'zod';
import { recordsByType } from './recordsByType';

const card = z.looseObject({ type: z.literal('card'), title: z.string() });
const any = z.looseObject({ type: z.string() });
const schemaOf = (record: z.ZodType) => z.toJSONSchema(z.object({ records: z.record(z.string(), record) }));

it('tells by its type which schema a record must keep, and lets unknown types through', () => {
  const schema = recordsByType(schemaOf(z.union([card, any])));
  expect(schema.properties?.records).toMatchObject({
    additionalProperties: {
      type: 'object',
      properties: { type: { type: 'string' } },
      required: ['type'],
      allOf: [
        {
          if: { properties: { type: { const: 'card' } } },
          // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
          then: { required: ['type', 'title'] },
        },
      ],
    },
  });
  expect(JSON.stringify(schema)).not.toContain('anyOf');
});

it('notices when the records are no longer such a union', () => {
  expect(() => recordsByType(schemaOf(any))).toThrow('no union of records');
  expect(() => recordsByType(schemaOf(z.union([card, card])))).toThrow('no union of records');
});
