import { createRecurrences } from '@shared/domain/recurrence';
import type { CauseMemory } from '../features/card/cardServices';
import type { BoardStore } from '../store/boardStore';

const known = new WeakMap<BoardStore, CauseMemory>();

/** Tells which causes of a board were there before. One index for each open board, whatever is shown of it. */
export function recurrencesOf(store: BoardStore): CauseMemory {
  const made = known.get(store) ?? createCauseMemory();
  known.set(store, made);
  return made;
}

/** So many records are gone through before anybody sees it. */
const fewRecords = 1_000;

function createCauseMemory(): CauseMemory {
  const recurrences = createRecurrences();
  let hasIndex = false;
  return {
    find(view, cause) {
      hasIndex = true;
      return recurrences(view, cause);
    },
    isAtHand: (view) => hasIndex || view.size <= fewRecords,
  };
}
