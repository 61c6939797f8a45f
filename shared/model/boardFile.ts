import { z } from 'zod';
import { stampPattern } from '../crdt/stamp';
import { idSchema, recordSchemas } from './records';

/**
 * The shape of the board file (docs/format.md), and the source of `resources/board.schema.json`. Records are checked
 * one by one against the schema of their type; a type we do not know is kept as it is.
 */
export const formatName = 'debrief-board';

const stampSchema = z.string().regex(stampPattern, 'a stamp such as 0i3o5sfbq4g.leoc2:118').meta({
  id: 'stamp',
  description: 'When, by whom and knowing what a field was written: docs/format.md.',
});
const stampsSchema = z.record(z.string(), stampSchema);
const alternativesSchema = z.record(
  z.string(),
  z.array(z.looseObject({ value: z.json().optional(), stamp: stampSchema })),
);
const anyRecordSchema = z.looseObject({ type: z.string().min(1) });

/** What every file must have before its format version is even looked at. */
export const headerSchema = z.looseObject({
  format: z.literal(formatName),
  version: z.number().int().min(1),
  minReader: z.number().int().min(1),
  id: idSchema,
});

/** Everything but the records' own fields. */
export const envelopeSchema = headerSchema.extend({
  records: z.record(idSchema, anyRecordSchema),
  alternatives: z.record(idSchema, alternativesSchema).default({}),
  stamps: z.record(idSchema, stampsSchema).default({}),
  deleted: z.record(idSchema, stampSchema).default({}),
  sum: z.string().optional(),
});

/** The whole file, for the published JSON schema. */
export const boardFileSchema = envelopeSchema.extend({
  records: z.record(idSchema, z.union([...Object.values(recordSchemas), anyRecordSchema])),
});
