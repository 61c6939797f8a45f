import { join } from 'node:path';
import { chooseLanguage, type Language, languages } from '@shared/i18n/languages';
import type { Settings } from '@shared/ipc/contract';
import { papers, usualPaper } from '@shared/ipc/papers';
import { quickKeys } from '@shared/ipc/quickKeys';
import { noReminder, reminderSchema } from '@shared/model/reminder';
import { z } from 'zod';
import type { Log } from '../app/log';
import { type Memory, openMemory } from './memory';

/**
 * What the person chose. Kept apart from what the app notes for itself, and meant to be readable. A choice that only
 * another version offers counts as not made; the others stay what they are.
 */
const choicesSchema = z.object({
  chosenLanguage: z.enum(languages).nullable().catch(null),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  nudge: z.boolean().catch(true),
  paper: z.enum(papers).nullable().catch(null),
  quickKey: z.enum(quickKeys).nullable().catch(null),
  keepReady: z.boolean().catch(false),
  reminder: reminderSchema.catch(noReminder),
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
