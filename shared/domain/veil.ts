import { recordsIn } from '../model/boardParts';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, RecordView, Retro } from '../model/records';
import { retroById } from './queries';

/** "Write separately, reveal together": whether everybody writes for themselves now. */
export const isApart = (retro: Retro | null): boolean => retro?.separately === true && !retro.revealed;

/**
 * Whether a card is not to be seen yet by whoever writes (null: nobody said who that is): it says what happened, and
 * somebody else wrote it for themselves. What was written without an author is everybody's.
 */
export const isVeiled = (retro: Retro | null, card: Card, writer: RecordId | null): boolean =>
  isApart(retro) &&
  card.place.retro === retro?.id &&
  card.place.column === 'happened' &&
  card.author !== undefined &&
  card.author !== writer;

/** Whether a record waits to be revealed, on the board or in the bin, whoever looks. */
export const isHeldBack = (view: BoardView, record: RecordView): boolean =>
  record.type === 'card' && isVeiled(retroById(view, record.place.retro), record, null);

/** What of a board waits to be revealed, in one retrospective or in all (null), whoever looks. */
export const veiledCards = (view: BoardView, retro: RecordId | null): readonly Card[] =>
  [...recordsIn(view, 'happened')].filter(
    (card) => (retro === null || card.place.retro === retro) && isHeldBack(view, card),
  );

/** The board without what waits to be revealed: for what is read away from the screen. */
export function unveiled(view: BoardView): BoardView {
  const veiled = new Set(veiledCards(view, null).map(({ id }) => id));
  return veiled.size === 0 ? view : new Map([...view].filter(([id]) => !veiled.has(id)));
}
