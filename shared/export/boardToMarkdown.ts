import type { RootContent } from 'mdast';
import { lessonsByFactor } from '../domain/lessons';
import { retrosOf, straysOf } from '../domain/queries';
import { countIn } from '../model/boardParts';
import { columns } from '../model/columns';
import type { BoardView } from '../model/records';
import { cardItem } from './cardItem';
import { createContext, type ExportContext, type ExportOptions } from './exportContext';
import { kitBlocks } from './kitBlocks';
import { lessonBlocks } from './lessonBlocks';
import { createMarkdown } from './markdown';
import { bulletList, heading, text } from './nodes';
import { playbookBlocks } from './playbookBlocks';
import { retroBlocks } from './retroBlocks';
import { countLessons, spanOf } from './span';

/** The whole board as a Markdown document: the lessons, the playbook, the kit, then all retrospectives, newest first. The bin stays out. */
export function boardToMarkdown(view: BoardView, options: ExportOptions): string {
  const context = createContext(view, options);
  const retros = retrosOf(view);
  const groups = lessonsByFactor(view);
  const title = context.t('export.boardTitle');
  return createMarkdown(
    {
      title,
      type: 'debrief-board',
      board: context.boardId,
      language: context.language,
      ...spanOf(retros),
      lessons: countLessons(groups),
      retrospectives: retros.length,
      cards: columns.reduce((sum, column) => sum + countIn(view, column), 0),
    },
    [
      heading(1, [text(title)]),
      heading(2, [text(context.t('export.lessonsTitle'))]),
      ...lessonBlocks(context, groups, 3),
      ...playbookBlocks(context, 2),
      ...kitBlocks(context),
      ...retros.flatMap((retro) => retroBlocks(context, retro, 2)),
      ...strayBlocks(context),
    ],
  );
}

/** An export is complete, so cards without a retrospective have a place of their own. */
function strayBlocks(context: ExportContext): RootContent[] {
  const strays = straysOf(context.view);
  if (strays.length === 0) return [];
  return [
    heading(2, [text(context.t('export.strays'))]),
    ...columns.flatMap((column): RootContent[] => {
      const cards = strays.filter((card) => card.place.column === column);
      if (cards.length === 0) return [];
      return [
        heading(3, [text(context.t(`column.${column}`))]),
        bulletList(cards.map((card) => cardItem(context, card))),
      ];
    }),
  ];
}
