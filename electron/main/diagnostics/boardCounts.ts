import type { Board } from '@shared/crdt/board';
import type { BoardView } from '@shared/model/records';

/** How many of what a board holds, and nothing of what is written there. */
export function boardCounts(view: BoardView, board: Board): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const count = (what: string, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);
  for (const record of view.values()) {
    if (record.binnedAt !== null) count('in the bin');
    else count(record.type === 'card' ? `card ${record.place.column}` : record.type);
  }
  count('of unknown kinds', board.records.size - view.size);
  count('deletions', board.deleted.size);
  for (const { alternatives } of board.records.values()) {
    count('fields with alternatives', Object.keys(alternatives).length);
  }
  return Object.fromEntries([...counts].filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
