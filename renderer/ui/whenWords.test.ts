import { createTranslator } from '@shared/i18n/translator';
import { expect, it } from 'vitest';
import { whenWords } from './whenWords';

const now = new Date(2026, 10, 25, 20, 0);
const at = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes).getTime();
const fr = { t: createTranslator('fr'), locale: 'fr-FR', now };
const en = { t: createTranslator('en'), locale: 'en-GB', now };

it('says when, as people do', () => {
  expect(whenWords(fr, at(25, 14, 2))).toBe('aujourd’hui à 14\u202fh\u202f02');
  expect(whenWords(fr, at(24, 0, 1))).toBe('hier à 0\u202fh\u202f01');
  expect(whenWords(fr, at(22, 21, 4))).toBe('dimanche 22 novembre, 21\u202fh\u202f04');
  expect(whenWords(en, at(25, 14, 2))).toMatch(/^today at 2:02\s?pm$/i);
  expect(whenWords(en, at(22, 21, 4))).toMatch(/^Sunday,? 22 November, 9:04\s?pm$/i);
});
