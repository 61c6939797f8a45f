import { createTranslator } from '@shared/i18n/translator';
import { expect, it } from 'vitest';
import { compareWords } from './compareWords';

const group = (name: string, minutes: number | null) => ({
  ...{ key: name, name, minutes },
  ...{ retros: [], incidents: 0, measured: 0, factor: null },
});
const said = (...minutes: readonly (number | null)[]) =>
  compareWords(
    minutes.map((one, index) => group('ABC'[index] ?? '', one)),
    createTranslator('en'),
  );

it('names where it takes longest only where one feels it: five minutes, a quarter', () => {
  expect(said(10, 30, null)).toBe('It takes longest here: B, 30 min');
  expect(said(12, 16)).toBe('About the same everywhere');
  expect(said(60, 70)).toBe('About the same everywhere');
  expect(said(60, 75)).toBe('It takes longest here: B, 75 min');
});

it('says that it is too early while fewer than two places have a time', () => {
  expect(said(30, null)).toBe('Too early to compare');
  expect(said()).toBe('Too early to compare');
});
