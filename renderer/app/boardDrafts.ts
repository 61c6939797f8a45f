import type { RecordId } from '@shared/model/ids';
import type { Drafts } from '../features/board/drafts';

/**
 * What is being typed into the columns of a retrospective and was not sent yet. It outlives a look at another
 * retrospective, and the end of the app: somebody called away in the middle of a sentence finds it again. It stays on
 * this machine, in the page's own storage; it is no card before Enter.
 */
export function boardDrafts(board: string, retro: RecordId): Drafts {
  const keyOf = (column: string) => `draft ${board} ${retro} ${column}`;
  return {
    get: (column) => localStorage.getItem(keyOf(column)) ?? '',
    set(column, text) {
      if (text === '') localStorage.removeItem(keyOf(column));
      else localStorage.setItem(keyOf(column), text);
    },
  };
}
