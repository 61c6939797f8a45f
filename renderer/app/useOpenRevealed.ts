import { cardById } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import { useEffect } from 'react';
import type { BoardStore } from '../store/boardStore';
import { revealed } from '../store/reveal';

/** Opens the retrospective of a card that is to be shown, if it is another one: it then lights the card up itself. */
export function useOpenRevealed(
  store: BoardStore,
  current: RecordId | null,
  open: (retro: RecordId) => void,
): void {
  useEffect(
    () =>
      revealed.subscribe(() => {
        const card = cardById(store.get().view, revealed.get()?.id ?? '');
        if (card?.binnedAt === null && card.place.retro !== current) open(card.place.retro);
      }),
    [store, current, open],
  );
}
