import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';

export type UndoTarget =
  | { readonly page: 'retro'; readonly retro: RecordId; readonly record: RecordId | null }
  | { readonly page: 'lessons'; readonly record: RecordId | null };

/**
 * What to bring into sight after `changed` were undone or redone: the first that is on the board, in its
 * retrospective or on its page. What has just left leads to where it was; null if there is nothing to look at.
 */
export function undoTarget(view: BoardView, changed: readonly RecordId[]): UndoTarget | null {
  const isOpen = (id: RecordId) => view.get(id)?.binnedAt === null;
  const records = changed.flatMap((id) => view.get(id) ?? []);
  const alive = records.find((record) => record.binnedAt === null && record.type !== 'person');
  const gone = records.find((record) => record.type === 'card' || record.type === 'lesson');
  const record = alive?.id ?? null;
  const target = alive ?? gone;
  switch (target?.type) {
    case 'lesson':
      return { page: 'lessons', record };
    case 'retro':
      return { page: 'retro', retro: target.id, record };
    case 'card':
      return isOpen(target.place.retro) ? { page: 'retro', retro: target.place.retro, record } : null;
    default:
      return null;
  }
}
