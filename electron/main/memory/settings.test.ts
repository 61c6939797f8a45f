import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createQuietLog } from '../testing/quietLog';
import { tempFolder } from '../testing/tempFolder';
import { firstChoices, openChoices, settingsOf } from './settings';

it.each([
  ['fr', 'en', ['en-GB'], 'fr'],
  [null, 'en', ['fr-FR'], 'en'],
  [null, null, ['de-DE', 'fr-CH', 'en'], 'fr'],
  [null, null, ['de-DE'], 'en'],
] as const)('command line %s, chosen %s, system %j: %s', (commandLine, chosenLanguage, system, language) => {
  expect(
    settingsOf({ ...firstChoices, chosenLanguage, theme: 'dark', nudge: false }, commandLine, system),
  ).toEqual({
    chosenLanguage,
    theme: 'dark',
    nudge: false,
    paper: 'a4',
    quickKey: null,
    isQuickKeyTaken: false,
    keepReady: false,
    reminder: { isOn: false, day: 7, time: '20:30' },
    language,
  });
});

it('takes the paper that somebody chose, else the usual one', () => {
  const choices = firstChoices;
  expect(settingsOf({ ...choices, paper: null }, null, ['en-US']).paper).toBe('letter');
  expect(settingsOf({ ...choices, paper: 'a5' }, null, ['en-US']).paper).toBe('a5');
});

it.each([
  ['chosenLanguage', 'de'],
  ['theme', 'sepia'],
  ['nudge', 'sometimes'],
  ['paper', 'a3'],
  ['quickKey', 'F13'],
  ['keepReady', 1],
  ['reminder', 'on Sundays'],
])('a choice of another version (%s: %j) is none, and the others stay what they are', async (name, value) => {
  const folder = await tempFolder();
  const chosen = { ...firstChoices, chosenLanguage: 'fr', theme: 'dark', nudge: false, keepReady: true };
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...chosen, [name]: value }));
  const log = createQuietLog();
  const first = firstChoices[name as keyof typeof firstChoices];
  expect(openChoices(folder, log).value()).toEqual({ ...chosen, [name]: first });
  expect(log.lines).toEqual([]);
});
