import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../model/columns';
import { isOrderKey } from '../model/orderKey';
import type { BoardView, Card } from '../model/records';
import { deepFreeze } from '../testing/deepFreeze';
import { isThere, planPlace } from './planPlace';
import { previewEdits } from './previewEdits';
import { cardsOf } from './queries';

const column: Column = 'happened';
const aCard = (index: number, order: string): Card => ({
  type: 'card',
  id: `c_${index}`,
  title: `Card ${index}`,
  binnedAt: null,
  place: { retro: 'r_1', column, order },
});

/** A column in which several cards share an order key, as after two machines inserted at the same spot. */
const view: fc.Arbitrary<BoardView> = fc
  .array(fc.constantFrom('a0', 'a0V', 'a1', 'Zz', 'a0'), { minLength: 1, maxLength: 8 })
  .map((orders) => deepFreeze(new Map(orders.map((order, index) => [`c_${index}`, aCard(index, order)]))));

const idsOf = (of: BoardView): string[] => cardsOf(of, 'r_1', column).map(({ id }) => id);

describe('planPlace', () => {
  it('[F30] puts a card exactly where it was dropped and leaves all others in their order', () => {
    fc.assert(
      fc.property(view, fc.nat(), fc.nat(), fc.boolean(), (before, pick, target, isNew) => {
        const id = isNew ? 'c_new' : `c_${pick % before.size}`;
        const others = idsOf(before).filter((other) => other !== id);
        const spot = target % (others.length + 1);
        const after = spot === 0 ? null : (others[spot - 1] as string);
        const planned = planPlace(before, id, 'r_1', column, after);
        if (!planned.ok) throw new Error(planned.error.code);
        const { place, neighbours } = planned.value;
        const moved = previewEdits(before, [
          ...neighbours,
          isNew
            ? { kind: 'create', id, fields: { type: 'card', title: 'New', place: { ...place } } }
            : { kind: 'set', id, path: 'place', value: { ...place } },
        ]);
        expect(idsOf(moved)).toEqual(others.toSpliced(spot, 0, id));
        for (const card of cardsOf(moved, 'r_1', column)) expect(isOrderKey(card.place.order)).toBe(true);
        expect(isThere(moved, moved.get(id) as Card, { retro: 'r_1', column, after })).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('touches no other card where keys differ', () => {
    const plain = new Map(['a0', 'a1', 'a2'].map((order, index) => [`c_${index}`, aCard(index, order)]));
    for (const after of [null, 'c_0', 'c_1', 'c_2', undefined]) {
      expect(planPlace(plain, 'c_new', 'r_1', column, after)).toMatchObject({
        ok: true,
        value: { neighbours: [] },
      });
    }
  });

  it('puts a card last when it is not told where', () => {
    const plain = new Map([['c_0', aCard(0, 'a0')]]);
    const planned = planPlace(plain, 'c_new', 'r_1', column, undefined);
    expect(planned.ok && planned.value.place.order > 'a0').toBe(true);
  });

  it('refuses to follow a card that is elsewhere, or the card itself', () => {
    const plain = new Map([['c_0', aCard(0, 'a0')]]);
    for (const after of ['c_0', 'c_9']) {
      expect(planPlace(plain, 'c_0', 'r_1', column, after)).toEqual({
        ok: false,
        error: { code: 'wrong-place', id: after },
      });
    }
    expect(planPlace(plain, 'c_1', 'r_1', 'cause', 'c_0').ok).toBe(false);
  });
});
