import type { RecordId } from '@shared/model/ids';
import type { Drafts } from '../features/board/drafts';
import { keptDraft } from '../store/keptDraft';

/** What is being typed into the columns of a retrospective and was not sent yet. */
export function boardDrafts(board: string, retro: RecordId): Drafts {
  const draftIn = (column: string) => keptDraft(board, `${retro} ${column}`);
  return {
    get: (column) => draftIn(column).get(),
    set: (column, text) => draftIn(column).set(text),
  };
}
