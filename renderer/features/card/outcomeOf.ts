import { retroById } from '@shared/domain/queries';
import type { Outcome } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';

/** What became of an action: the answer given in this retrospective, or else the latest one given in another. */
export function outcomeOf(view: BoardView, { outcomes = {} }: Card, retro: RecordId): Outcome | null {
  const here = outcomes[retro];
  if (here) return here;
  const dated = Object.entries(outcomes).map(([id, outcome]) => ({
    date: retroById(view, id)?.date ?? '',
    outcome,
  }));
  return dated.sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.outcome ?? null;
}
