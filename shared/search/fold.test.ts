import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('folding', () => {
  it.each([
    ['Gâteau', 'gateau'],
    ['CŒUR', 'coeur'],
    ['œuf', 'oeuf'],
    ['Noël'.normalize('NFD'), 'noel'],
    ['L’été', "l'ete"],
    ['week‑end', 'week-end'],
    ['ﬁn', 'fin'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['gâ\u00adteau', 'gateau'],
    ['13\u202fh\u202f30', '13 h 30'],
    ['plain ASCII', 'plain ascii'],
  ])('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
