import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import type { BoardView, RecordView } from '../model/records';
import { aCard, aPerson, aRetro, marks, viewOf } from '../testing/views';
import { createSearch } from './search';

const words = { t: createTranslator('fr'), language: 'fr' } as const;
const lesson: RecordView = { type: 'lesson', id: 'l_1', binnedAt: null, statement: 'Manger avant midi' };

const board: readonly RecordView[] = [
  aRetro('r_1', '2026-10-25', { title: 'Aire de pansage', location: 'Saumur' }),
  aRetro('r_2', '2026-11-22', { title: 'Chez mamie et papi', better: 'Moins de cris' }),
  aCard('c_1', 'r_1', 'happened', 'Deux gâteaux pour un chien', { affected: marks('sieste') }),
  aCard('c_2', 'r_2', 'happened', 'Le repas a commencé à 13 h 30', {
    notes: 'Un gâteau avant',
    cascade: { x: 'Biscuits', y: 'Pleurs en voiture' },
  }),
  aCard('c_3', 'r_2', 'cause', 'Un four qui n’est pas le nôtre', { factor: 'hunger' }),
  aCard('c_4', 'r_2', 'action', 'Amener le petit pot', {
    owners: marks('p_1'),
    plans: { b: 'Pharmacie' },
    pattern: 'redundancy',
  }),
  aPerson('p_1', 'Papa'),
  lesson,
];
const viewWith = (...more: readonly RecordView[]): BoardView => viewOf(...board, ...more);

function found(text: string, view = viewWith(), most = 50): string {
  const { kinds } = createSearch(words).find(view, text, most);
  return Object.values(kinds)
    .flatMap(({ records }) => records.map(({ id }) => id))
    .join(' ');
}

describe('searching a board', () => {
  it.each([
    ['gateau', 'c_2 c_1'.split(' ').reverse().join(' ')],
    ['GÂTEAUX', 'c_1 c_2'],
    ['saumur', 'r_1'],
    ['cris', 'r_2'],
    ['biscuit', 'c_2'],
    ['voiture pleurs', 'c_2'],
    ['pharmacie', 'c_4'],
    ['repas gateau', 'c_2'],
    ['gateau saucisse', ''],
    ['teau', ''],
    ['midi', 'l_1'],
    ['13h30', 'c_2'],
    ['nest pas', 'c_3'],
    ['', ''],
    [' … ', ''],
  ])('%j finds %j', (text, ids) => {
    expect(found(text)).toBe(ids);
  });

  it('finds factors and patterns by their words', () => {
    expect(found('faim')).toBe('c_3');
    expect(found('double stock')).toBe('c_4');
    expect(found('hunger')).toBe('');
  });

  it('finds somebody, and what they take care of', () => {
    expect(found('papa')).toBe('c_4 p_1');
  });

  it('lets the retrospective say the other words, not all of them', () => {
    expect(found('four mamie')).toBe('c_3');
    expect(found('gateau novembre')).toBe('c_2');
    expect(found('gateau octobre')).toBe('c_1');
    expect(found('mamie')).toBe('r_2');
  });

  it('puts titles before the rest, and newer before older', () => {
    const view = viewWith(
      aCard('c_5', 'r_2', 'action', 'Un gâteau de secours'),
      aCard('c_6', 'r_1', 'happened', 'Rien', { notes: 'gâteau' }),
    );
    expect(found('gateau', view)).toBe('c_5 c_1 c_2 c_6');
  });

  it('returns the best of each kind and counts all', () => {
    const search = createSearch(words);
    const { kinds, total } = search.find(viewWith(), 'gateau', 1);
    expect(kinds.card).toMatchObject({ records: [{ id: 'c_1' }], total: 2 });
    expect(total).toBe(2);
  });

  it('keeps what is in the bin apart', () => {
    const view = viewWith(aCard('c_1', 'r_1', 'happened', 'Deux gâteaux', { binnedAt: 1_000 }));
    const { kinds } = createSearch(words).find(view, 'gateau', 9);
    expect(kinds.bin.records.map(({ id }) => id)).toEqual(['c_1']);
    expect(kinds.card.records.map(({ id }) => id)).toEqual(['c_2']);
  });

  it('leaves alone what was written for oneself and is not revealed', () => {
    const retro = (revealed: boolean) =>
      aRetro('r_2', '2026-11-22', { title: 'Chez mamie', separately: true, revealed });
    const own = aCard('c_own', 'r_2', 'happened', 'Le parasol', { author: 'p_ana' });
    expect(found('parasol', viewWith(retro(false), own))).toBe('');
    expect(found('four', viewWith(retro(false), own))).toBe('c_3');
    expect(found('parasol', viewWith(retro(true), own))).toBe('c_own');
    // Without an author it is everybody's.
    expect(found('repas', viewWith(retro(false)))).toBe('c_2');
  });

  it('finds what a newer version of the app wrote into fields unknown here', () => {
    const card = {
      ...aCard('c_7', 'r_2', 'happened', 'Rien'),
      weather: 'Orage',
      sky: { 'Arc-en-ciel': true },
    };
    expect(found('orage', viewWith(card))).toBe('c_7');
    expect(found('arc en ciel', viewWith(card))).toBe('c_7');
  });

  it('is prepared bit by bit', () => {
    const search = createSearch(words);
    let left = 3;
    expect(search.prepare(viewWith(), () => left-- > 0)).toBe(false);
    expect(search.prepare(viewWith(), () => true)).toBe(true);
  });
});
