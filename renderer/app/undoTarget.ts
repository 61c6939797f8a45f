import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';

export type UndoTarget = { readonly retro: RecordId; readonly record: RecordId | null };

/**
 * What to bring into sight after `changed` were undone or redone: the first that is on the board, in its
 * retrospective. A card that has just left leads to where it was; null if there is nothing to look at.
 */
export function undoTarget(view: BoardView, changed: readonly RecordId[]): UndoTarget | null {
  const isOpen = (id: RecordId) => view.get(id)?.binnedAt === null;
  const records = changed.flatMap((id) => view.get(id) ?? []);
  const alive = records.find((record) => record.binnedAt === null && record.type !== 'person');
  if (alive?.type === 'retro') return { retro: alive.id, record: alive.id };
  if (alive?.type === 'card' && isOpen(alive.place.retro))
    return { retro: alive.place.retro, record: alive.id };
  const gone = records.find((record) => record.type === 'card');
  return gone?.type === 'card' && isOpen(gone.place.retro) ? { retro: gone.place.retro, record: null } : null;
}
