import { describe, expect, it } from 'vitest';
import { singularsOf } from './singulars';

describe('what a word may be the plural of', () => {
  it.each([
    ['gateaux', 'gateau'],
    ['chevaux', 'cheval'],
    ['tuyaux', 'tuyau'],
    ['cheveux', 'cheveu'],
    ['siestes', 'sieste'],
    ['cles', 'cle'],
    ['yeux', 'oeil'],
    ['babies', 'baby'],
    ['cookies', 'cookie'],
    ['boxes', 'box'],
    ['dishes', 'dish'],
    ['naps', 'nap'],
    ['children', 'child'],
    ['feet', 'foot'],
  ])('%s: %s', (plural, singular) => {
    expect(singularsOf(plural)).toContain(singular);
  });

  it.each(['gateau', 'bus', 'os', 'stress', 'nap', 'constructor', '__proto__', ''])('%j: of none', (word) => {
    expect(singularsOf(word)).toEqual([]);
  });

  it('never makes a café of caves', () => {
    expect(singularsOf('caves')).toEqual(['cave']);
  });
});
