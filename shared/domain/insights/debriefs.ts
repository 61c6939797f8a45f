import type { Column } from '../../model/columns';
import type { BoardView, Card, Retro } from '../../model/records';
import { cardsByColumn, retrosOf } from '../queries';
import { isVeiled } from '../veil';

/** A retrospective with its cards, by column and in order: nothing of it is in the bin. */
export type Debrief = Readonly<Record<Column, readonly Card[]>> & { readonly retro: Retro };

/**
 * All retrospectives, oldest first. What somebody wrote separately is left out until it has been shown to the others.
 */
export const debriefsOf = (view: BoardView): readonly Debrief[] =>
  [...retrosOf(view)].reverse().map((retro) => {
    const cards = cardsByColumn(view, retro.id);
    return { ...cards, retro, happened: cards.happened.filter((card) => !isVeiled(retro, card, null)) };
  });

/** What happened and was no good thing. */
export const incidentsOf = ({ happened }: Debrief): readonly Card[] =>
  happened.filter(({ wentWell }) => !wentWell);

/** With fewer than these, a comparison says more about chance than about the family. */
export const fewest = 3;
