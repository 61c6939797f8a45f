import { expect, it } from 'vitest';
import { settingsOf } from './settings';

it.each([
  ['fr', 'en', ['en-GB'], 'fr'],
  [null, 'en', ['fr-FR'], 'en'],
  [null, null, ['de-DE', 'fr-CH', 'en'], 'fr'],
  [null, null, ['de-DE'], 'en'],
] as const)('command line %s, chosen %s, system %j: %s', (commandLine, chosenLanguage, system, language) => {
  expect(settingsOf({ chosenLanguage, theme: 'dark', nudge: false }, commandLine, system)).toEqual({
    chosenLanguage,
    theme: 'dark',
    nudge: false,
    language,
  });
});
