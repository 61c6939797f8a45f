import { carryOver } from '@shared/domain/carryOver';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, RecordView } from '@shared/model/records';

type UndoTarget =
  | { readonly page: 'retro'; readonly retro: RecordId; readonly record: RecordId | null }
  | { readonly page: 'lessons' | 'playbook' | 'leaving'; readonly record: RecordId | null };

/**
 * What to bring into sight after `changed` were undone or redone: the first that is on the board, in its
 * retrospective or on its page. What the retrospective on the screen (`current`) shows of an earlier one, an action
 * that it has taken over or the lesson made of it, is looked at there. What has just left leads to where it was; null
 * if there is nothing to look at.
 */
export function undoTarget(
  view: BoardView,
  changed: readonly RecordId[],
  current: RecordId | null = null,
): UndoTarget | null {
  const isOpen = (id: RecordId) => view.get(id)?.binnedAt === null;
  const records = changed.flatMap((id) => view.get(id) ?? []);
  const alive = records.find((record) => record.binnedAt === null && record.type !== 'person');
  const gone = records.find((record) => record.type !== 'person' && record.type !== 'retro');
  const record = alive?.id ?? null;
  const target = alive ?? gone;
  const carried = current !== null && target ? carriedHere(view, current, target) : null;
  if (current !== null && carried) return { page: 'retro', retro: current, record: carried };
  switch (target?.type) {
    case 'lesson':
      return { page: 'lessons', record };
    case 'scenario':
    case 'breaker':
      return { page: 'playbook', record };
    case 'kit':
      return { page: 'leaving', record };
    case 'retro':
      return { page: 'retro', retro: target.id, record };
    case 'card':
      return isOpen(target.place.retro) ? { page: 'retro', retro: target.place.retro, record } : null;
    default:
      return null;
  }
}

/** The action that a retrospective has taken over, if `record` is one or was made of one. */
function carriedHere(view: BoardView, retro: RecordId, record: RecordView): RecordId | null {
  const ids = record.type === 'lesson' ? Object.keys(record.actions ?? {}) : [record.id];
  const { open, toConfirm, answered } = carryOver(view, retro);
  const carried = new Set([...open, ...toConfirm, ...answered].map(({ card }) => card.id));
  return ids.find((id) => carried.has(id)) ?? null;
}
