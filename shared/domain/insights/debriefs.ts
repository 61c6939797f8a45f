import type { Column } from '../../model/columns';
import type { RecordId } from '../../model/ids';
import type { BoardView, Card, Retro } from '../../model/records';
import { compareCards, retrosOf } from '../queries';
import { isApart } from '../veil';

/** A retrospective with its cards, by column and in order: nothing of it is in the bin. */
export type Debrief = Readonly<Record<Column, readonly Card[]>> & { readonly retro: Retro };

/**
 * All retrospectives, oldest first. What somebody wrote separately is left out until it has been shown to the others.
 */
export function debriefsOf(view: BoardView): readonly Debrief[] {
  const byRetro = new Map<RecordId, { retro: Retro } & Record<Column, Card[]>>();
  for (const retro of [...retrosOf(view)].reverse()) {
    byRetro.set(retro.id, { retro, happened: [], cause: [], action: [] });
  }
  for (const record of view.values()) {
    if (record.type !== 'card' || record.binnedAt !== null) continue;
    const { retro, column } = record.place;
    const debrief = byRetro.get(retro);
    if (debrief && !isHeldBack(debrief.retro, record)) debrief[column].push(record);
  }
  const debriefs = [...byRetro.values()];
  for (const { happened, cause, action } of debriefs) {
    for (const cards of [happened, cause, action]) cards.sort(compareCards);
  }
  return debriefs;
}

const isHeldBack = (retro: Retro, { place, author }: Card): boolean =>
  place.column === 'happened' && author !== undefined && isApart(retro);

/** What happened and was no good thing. */
export const incidentsOf = ({ happened }: Debrief): readonly Card[] =>
  happened.filter(({ wentWell }) => !wentWell);

/** With fewer than these, a comparison says more about chance than about the family. */
export const fewest = 3;
