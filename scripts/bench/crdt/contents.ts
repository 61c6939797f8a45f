import type { Json, JsonObject } from '../../../shared/json';
import { type Column, columns, factors } from '../../../shared/model/columns';
import { orderBetween } from '../../../shared/model/orderKey';

/** A card as every library of the comparison gets it: an id and six fields. */
export type BenchCard = { readonly id: string; readonly fields: JsonObject };

/** One thing a person does on one machine: writes a field of a card, or deletes the card. */
export type BenchEdit =
  | { readonly kind: 'set'; readonly id: string; readonly field: string; readonly value: Json }
  | { readonly kind: 'delete'; readonly id: string };

/** The machine a board was made on, and the two that change it without knowing of each other. */
export type BenchReplica = 'founder' | 'ana' | 'leo';

export type Contents = {
  readonly cards: readonly BenchCard[];
  readonly edits: Readonly<Record<'ana' | 'leo', readonly BenchEdit[]>>;
  /** Cards whose title both machines write: both texts should be found afterwards. */
  readonly sameText: readonly string[];
  /** Cards that one machine deletes while the other writes their notes. */
  readonly underDelete: readonly string[];
};

const sentences: Readonly<Record<Column, string>> = {
  happened: 'Lunch came at half past one and everybody had been hungry since noon',
  cause: 'The meal depends on an oven that nobody at the table can hurry',
  action: 'Take the small jar and the milk out at the first sign of hunger',
};
const cardsPerRetro = 50;

/** The same on every run: `count` cards in retrospectives of 50, each with six fields. */
export function createContents(count: number, edits: number): Contents {
  const cards: BenchCard[] = [];
  let order = orderBetween(null, null);
  for (let index = 0; index < count; index += 1) {
    cards.push(createCard(index, order));
    order = orderBetween(order, null);
  }
  const shared = edits / 10;
  const ids = cards.map(({ id }) => id);
  const take = (from: number, length: number): string[] => ids.slice(from, from + length);
  const sameText = take(0, shared);
  const deletedByAna = take(shared, shared / 2);
  const deletedByLeo = take(shared + shared / 2, shared / 2);
  const alone = edits - 2 * shared;
  return {
    cards,
    sameText,
    underDelete: [...deletedByAna, ...deletedByLeo],
    edits: {
      ana: [
        ...sameText.map((id) => title(id, 'ana')),
        ...deletedByAna.map((id) => ({ kind: 'delete', id }) as const),
        ...deletedByLeo.map((id) => notes(id, 'ana')),
        ...spread(cards, 2 * shared, alone, 0).map((card, index) => someEdit(card, 'ana', index)),
      ],
      leo: [
        ...sameText.map((id) => title(id, 'leo')),
        ...deletedByLeo.map((id) => ({ kind: 'delete', id }) as const),
        ...deletedByAna.map((id) => notes(id, 'leo')),
        ...spread(cards, 2 * shared, alone, 1).map((card, index) => someEdit(card, 'leo', index)),
      ],
    },
  };
}

/** The text that `replica` writes into a field of a card: to be looked for after the merge. */
export const textOf = (replica: BenchReplica, id: string, field: string): string =>
  `What ${replica} wrote as the ${field} of ${id.slice(-6)}`;

const title = (id: string, replica: BenchReplica): BenchEdit => ({
  kind: 'set',
  id,
  field: 'title',
  value: textOf(replica, id, 'title'),
});
const notes = (id: string, replica: BenchReplica): BenchEdit => ({
  kind: 'set',
  id,
  field: 'notes',
  value: textOf(replica, id, 'notes'),
});

/** Every so many cards from `first` on, the even or the odd ones: no card is in both. */
function spread(cards: readonly BenchCard[], first: number, count: number, parity: 0 | 1): BenchCard[] {
  const step = Math.floor((cards.length - first) / (2 * count)) * 2;
  return Array.from({ length: count }, (_, index) => cards[first + index * step + parity] as BenchCard);
}

function someEdit(card: BenchCard, replica: BenchReplica, index: number): BenchEdit {
  const { id, fields } = card;
  const kind = index % 5;
  if (kind < 2) return title(id, replica);
  if (kind === 2) return notes(id, replica);
  if (kind === 3) return { kind: 'set', id, field: 'minutesToRecover', value: index % 90 };
  return { kind: 'set', id, field: 'place', value: { ...(fields.place as JsonObject), column: 'action' } };
}

function createCard(index: number, order: string): BenchCard {
  const column = columns[index % columns.length] as Column;
  return {
    id: idOf('c', index),
    fields: {
      title: `${sentences[column]} (${index + 1})`,
      notes: `We saw it coming from the hall: two shoes, one sock and no nap (${index + 1}).`,
      factor: factors[index % factors.length] as string,
      minutesToRecover: index % 60,
      wentWell: index % 7 === 0,
      place: { retro: idOf('r', Math.floor(index / cardsPerRetro)), column, order },
    },
  };
}

/** As long as real identifiers, counted instead of drawn. */
const idOf = (kind: string, index: number): string =>
  `${kind}_01KAF${index.toString(32).toUpperCase().padStart(21, '0')}`;
