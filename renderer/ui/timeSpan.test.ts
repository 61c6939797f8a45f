import { expect, it } from 'vitest';
import { timeSpan } from './timeSpan';

const year = 365.25 * 24 * 60 * 60 * 1000;

it.each([
  [6 * 60_000, '6 minutes'],
  [31 * 60_000, '31 minutes'],
  [61 * 60_000, '1 heure'],
  [3 * 60 * 60_000, '3 heures'],
  [56.9 * year, '57 ans'],
])('%d ms is %s', (ms, words) => {
  expect(timeSpan(ms, 'fr-FR').replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
});
