import { expect, it } from 'vitest';
import { wordKeys } from './wordKeys';

const same = (a: string, b: string): boolean => {
  const keyOf = wordKeys([a, b]);
  return keyOf(a) === keyOf(b);
};

it.each([
  ['La sieste', 'sieste'],
  ['Les pleurs en voiture', 'pleurs en voiture !'],
  ['PLEURS EN VOITURE', 'Pleurs en voiture'],
  ['L’interphone', 'interphone'],
  ['le goûter oublié', 'Le gouter oublie'],
  ['les chevaux', 'le cheval'],
  ['les petits', 'le petit'],
  ['the nap', 'our naps'],
  ['nappies', 'a nappy'],
])('takes “%s” and “%s” for one thing', (a, b) => {
  expect(same(a, b)).toBe(true);
});

it.each([
  ['le petit', 'la petite'],
  ['la sieste', 'la sieste sautée'],
  ['mois', 'moi-même'],
  ['13 h 30', '13 h 40'],
  ['faim', 'pas faim'],
])('takes “%s” and “%s” for two', (a, b) => {
  expect(same(a, b)).toBe(false);
});

it('keeps a wording of nothing but small words, and knows one that says nothing', () => {
  const keyOf = wordKeys(['la une', '…', '☀']);
  expect([keyOf('La Une'), keyOf('…'), keyOf('☀')]).toEqual(['la une', '', '☀']);
});
