import { describe, expect, it } from 'vitest';
import { hasAll } from './hasAll';
import { parseQuery } from './query';

const actions = ['Ouvrir l’historique', 'Ouvrir les leçons', 'Ouvrir la corbeille'];
const named = (typed: string) => actions.filter((label) => hasAll(label, parseQuery(typed)));

describe('hasAll', () => {
  it('wants both halves of a word with an apostrophe, or the two as one', () => {
    expect(named('ouvrir l’histo')).toEqual(['Ouvrir l’historique']);
    expect(named('lhisto')).toEqual(['Ouvrir l’historique']);
    expect(named('l’')).toEqual(actions);
  });

  it('wants every word, each from its beginning, whatever its accents', () => {
    expect(named('lecon ouv')).toEqual(['Ouvrir les leçons']);
    expect(named('ouvrir beille')).toEqual([]);
  });

  it('finds nothing where nothing is looked for', () => {
    expect(named(' … ')).toEqual([]);
  });
});
