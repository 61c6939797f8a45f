import { cardsByColumn, retroById } from '../domain/queries';
import type { RecordId } from '../model/ids';
import type { BoardView } from '../model/records';
import { createContext, type ExportOptions, titleOf } from './exportContext';
import { createMarkdown } from './markdown';
import { oneLine } from './readableText';
import { retroBlocks } from './retroBlocks';

/** One retrospective as a Markdown document, or null if it is not on the board. */
export function retroToMarkdown(view: BoardView, retroId: RecordId, options: ExportOptions): string | null {
  const retro = retroById(view, retroId);
  if (!retro || retro.binnedAt !== null) return null;
  const context = createContext(view, options);
  const cards = cardsByColumn(view, retro.id);
  return createMarkdown(
    {
      title: titleOf(context, retro),
      type: 'debrief-retrospective',
      date: retro.date,
      place: oneLine(retro.location ?? '') || null,
      board: context.boardId,
      retrospective: retro.id,
      language: context.language,
      facts: cards.happened.length,
      causes: cards.cause.length,
      actions: cards.action.length,
    },
    retroBlocks(context, retro, 1),
  );
}
