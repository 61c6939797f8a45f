import { z } from 'zod';
import { idSchema } from '../model/records';
import { newId, title } from './commandParts';

export const kitCommands = [
  z.strictObject({ type: z.literal('kit/add'), id: newId, title }),
  z.strictObject({ type: z.literal('kit/set-title'), id: idSchema, title }),
  /** Packed for the visit that follows a retrospective; null where there has been none yet. */
  z.strictObject({ type: z.literal('kit/pack'), id: idSchema, after: idSchema.nullable() }),
  z.strictObject({ type: z.literal('kit/unpack'), id: idSchema }),
  z.strictObject({ type: z.literal('kit/delete'), id: idSchema }),
] as const;
