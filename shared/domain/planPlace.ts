import type { Edit } from '../crdt/edits';
import { recordsIn } from '../model/boardParts';
import type { Column } from '../model/columns';
import type { RecordId } from '../model/ids';
import { orderBetween } from '../model/orderKey';
import type { BoardView, Card, Place } from '../model/records';
import { err, ok, type Result } from '../result';
import type { CommandProblem } from './commands';
import { compareCards } from './queries';

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
  const others = cardsIn(view, retro, column, id);
  const previous =
    after === undefined ? lastOf(others) : after === null ? null : others.find((card) => card.id === after);
  if (previous === undefined) return err({ code: 'wrong-place', id: after ?? id });

  const before = previous?.place.order ?? null;
  const following = after === undefined ? [] : others.filter((card) => isAfter(card, previous));
  const crowded = following.filter((card) => card.place.order === before).sort(compareCards);
  const next = firstOf(following.filter((card) => card.place.order !== before))?.place.order ?? null;

  const order = orderBetween(before, next);
  let last = order;
  const neighbours = crowded.map((card): Edit => {
    last = orderBetween(last, next);
    return { kind: 'set', id: card.id, path: 'place', value: { ...card.place, order: last } };
  });
  return ok({ place: { retro, column, order }, neighbours });
}

/** Whether a card already follows `after` there: a drop where it was picked up is no edit. */
export function isThere(
  view: BoardView,
  card: Card,
  target: { readonly retro: RecordId; readonly column: Column; readonly after: RecordId | null },
): boolean {
  if (card.place.retro !== target.retro || card.place.column !== target.column) return false;
  const above = cardsIn(view, target.retro, target.column, card.id).filter((other) => isAfter(card, other));
  return (lastOf(above)?.id ?? null) === target.after;
}

/** A column without one card, as it comes: a script places thousands of cards, and sorting takes longer than looking. */
function cardsIn(view: BoardView, retro: RecordId, column: Column, without: RecordId): Card[] {
  const cards: Card[] = [];
  for (const card of recordsIn(view, `of ${retro}`)) {
    if (card.id !== without && card.place.column === column) cards.push(card);
  }
  return cards;
}

const isAfter = (card: Card, other: Card | null): boolean => other === null || compareCards(card, other) > 0;

const firstOf = (cards: readonly Card[]): Card | null =>
  cards.reduce<Card | null>((first, card) => (first === null || isAfter(first, card) ? card : first), null);

const lastOf = (cards: readonly Card[]): Card | null =>
  cards.reduce<Card | null>((last, card) => (isAfter(card, last) ? card : last), null);
