import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import type { Drag } from './boardController';

/** What a column's list shows: its cards, and while one is held the slot that is open for it. */
type ListRows = {
  readonly count: number;
  /** The cards that are not held. */
  readonly others: readonly Card[];
  /** Index of the slot for the held card, or -1. */
  readonly slot: number;
  /** The card of a row; for a slot, the held card. */
  readonly cardAt: (index: number) => Card | undefined;
};

/**
 * A list while something is dragged: without the card that is in the hand, and with a gap where it would be put down.
 */
export function listRows(cards: readonly Card[], column: Column, drag: Drag | null): ListRows {
  const others = drag?.from?.column === column ? cards.filter((card) => card.id !== drag.card.id) : cards;
  if (drag?.to?.column !== column) {
    return { count: others.length, others, slot: -1, cardAt: (index) => others[index] };
  }
  const slot = Math.min(drag.to.index, others.length);
  return {
    count: others.length + 1,
    others,
    slot,
    cardAt: (index) => (index === slot ? drag.card : others[index < slot ? index : index - 1]),
  };
}
