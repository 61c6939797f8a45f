import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardView, Card, Retro } from '../model/records';
import { viewArbitrary } from '../testing/viewArbitrary';
import { carryOver } from './carryOver';
import { planCommand } from './planCommand';
import { previewEdits } from './previewEdits';
import { compareRetros, retrosOf } from './queries';

const views = viewArbitrary(fc.string({ maxLength: 3 }));
const withRetro = fc
  .tuple(views, fc.nat())
  .map(([view, pick]) => ({ view, retro: retrosOf(view)[pick % Math.max(1, retrosOf(view).length)] }))
  .filter((drawn): drawn is { view: BoardView; retro: Retro } => drawn.retro !== undefined);

const partsOf = (view: BoardView, retro: string) => {
  const { open, toConfirm, answered } = carryOver(view, retro);
  return [...open, ...toConfirm, ...answered];
};
const actionsBefore = (view: BoardView, retro: Retro): Card[] =>
  [...view.values()].filter((record): record is Card => {
    if (record.type !== 'card' || record.binnedAt !== null || record.place.column !== 'action') return false;
    const from = view.get(record.place.retro);
    return from?.type === 'retro' && from.binnedAt === null && compareRetros(from, retro) < 0;
  });

describe('carry-over of any board', () => {
  it('never doubles an action, and brings none but earlier ones that are on the board', () => {
    fc.assert(
      fc.property(withRetro, ({ view, retro }) => {
        const carried = partsOf(view, retro.id).map(({ card }) => card);
        expect(new Set(carried).size).toBe(carried.length);
        const possible = new Set(actionsBefore(view, retro));
        for (const card of carried) expect(possible).toContain(card);
      }),
    );
  });

  it('never loses an action: one that nobody answered or dropped is there', () => {
    fc.assert(
      fc.property(withRetro, ({ view, retro }) => {
        const open = new Set(carryOver(view, retro.id).open.map(({ card }) => card));
        const isQuiet = ({ outcomes, dropped }: Card) =>
          dropped === undefined && Object.values(outcomes ?? {}).every((answer) => answer === 'no-occasion');
        for (const card of actionsBefore(view, retro)) {
          const isAnswered = card.outcomes?.[retro.id] !== undefined || card.goOn?.[retro.id];
          if (isQuiet(card) && !isAnswered) expect(open).toContain(card);
        }
      }),
    );
  });

  it('moves an action from open to answered, and back when the answer is taken back', () => {
    fc.assert(
      fc.property(withRetro, ({ view, retro }) => {
        const before = carryOver(view, retro.id);
        for (const { card } of [...before.open, ...before.toConfirm]) {
          const after = played(view, card, retro, 'didnt');
          expect(carryOver(after, retro.id).answered.map((each) => each.card.id)).toContain(card.id);
          expect(ids(carryOver(played(after, card, retro, null), retro.id))).toEqual(ids(before));
        }
      }),
    );
  });

  it('depends on nothing that happens later', () => {
    fc.assert(
      fc.property(withRetro, ({ view, retro }) => {
        const before = ids(carryOver(view, retro.id));
        const later: Retro = { type: 'retro', id: 'r_later', title: 'x', date: '2099-01-01', binnedAt: null };
        let next: BoardView = new Map([...view, [later.id, later]]);
        for (const { card } of carryOver(next, later.id).open) next = played(next, card, later, 'didnt');
        expect(ids(carryOver(next, retro.id))).toEqual(before);
      }),
    );
  });
});

function played(view: BoardView, card: Card, retro: Retro, outcome: 'didnt' | null): BoardView {
  const planned = planCommand(
    view,
    { type: 'card/set-outcome', id: card.id, retro: retro.id, outcome },
    () => 'c_new',
  );
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return previewEdits(view, planned.value.edits);
}

const ids = (over: ReturnType<typeof carryOver>) =>
  Object.fromEntries(
    Object.entries(over).map(([part, list]) => [part, list.map((each: { card: Card }) => each.card.id)]),
  );
