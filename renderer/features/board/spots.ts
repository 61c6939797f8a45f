import type { SingleCommand } from '@shared/domain/commands';
import { type Column, columns } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';

/** The cards of one retrospective, in the order people see. */
export type BoardCards = Readonly<Record<Column, readonly Card[]>>;

/** A place between cards: `index` counts the other cards of the column above it. */
export type Spot = { readonly column: Column; readonly index: number };

type MoveCard = Extract<SingleCommand, { type: 'card/move' }>;

/** Null stands for a place outside of the lists, among the actions of earlier retrospectives. */
export const sameSpot = (a: Spot | null, b: Spot | null): boolean =>
  a === null || b === null ? a === b : a.column === b.column && a.index === b.index;

/** Where a card is, or null if it is none of these. */
export function spotOf(cards: BoardCards, id: RecordId): Spot | null {
  for (const column of columns) {
    const index = cards[column].findIndex((card) => card.id === id);
    if (index >= 0) return { column, index };
  }
  return null;
}

/** How many other cards a column has: the last index a card can go to. */
export const lastIndex = (cards: BoardCards, column: Column, id: RecordId): number =>
  cards[column].filter((card) => card.id !== id).length;

/** The command that puts a card into a spot, or null if it is there already. */
export function moveTo(cards: BoardCards, id: RecordId, to: Spot): MoveCard | null {
  const from = spotOf(cards, id);
  if (!from || sameSpot(from, to)) return null;
  return { type: 'card/move', id, column: to.column, after: above(cards, id, to) };
}

/** The command that brings a card of another retrospective into a spot of this one. */
export const moveHere = (cards: BoardCards, retro: RecordId, id: RecordId, to: Spot): MoveCard => ({
  type: 'card/move',
  id,
  retro,
  column: to.column,
  after: above(cards, id, to),
});

/** The card that a spot is below of. */
function above(cards: BoardCards, id: RecordId, { column, index }: Spot): RecordId | null {
  const others = cards[column].filter((card) => card.id !== id);
  return others[Math.min(index, others.length) - 1]?.id ?? null;
}

/**
 * The same spot on a board that has changed since, as it may while a card is held: below the nearest card above that
 * is still in the column.
 */
export function carrySpot(before: BoardCards, now: BoardCards, id: RecordId, spot: Spot): Spot {
  const above = before[spot.column].filter((card) => card.id !== id).slice(0, spot.index);
  const others = now[spot.column].filter((card) => card.id !== id);
  for (const card of above.reverse()) {
    const index = others.findIndex((other) => other.id === card.id);
    if (index >= 0) return { column: spot.column, index: index + 1 };
  }
  return { column: spot.column, index: 0 };
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'top' | 'bottom';

/** Where one step takes a spot. It stops at the edges. */
export function stepSpot(cards: BoardCards, id: RecordId, spot: Spot, step: Step): Spot {
  const last = lastIndex(cards, spot.column, id);
  switch (step) {
    case 'up':
      return { ...spot, index: Math.max(0, spot.index - 1) };
    case 'down':
      return { ...spot, index: Math.min(last, spot.index + 1) };
    case 'top':
      return { ...spot, index: 0 };
    case 'bottom':
      return { ...spot, index: last };
    case 'left':
    case 'right': {
      const column = columns[columns.indexOf(spot.column) + (step === 'left' ? -1 : 1)];
      if (!column) return spot;
      return { column, index: Math.min(spot.index, lastIndex(cards, column, id)) };
    }
  }
}

const firstAction: Spot = { column: 'action', index: 0 };

/**
 * The same for an action of an earlier retrospective, which stands above those of this one (null): it is among them only
 * once a step has led there.
 */
export function stepInto(cards: BoardCards, id: RecordId, spot: Spot | null, step: Step): Spot | null {
  if (spot === null) {
    if (step === 'down') return firstAction;
    return step === 'left' || step === 'bottom' ? stepSpot(cards, id, firstAction, step) : null;
  }
  return step === 'up' && sameSpot(spot, firstAction) ? null : stepSpot(cards, id, spot, step);
}

const steps: ReadonlyMap<string, Step> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'top'],
  ['End', 'bottom'],
]);

/** The step a key stands for (`KeyboardEvent.key`), if any. */
export const stepOfKey = (key: string): Step | null => steps.get(key) ?? null;
