import { expect, it } from 'vitest';
import { firstChoices, settingsOf } from './settings';

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
