import { z } from 'zod';
import { idSchema } from '../model/records';
import { date, newId, title } from './commandParts';

export const retroCommands = [
  z.strictObject({ type: z.literal('retro/create'), id: newId, title, date, location: title.optional() }),
  z.strictObject({ type: z.literal('retro/rename'), id: idSchema, title }),
  z.strictObject({ type: z.literal('retro/set-date'), id: idSchema, date }),
  z.strictObject({ type: z.literal('retro/set-location'), id: idSchema, location: title }),
  /** What got better since last time; empty for nothing said. */
  z.strictObject({ type: z.literal('retro/set-better'), id: idSchema, better: title }),
  z.strictObject({
    type: z.literal('retro/set-present'),
    id: idSchema,
    person: idSchema,
    present: z.boolean(),
  }),
  /** Everybody writes what happened for themselves, until it is revealed. Starting anew hides again. */
  z.strictObject({ type: z.literal('retro/write-separately'), id: idSchema, separately: z.boolean() }),
  z.strictObject({ type: z.literal('retro/reveal'), id: idSchema }),
  z.strictObject({ type: z.literal('retro/delete'), id: idSchema }),
] as const;
