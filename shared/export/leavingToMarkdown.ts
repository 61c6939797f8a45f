import type { RootContent } from 'mdast';
import { beforeWeLeave } from '../domain/beforeWeLeave';
import { peopleOf } from '../domain/queries';
import type { Visit } from '../domain/visit';
import type { BoardView } from '../model/records';
import { createContext, type ExportOptions } from './exportContext';
import { kitBlocks } from './kitBlocks';
import { leavingSections } from './leavingSections';
import { createMarkdown } from './markdown';
import { bulletList, emphasis, heading, listItem, paragraph, strong, text } from './nodes';
import { linePhrasingOf } from './phrasing';
import { oneLine } from './readableText';

/** The card before one leaves as a Markdown document, the kit as tasks: for the phone in the other's pocket. */
export function leavingToMarkdown(view: BoardView, visit: Visit, options: ExportOptions): string {
  const context = createContext(view, options);
  const { t, language } = context;
  const title = t('leaving.title');
  const place = oneLine(visit.place);
  const names = peopleOf(view)
    .filter(({ id }) => visit.people.includes(id))
    .map(({ name }) => oneLine(name));
  const where = [place, names.join(', ')].filter((part) => part !== '').join(' · ');
  const sections = leavingSections(view, beforeWeLeave(view, visit), { t, language });
  const content: RootContent[] = [
    heading(1, [text(title)]),
    ...(where === '' ? [] : [paragraph(linePhrasingOf(where))]),
    ...(sections.length === 0 ? [paragraph([emphasis([text(t('leaving.empty'))])])] : []),
    ...sections.flatMap(({ kind, items: lines, more }): RootContent[] => [
      heading(2, [text(t(`leaving.${kind}`))]),
      bulletList(
        lines.map(({ lead, notes }) =>
          listItem([
            paragraph([strong(linePhrasingOf(lead))]),
            ...(notes.length > 0
              ? [bulletList(notes.map((note) => listItem([paragraph(linePhrasingOf(note))])))]
              : []),
          ]),
        ),
      ),
      ...(more > 0 ? [paragraph([emphasis([text(t('leaving.more', { count: more }))])])] : []),
    ]),
    ...kitBlocks(context),
  ];
  return createMarkdown(
    { title, type: 'debrief-leaving', place: place || null, board: context.boardId, language },
    content,
  );
}
