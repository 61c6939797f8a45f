import { expect, it } from 'vitest';
import { capitalised, dateInWords } from './dates';

it.each([
  ['2026-11-22', 'fr', 'dimanche 22 novembre 2026'],
  ['2026-11-01', 'fr', 'dimanche 1er novembre 2026'],
  ['2026-11-22', 'en', 'Sunday 22 November 2026'],
  ['2026-11-01', 'en', 'Sunday 1 November 2026'],
] as const)('%s in %s is %s', (date, language, words) => {
  expect(dateInWords(date, language)).toBe(words);
});

it('capitalises the first letter, whatever it is', () => {
  expect([capitalised('élan'), capitalised('𐐨x'), capitalised('')]).toEqual(['Élan', '𐐀x', '']);
});
