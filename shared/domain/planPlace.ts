import type { Edit } from '../crdt/edits';
import type { Column } from '../model/columns';
import type { RecordId } from '../model/ids';
import { orderBetween } from '../model/orderKey';
import type { BoardView, Card, Place } from '../model/records';
import { err, ok, type Result } from '../result';
import type { CommandProblem } from './commands';
import { cardsOf } from './queries';

/**
 * The place of card `id` when it follows `after` (null: first; undefined: last) in a column, and the edits that make
 * room for it. Room is needed only where two machines gave neighbours the same order key: the cards below that share
 * it move on a little, in the order people see.
 */
export function planPlace(
  view: BoardView,
  id: RecordId,
  retro: RecordId,
  column: Column,
  after: RecordId | null | undefined,
): Result<{ place: Place; neighbours: readonly Edit[] }, CommandProblem> {
  const others = cardsOf(view, retro, column).filter((card) => card.id !== id);
  const index = after === undefined ? others.length : after === null ? 0 : indexAfter(others, after);
  if (index === 0 && typeof after === 'string') return err({ code: 'wrong-place', id: after });

  const before = others[index - 1]?.place.order ?? null;
  const following = others.slice(index);
  const crowded = following.filter((card) => card.place.order === before);
  const next = following[crowded.length]?.place.order ?? null;

  const order = orderBetween(before, next);
  let last = order;
  const neighbours = crowded.map((card): Edit => {
    last = orderBetween(last, next);
    return { kind: 'set', id: card.id, path: 'place', value: { ...card.place, order: last } };
  });
  return ok({ place: { retro, column, order }, neighbours });
}

const indexAfter = (cards: readonly Card[], id: RecordId): number =>
  cards.findIndex((card) => card.id === id) + 1;

/** Whether a card already follows `after` there: a drop where it was picked up is no edit. */
export function isThere(
  view: BoardView,
  card: Card,
  target: { readonly retro: RecordId; readonly column: Column; readonly after: RecordId | null },
): boolean {
  if (card.place.retro !== target.retro || card.place.column !== target.column) return false;
  const cards = cardsOf(view, target.retro, target.column);
  const before = cards[indexAfter(cards, card.id) - 2];
  return (before?.id ?? null) === target.after;
}
