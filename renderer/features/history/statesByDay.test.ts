import { createTranslator } from '@shared/i18n/translator';
import { expect, it } from 'vitest';
import { statesByDay } from './statesByDay';

const now = new Date(2026, 10, 25, 20, 0);
const at = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes).getTime();
const fr = { t: createTranslator('fr'), locale: 'fr-FR', now };

it('puts states under the name of their day', () => {
  const states = [at(25, 14, 2), at(25, 9, 0), at(24, 23, 59), at(22, 21, 4)].map((time) => ({ at: time }));
  const days = statesByDay(fr, states);
  expect(days.map(({ name }) => name)).toEqual(['Aujourd’hui', 'Hier', 'Dimanche 22 novembre']);
  expect(days.map(({ states: list }) => list.length)).toEqual([2, 1, 1]);
});
