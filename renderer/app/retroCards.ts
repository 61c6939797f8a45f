import { cardsByColumn, retroById } from '@shared/domain/queries';
import { isApart, isVeiled } from '@shared/domain/veil';
import { columns } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card, Retro } from '@shared/model/records';
import type { BoardStore } from '../store/boardStore';
import type { Store } from '../store/createStore';

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
 * The cards of one retrospective as they are now, for whoever writes. Asking again is free until the board changes, and a
 * column that has not changed stays the same array, so that its list is not rendered again.
 */
export function createRetroCards(
  store: BoardStore,
  retro: RecordId,
  writer: Store<RecordId | null>,
): () => Cards {
  let last: Cards = { happened: [], cause: [], action: [] };
  const all = derived(store, (view) => cardsByColumn(view, retro));
  return () => {
    const next = withoutVeiled(all(), retroById(store.get().view, retro), writer.get());
    const kept = columns.map((column) => {
      const isSame = sameItems(last[column], next[column]);
      return [column, isSame ? last[column] : next[column]] as const;
    });
    const isAnyNew = kept.some(([column, cards]) => cards !== last[column]);
    if (isAnyNew) last = Object.fromEntries(kept) as Cards;
    return last;
  };
}

/** What somebody else has written for themselves is not on this board yet: nobody can see, drag or find it. */
function withoutVeiled(cards: Cards, retro: Retro | null, writer: RecordId | null): Cards {
  if (!isApart(retro)) return cards;
  return { ...cards, happened: cards.happened.filter((card) => !isVeiled(retro, card, writer)) };
}

const sameItems = (a: readonly Card[], b: readonly Card[]): boolean =>
  a.length === b.length && a.every((card, index) => card === b[index]);
