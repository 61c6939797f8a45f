import { expect, it } from 'vitest';
import { settingsOf } from './settings';

it.each([
  ['fr', 'en', ['en-GB'], 'fr'],
  [null, 'en', ['fr-FR'], 'en'],
  [null, null, ['de-DE', 'fr-CH', 'en'], 'fr'],
  [null, null, ['de-DE'], 'en'],
] as const)('command line %s, chosen %s, system %j: %s', (commandLine, chosenLanguage, system, language) => {
  expect(
    settingsOf({ chosenLanguage, theme: 'dark', nudge: false, paper: null }, commandLine, system),
  ).toEqual({
    chosenLanguage,
    theme: 'dark',
    nudge: false,
    paper: 'a4',
    language,
  });
});

it('takes the paper that somebody chose, else the usual one', () => {
  const choices = { chosenLanguage: null, theme: 'system', nudge: true } as const;
  expect(settingsOf({ ...choices, paper: null }, null, ['en-US']).paper).toBe('letter');
  expect(settingsOf({ ...choices, paper: 'a5' }, null, ['en-US']).paper).toBe('a5');
});
