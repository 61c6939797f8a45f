import { recordsIn } from '../model/boardParts';
import type { BoardView, Card, Retro } from '../model/records';
import { compareCards, compareRetros, isLive, retroById } from './queries';

/** The actions of retrospectives on the board that have something, the newest retrospective first, then in board order. */
export const actionsWith = (
  view: BoardView,
  hasIt: (card: Card) => boolean,
): readonly { readonly card: Card; readonly retro: Retro }[] =>
  [...recordsIn(view, 'action')]
    .filter(hasIt)
    .flatMap((card) => {
      const retro = retroById(view, card.place.retro);
      return retro && isLive(retro) ? [{ card, retro }] : [];
    })
    .sort((a, b) => compareRetros(b.retro, a.retro) || compareCards(a.card, b.card));
