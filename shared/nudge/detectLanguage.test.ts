import { expect, it } from 'vitest';
import { detectLanguage } from './detectLanguage';
import { neutralEn } from './neutral/en';
import { neutralFr } from './neutral/fr';
import { wordsOf } from './words';

const languageOf = (text: string) => detectLanguage(wordsOf(text), 'en');

it.each([
  ['Le repas a commencé à 13 h 30', ['fr']],
  ['Lunch was served at 1:30 pm', ['en']],
  ['Il faut partir', ['fr']],
  ['I’d leave if we could', ['en']],
  ['Human error', ['en', 'fr']],
  ['Erreur humaine', ['en', 'fr']],
  ['Lunch was late chez mamie', ['en', 'fr']],
  ['', ['en', 'fr']],
])('%s is %j', (text, expected) => {
  expect(languageOf(text)).toEqual(expected);
});

it('prefers the language of the interface where the words do not tell', () => {
  expect(detectLanguage(['13h30'], 'fr')).toEqual(['fr', 'en']);
});

it.each([
  ['fr', neutralFr],
  ['en', neutralEn],
] as const)(
  'takes no sentence in %s for the other language',
  (language, { anywhere, happened, cause, action }) => {
    const other = language === 'fr' ? 'en' : 'fr';
    const wrong = [...anywhere, ...happened, ...cause, ...action].filter((text) => {
      const languages = languageOf(text);
      return languages.length === 1 && languages[0] === other;
    });
    expect(wrong).toEqual([]);
  },
);
