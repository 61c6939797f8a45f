import { cardsByColumn } from '@shared/domain/queries';
import { columns } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';
import type { BoardStore } from '../store/boardStore';

type Cards = ReturnType<typeof cardsByColumn>;

/** Something worked out from the board, again only after it has changed. */
export function derived<T>(store: BoardStore, work: (view: BoardView) => T): () => T {
  let seen: BoardView | null = null;
  let last: T;
  return () => {
    const { view } = store.get();
    if (view !== seen) last = work(view);
    seen = view;
    return last;
  };
}

/**
 * The cards of one retrospective as they are now. Asking again is free until the board changes, and a column that has
 * not changed stays the same array, so that its list is not rendered again.
 */
export function createRetroCards(store: BoardStore, retro: RecordId): () => Cards {
  let last: Cards = { happened: [], cause: [], action: [] };
  return derived(store, (view) => {
    const next = cardsByColumn(view, retro);
    const kept = columns.map((column) => {
      const isSame = sameItems(last[column], next[column]);
      return [column, isSame ? last[column] : next[column]] as const;
    });
    const isAnyNew = kept.some(([column, cards]) => cards !== last[column]);
    if (isAnyNew) last = Object.fromEntries(kept) as Cards;
    return last;
  });
}

const sameItems = (a: readonly Card[], b: readonly Card[]): boolean =>
  a.length === b.length && a.every((card, index) => card === b[index]);
