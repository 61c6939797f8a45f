import { join } from 'node:path';
import { chooseLanguage, type Language, languages } from '@shared/i18n/languages';
import type { Settings } from '@shared/ipc/contract';
import { papers, usualPaper } from '@shared/ipc/papers';
import { quickKeys } from '@shared/ipc/quickKeys';
import { noReminder, reminderSchema } from '@shared/model/reminder';
import { z } from 'zod';
import type { Log } from '../app/log';
import { type Memory, openMemory } from './memory';

/** What the person chose. Kept apart from what the app notes for itself, and meant to be readable. */
const choicesSchema = z.object({
  chosenLanguage: z.enum(languages).nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  nudge: z.boolean().default(true),
  paper: z.enum(papers).nullable().default(null),
  // A key that only another version offers is none; the other choices stay what they are.
  quickKey: z.enum(quickKeys).nullable().default(null).catch(null),
  keepReady: z.boolean().default(false),
  reminder: reminderSchema.default(noReminder).catch(noReminder),
});
export type Choices = Readonly<z.infer<typeof choicesSchema>>;

/** What holds until somebody chooses: nothing takes a key, stays in the background or speaks up by itself. */
export const firstChoices: Choices = choicesSchema.parse({});

export const openChoices = (folder: string, log: Log): Memory<Choices> =>
  openMemory({
    path: join(folder, 'settings.json'),
    schema: choicesSchema,
    initial: firstChoices,
    log,
  });

/**
 * The settings in use. A language given on the command line counts until the person chooses one; then comes the
 * choice, then the system's languages in the order it prefers them. They also say which paper is usual.
 */
export const settingsOf = (
  choices: Choices,
  commandLine: Language | null,
  systemLanguages: readonly string[],
  isQuickKeyTaken = false,
): Settings => ({
  ...choices,
  paper: choices.paper ?? usualPaper(systemLanguages),
  isQuickKeyTaken,
  language: commandLine ?? choices.chosenLanguage ?? chooseLanguage(systemLanguages),
});
