import { planCommand } from '@shared/domain/planCommand';
import { previewEdits } from '@shared/domain/previewEdits';
import { cardsByColumn } from '@shared/domain/queries';
import { type Column, columns } from '@shared/model/columns';
import type { BoardView, Retro } from '@shared/model/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpot, lastIndex, moveTo, spotOf, stepInto, stepOfKey, stepSpot } from './spots';
import { boardOf } from './testing';

const board = boardOf('a b c', 'd');

describe('where a card is', () => {
  it('counts the other cards above it', () => {
    expect(spotOf(board, 'c_b')).toEqual({ column: 'happened', index: 1 });
    expect(spotOf(board, 'c_d')).toEqual({ column: 'cause', index: 0 });
    expect(spotOf(board, 'c_gone')).toBeNull();
  });

  it('can go one further in a column it is not in', () => {
    expect(lastIndex(board, 'happened', 'c_a')).toBe(2);
    expect(lastIndex(board, 'cause', 'c_a')).toBe(1);
  });
});

describe('the command of a move', () => {
  it.each([
    ['c_a', 'happened', 2, 'c_c'],
    ['c_a', 'happened', 1, 'c_b'],
    ['c_c', 'happened', 0, null],
    ['c_a', 'cause', 1, 'c_d'],
    ['c_a', 'action', 0, null],
    ['c_a', 'cause', 99, 'c_d'],
  ] as const)('%s to %s at %i follows %s', (id, column, index, after) => {
    expect(moveTo(board, id, { column, index })).toEqual({ type: 'card/move', id, column, after });
  });

  it('is none where the card already is, or for a card that is gone', () => {
    expect(moveTo(board, 'c_b', { column: 'happened', index: 1 })).toBeNull();
    expect(moveTo(board, 'c_gone', { column: 'happened', index: 1 })).toBeNull();
  });

  it('puts the card where the spot said, whatever the board', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), fc.constantFrom(...columns), (all, pick, at, column) => {
        const [first = [], second = [], third = []] = [0, 1, 2].map((n) => all.filter((_, i) => i % 3 === n));
        const cards = boardOf(first.join(' '), second.join(' '), third.join(' '));
        const id = `c_${all[pick % all.length]}`;
        const index = at % (lastIndex(cards, column, id) + 1);
        const command = moveTo(cards, id, { column, index });
        const retro: Retro = { type: 'retro', id: 'r_1', title: 'r', date: '2026-11-22', binnedAt: null };
        const view: BoardView = new Map(
          [retro, ...columns.flatMap((one) => cards[one])].map((r) => [r.id, r]),
        );
        if (!command) return;
        const planned = planCommand(view, command, () => 'c_new');
        if (!planned.ok) throw new Error(planned.error.code);
        const after = cardsByColumn(previewEdits(view, planned.value.edits), 'r_1');
        expect(spotOf(after, id)).toEqual({ column, index });
      }),
    );
  });
});

describe('a spot on a board that changed meanwhile', () => {
  it('stays below the card it was below', () => {
    const now = boardOf('x a b c');
    expect(carrySpot(boardOf('a b c'), now, 'c_z', { column: 'happened', index: 2 })).toEqual({
      column: 'happened',
      index: 3,
    });
  });

  it('goes below the nearest card above that is left, or to the top', () => {
    expect(carrySpot(boardOf('a b c'), boardOf('a c'), 'c_z', { column: 'happened', index: 2 }).index).toBe(
      1,
    );
    expect(carrySpot(boardOf('a b c'), boardOf('c'), 'c_z', { column: 'happened', index: 2 }).index).toBe(0);
  });

  it('does not count the card itself', () => {
    const spot = { column: 'happened', index: 1 } as const;
    expect(carrySpot(board, board, 'c_a', spot)).toEqual(spot);
  });
});

describe('steps', () => {
  const at = (column: Column, index: number) => ({ column, index });
  it.each([
    ['down', at('happened', 0), at('happened', 1)],
    ['down', at('happened', 2), at('happened', 2)],
    ['up', at('happened', 0), at('happened', 0)],
    ['bottom', at('happened', 0), at('happened', 2)],
    ['top', at('happened', 2), at('happened', 0)],
    ['right', at('happened', 2), at('cause', 1)],
    ['right', at('action', 0), at('action', 0)],
    ['left', at('cause', 0), at('happened', 0)],
    ['left', at('happened', 1), at('happened', 1)],
  ] as const)('%s from %j leads to %j', (step, from, to) => {
    expect(stepSpot(board, 'c_a', from, step)).toEqual(to);
  });

  it('are the arrow keys, Home and End', () => {
    expect(['ArrowUp', 'ArrowRight', 'Home', 'End', 'x', 'toString'].map(stepOfKey)).toEqual([
      'up',
      'right',
      'top',
      'bottom',
      null,
      null,
    ]);
  });
});

describe('an action of an earlier retrospective', () => {
  const first = { column: 'action', index: 0 } as const;
  it.each([
    [null, 'up', null],
    [null, 'top', null],
    [null, 'right', null],
    [null, 'down', first],
    [null, 'bottom', { column: 'action', index: 2 }],
    [null, 'left', { column: 'cause', index: 0 }],
    [first, 'up', null],
    [first, 'down', { column: 'action', index: 1 }],
    [{ column: 'cause', index: 0 }, 'up', { column: 'cause', index: 0 }],
  ] as const)('goes from %j one step %s to %j', (from, step, to) => {
    expect(stepInto(boardOf('a', 'b', 'c d'), 'c_before', from, step)).toEqual(to);
  });
});
