import { join } from 'node:path';
import { languages } from '@shared/i18n/languages';
import { idSchema } from '@shared/model/records';
import { z } from 'zod';
import type { Log } from '../app/log';
import { windowPlaceSchema } from '../window/windowPlace';
import { type Memory, openMemory } from './memory';

const boardPlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), path: z.string().min(1) }),
  z.object({ kind: z.literal('sample'), language: z.enum(languages) }),
]);
/** Which board: one in a file somebody chose, or a sample in the app's own folder. */
export type BoardPlace = Readonly<z.infer<typeof boardPlaceSchema>>;

/** What the app notes for itself between runs. */
const appMemorySchema = z.object({
  window: windowPlaceSchema.nullable().default(null),
  /** Absolute paths, the latest first. */
  recent: z.array(z.string().min(1)).max(100).default([]),
  /** Path → which board lay there: to know it again when it is renamed, and when its folder is away. */
  boards: z.record(z.string(), idSchema).default({}),
  /** The board that was open last. */
  last: boardPlaceSchema.nullable().default(null),
  /** Boards whose lessons are kept in a file beside them, by their identifiers. */
  lessonsFiles: z.array(z.string()).default([]),
  /** What was typed into the quick capture and not filed. */
  draft: z.string().default(''),
  /** Since when the reminder is as it is (ms since 1970), and the day it last spoke for (yyyy-mm-dd). */
  reminded: z.object({ since: z.number(), day: z.iso.date().nullable() }).default({ since: 0, day: null }),
});
export type AppMemory = Readonly<z.infer<typeof appMemorySchema>>;

export const openAppMemory = (folder: string, log: Log): Memory<AppMemory> =>
  openMemory({
    path: join(folder, 'memory.json'),
    schema: appMemorySchema,
    initial: appMemorySchema.parse({}),
    log,
  });
