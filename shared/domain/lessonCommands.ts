import { z } from 'zod';
import { outcomes } from '../model/columns';
import { idSchema } from '../model/records';
import { name, newId, title } from './commandParts';

export const lessonCommands = [
  /** A lesson written by hand. */
  z.strictObject({
    type: z.literal('lesson/add'),
    id: newId,
    statement: title,
    solution: title.optional(),
    factor: name.optional(),
    pattern: name.optional(),
    location: title.optional(),
  }),
  /**
   * Keeps an action as a lesson, with the cause it answers. The lesson's identifier follows from theirs, so that two
   * machines that do the same make one lesson.
   */
  z.strictObject({ type: z.literal('lesson/promote'), action: idSchema, cause: idSchema.nullable() }),
  z.strictObject({ type: z.literal('lesson/set-statement'), id: idSchema, statement: title }),
  z.strictObject({ type: z.literal('lesson/set-solution'), id: idSchema, solution: title }),
  z.strictObject({ type: z.literal('lesson/set-factor'), id: idSchema, factor: name.nullable() }),
  z.strictObject({ type: z.literal('lesson/set-pattern'), id: idSchema, pattern: name.nullable() }),
  z.strictObject({ type: z.literal('lesson/set-location'), id: idSchema, location: title }),
  /** Whether it held in a retrospective; null takes the answer back. */
  z.strictObject({
    type: z.literal('lesson/set-outcome'),
    id: idSchema,
    retro: idSchema,
    outcome: z.enum(outcomes).nullable(),
  }),
  z.strictObject({ type: z.literal('lesson/archive'), id: idSchema, archived: z.boolean() }),
  z.strictObject({ type: z.literal('lesson/delete'), id: idSchema }),
] as const;
