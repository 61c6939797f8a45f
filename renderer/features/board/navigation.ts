import { type Column, columns } from '@shared/model/columns';
import type { BoardCards, Step } from './spots';

/** What gets the focus: a card, or the text box at the foot of a column. */
export type Focusable = { readonly column: Column; readonly index: number | 'add' };

/**
 * Where an arrow key leads from a card or a text box. Left and right stay at the same height as far as there are cards;
 * below the last card is the text box. Null at the edge of the board.
 */
export function neighbour(cards: BoardCards, from: Focusable, step: Step): Focusable | null {
  const { column, index } = from;
  const { length } = cards[column];
  const at = (next: number): Focusable | null =>
    next < 0 ? null : next < length ? { column, index: next } : { column, index: 'add' };
  switch (step) {
    case 'up':
      return at(index === 'add' ? length - 1 : index - 1);
    case 'down':
      return index === 'add' ? null : at(index + 1);
    case 'top':
      return length === 0 ? null : at(0);
    case 'bottom':
      return length === 0 ? null : at(length - 1);
    case 'left':
    case 'right': {
      const next = columns[columns.indexOf(column) + (step === 'left' ? -1 : 1)];
      if (!next) return null;
      const count = cards[next].length;
      if (index === 'add' || count === 0) return { column: next, index: 'add' };
      return { column: next, index: Math.min(index, count - 1) };
    }
  }
}
