import { compareText } from '../json';
import { fromParts, recordsIn } from '../model/boardParts';
import { type Column, columns } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, Person, RecordView, Retro } from '../model/records';

/** Questions about a board. Those that return lists leave the bin out and are in the order people see. */

export const retroById = (view: BoardView, id: RecordId): Retro | null => {
  const record = view.get(id);
  return record?.type === 'retro' ? record : null;
};

export const cardById = (view: BoardView, id: RecordId): Card | null => {
  const record = view.get(id);
  return record?.type === 'card' ? record : null;
};

/** Whether a record is there and not in the bin. */
export const isLive = (record: RecordView | null | undefined): boolean => record?.binnedAt === null;

/** Some card of a retrospective that is not in the bin, or null. */
export function liveCardIn(view: BoardView, retro: RecordId): Card | null {
  for (const card of recordsIn(view, `of ${retro}`)) return card;
  return null;
}

/** The earlier one first; of one day, the one that was made first. */
export const compareRetros = (a: Retro, b: Retro): number =>
  compareText(a.date, b.date) || compareText(a.id, b.id);

/** Of records that stand by themselves, what was made last comes first: an identifier begins with when it was made. */
export const newestFirst = (a: RecordView, b: RecordView): number => compareText(b.id, a.id);

/** Retrospectives, newest first. */
export const retrosOf: (view: BoardView) => readonly Retro[] = fromParts(['retro'], (view) =>
  [...recordsIn(view, 'retro')].sort((a, b) => compareRetros(b, a)),
);

/** The retrospective that was open last if it is still there, else the newest one; null if there is none. */
export function currentRetro(view: BoardView, last: RecordId | null): Retro | null {
  const open = last === null ? null : retroById(view, last);
  return open?.binnedAt === null ? open : (retrosOf(view)[0] ?? null);
}

export const peopleOf: (view: BoardView) => readonly Person[] = fromParts(['person'], (view) =>
  [...recordsIn(view, 'person')].sort((a, b) => compareText(a.id, b.id)),
);

/** Everybody there has ever been, those in the bin too, in the order they came. */
export const everybodyOf: (view: BoardView) => readonly Person[] = fromParts(['person', 'bin'], (view) =>
  [...recordsIn(view, 'person'), ...recordsIn(view, 'bin')]
    .filter((record) => record.type === 'person')
    .sort((a, b) => compareText(a.id, b.id)),
);

/** Who takes care of an action, in the order they came: also those who have been taken off the list since. */
export const ownersOf = (view: BoardView, { owners = {} }: Card): readonly Person[] =>
  everybodyOf(view).filter(({ id }) => Object.hasOwn(owners, id));

/** Order keys decide; two cards that were given the same key on two machines are told apart by their ids. */
export const compareCards = (a: Card, b: Card): number =>
  compareText(a.place.order, b.place.order) || compareText(a.id, b.id);

/** All cards of a retrospective, by column and in order. */
export function cardsByColumn(view: BoardView, retro: RecordId): Readonly<Record<Column, readonly Card[]>> {
  const byColumn: Record<Column, Card[]> = { happened: [], cause: [], action: [] };
  for (const card of recordsIn(view, `of ${retro}`)) byColumn[card.place.column].push(card);
  for (const cards of Object.values(byColumn)) cards.sort(compareCards);
  return byColumn;
}

export const cardsOf = (view: BoardView, retro: RecordId, column: Column): readonly Card[] =>
  cardsByColumn(view, retro)[column];

/** Cards whose retrospective is in the bin, or has not arrived: one machine deleted it while another one wrote on. */
export const straysOf = (view: BoardView): readonly Card[] =>
  columns
    .flatMap((column) => [...recordsIn(view, column)])
    .filter((card) => !isLive(retroById(view, card.place.retro)))
    .sort(compareCards);

/** What is in the bin, the latest first. */
export const binOf = (view: BoardView): RecordView[] =>
  [...recordsIn(view, 'bin')].sort(
    (a, b) => (b.binnedAt ?? 0) - (a.binnedAt ?? 0) || compareText(a.id, b.id),
  );
