import { createRecurrences, type Recurrences } from '@shared/domain/recurrence';
import type { BoardStore } from '../store/boardStore';

const known = new WeakMap<BoardStore, Recurrences>();

/** Tells which causes of a board were there before. One index for each open board, whatever is shown of it. */
export function recurrencesOf(store: BoardStore): Recurrences {
  const made = known.get(store) ?? createRecurrences();
  known.set(store, made);
  return made;
}
