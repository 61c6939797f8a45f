import { cardsByColumn } from '@shared/domain/queries';
import { columns } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';
import type { BoardStore } from '../store/boardStore';

type Cards = ReturnType<typeof cardsByColumn>;

/**
 * The cards of one retrospective as they are now. Asking again is free until the board changes, and a column that has
 * not changed stays the same array, so that its list is not rendered again.
 */
export function createRetroCards(store: BoardStore, retro: RecordId): () => Cards {
  let seen: BoardView | null = null;
  let last: Cards = { happened: [], cause: [], action: [] };
  return () => {
    const { view } = store.get();
    if (view === seen) return last;
    seen = view;
    const next = cardsByColumn(view, retro);
    const isSame = columns.every((column) => sameItems(last[column], next[column]));
    if (!isSame) {
      const keep = columns.map((column) => [
        column,
        sameItems(last[column], next[column]) ? last[column] : next[column],
      ]);
      last = Object.fromEntries(keep) as Cards;
    }
    return last;
  };
}

const sameItems = (a: readonly Card[], b: readonly Card[]): boolean =>
  a.length === b.length && a.every((card, index) => card === b[index]);
