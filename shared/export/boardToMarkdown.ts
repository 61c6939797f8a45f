import type { RootContent } from 'mdast';
import { lessonsByFactor } from '../domain/lessons';
import { compareCards, retroById, retrosOf } from '../domain/queries';
import { columns } from '../model/columns';
import type { BoardView, Card } from '../model/records';
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
      cards: liveCards(view).length,
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

/**
 * Cards whose retrospective is in the bin, or has not arrived: one machine deleted it while another one wrote on.
 * An export is complete, so they have a place of their own.
 */
function strayBlocks(context: ExportContext): RootContent[] {
  const strays = liveCards(context.view)
    .filter((card) => retroById(context.view, card.place.retro)?.binnedAt !== null)
    .sort(compareCards);
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

const liveCards = (view: BoardView): Card[] =>
  [...view.values()].filter((record): record is Card => record.type === 'card' && record.binnedAt === null);
