import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Drafts } from '../features/board/drafts';
import { keptBoxes, keptDraft } from '../store/keptDraft';

/**
 * What is being typed into the columns of a retrospective and was not sent yet.
 *
 * While everybody writes for themselves, what happened is typed by `writer`, and is nobody else's to see. Whoever begins
 * to has what stood there; once nobody writes separately any more, all of it stands there together.
 */
export function boardDrafts(board: string, retro: RecordId, writer: RecordId | null): Drafts {
  const common = (column: Column) => `${retro} ${column}`;
  const boxOf = (column: Column) =>
    column === 'happened' && writer !== null ? `${common(column)} ${writer}` : common(column);
  /** Where else there is something that belongs here now. */
  const others = (column: Column): readonly string[] =>
    boxOf(column) === common(column) ? keptBoxes(board, `${common(column)} `) : [common(column)];
  return {
    keyOf: boxOf,
    get: (column) =>
      [boxOf(column), ...others(column)]
        .map((box) => keptDraft(board, box).get())
        .filter((text) => text !== '')
        .join('\n'),
    set(column, text) {
      for (const box of others(column)) keptDraft(board, box).set('');
      keptDraft(board, boxOf(column)).set(text);
    },
  };
}
