import { lessonsByFactor } from '../domain/lessons';
import { retrosOf } from '../domain/queries';
import type { BoardView } from '../model/records';
import { createContext, type ExportOptions } from './exportContext';
import { lessonBlocks } from './lessonBlocks';
import { createMarkdown } from './markdown';
import { heading, text } from './nodes';
import { countLessons, spanOf } from './span';

/** All lessons of a board as a Markdown document, grouped by factor; one that says so if there are none yet. */
export function lessonsToMarkdown(view: BoardView, options: ExportOptions): string {
  const context = createContext(view, options);
  const retros = retrosOf(view);
  const groups = lessonsByFactor(view);
  const title = context.t('export.lessonsTitle');
  return createMarkdown(
    {
      title,
      type: 'debrief-lessons',
      board: context.boardId,
      language: context.language,
      ...spanOf(retros),
      lessons: countLessons(groups),
      retrospectives: retros.length,
    },
    [heading(1, [text(title)]), ...lessonBlocks(context, groups, 2)],
  );
}
