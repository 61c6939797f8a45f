import type { RecordId } from '../model/ids';
import type { BoardView, Card } from '../model/records';
import { cardById } from './queries';

/** The live causes that a cause names as being behind it, in no order of their own. */
const causesBehind = (view: BoardView, cause: Card): readonly Card[] =>
  Object.keys(cause.because ?? {}).flatMap((id) => {
    const card = cardById(view, id);
    return card && card.binnedAt === null && card.place.column === 'cause' ? [card] : [];
  });

/** Whether `behind` is behind `cause`, however indirectly. Safe where two machines' edits came to a circle. */
export function isBehind(view: BoardView, cause: RecordId, behind: RecordId): boolean {
  const met = new Set<RecordId>();
  const open = [cause];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    const next = Object.keys(cardById(view, id)?.because ?? {});
    if (next.includes(behind)) return true;
    open.push(...next);
  }
  return false;
}

/**
 * The causes behind one of those behind `cause`, beginning with that one, for as long as each has one answer to "how
 * come?". Ends where two machines' edits came to a circle. Empty if the first is no live cause.
 */
export function chainBehind(view: BoardView, cause: Card, first: RecordId): readonly Card[] {
  const chain: Card[] = [];
  const met = new Set<RecordId>([cause.id]);
  let next = causesBehind(view, cause).find(({ id }) => id === first);
  while (next && !met.has(next.id)) {
    chain.push(next);
    met.add(next.id);
    const behind: readonly Card[] = causesBehind(view, next);
    next = behind.length === 1 ? behind[0] : undefined;
  }
  return chain;
}
