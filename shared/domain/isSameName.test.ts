import { describe, expect, it } from 'vitest';
import { isSameName } from './isSameName';

describe('names', () => {
  it.each([
    ['Chez Mamie', 'chez  mamie '],
    ['Zoé', 'zoe'],
    ['Ma sœur', 'MA SOEUR'],
    ['L’école', "l'ecole"],
    ['Mamie\u00a0Jo', 'Mamie Jo'],
  ])('%j and %j are one', (a, b) => expect(isSameName(a, b)).toBe(true));

  it.each([
    ['Léo', 'Léa'],
    ['Mamie Jo', 'Mamie-Jo'],
    ['Papa', ''],
  ])('%j and %j are two', (a, b) => expect(isSameName(a, b)).toBe(false));
});
