import type { RecordId } from '../model/ids';
import type { Card, Retro } from '../model/records';

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
