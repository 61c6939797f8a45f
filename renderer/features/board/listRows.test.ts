import { describe, expect, it } from 'vitest';
import type { Drag } from './boardController';
import { listRows } from './listRows';
import type { Spot } from './spots';
import { boardOf } from './testing';

const { happened } = boardOf('a b c');
const dragTo = (from: Spot, to: Spot): Drag => ({
  card: boardOf('b').happened[0] as Drag['card'],
  by: 'pointer',
  from,
  to,
  height: 60,
});
const show = (drag: Drag | null, cards = happened) => {
  const rows = listRows(cards, 'happened', drag);
  const titles = Array.from({ length: rows.count }, (_, index) => rows.cardAt(index)?.title);
  return `${titles.join('')}${rows.slot < 0 ? '' : ` ${rows.slot}`}`;
};

describe('the rows of a list', () => {
  const here = { column: 'happened', index: 1 } as const;
  it('are its cards', () => expect(show(null)).toBe('abc'));
  it('open a slot where a held card would go', () => {
    expect(show(dragTo(here, here))).toBe('abc 1');
    expect(show(dragTo(here, { column: 'happened', index: 2 }))).toBe('acb 2');
    expect(show(dragTo(here, { column: 'happened', index: 0 }))).toBe('bac 0');
  });
  it('close up behind a card that is held elsewhere', () => {
    expect(show(dragTo(here, { column: 'cause', index: 0 }))).toBe('ac');
  });
  it('make room for a card from elsewhere, at the end at the latest', () => {
    const other = { column: 'cause', index: 0 } as const;
    expect(show(dragTo(other, { column: 'happened', index: 9 }), boardOf('x y').happened)).toBe('xyb 2');
  });
});
