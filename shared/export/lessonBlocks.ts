import type { BlockContent, Heading, PhrasingContent, RootContent } from 'mdast';
import type { Lesson, LessonGroup } from '../domain/lessons';
import { outcomes } from '../model/columns';
import { type ExportContext, retroInWords, titleOf } from './exportContext';
import { factorName } from './factorName';
import { bulletList, emphasis, heading, listItem, paragraph, strong, text } from './nodes';
import { linePhrasingOf } from './phrasing';

/** Lessons under one heading per factor. */
export function lessonBlocks(
  context: ExportContext,
  groups: readonly LessonGroup[],
  depth: Heading['depth'],
): RootContent[] {
  if (groups.length === 0) return [paragraph([emphasis([text(context.t('export.noLessons'))])])];
  return groups.flatMap(({ factor, lessons }) => [
    heading(depth, linePhrasingOf(factorName(context.t, factor))),
    bulletList(lessons.map((lesson) => listItem(lessonContent(context, lesson)))),
  ]);
}

function lessonContent(context: ExportContext, lesson: Lesson): BlockContent[] {
  const statement = titleOf(context, { title: lesson.statement });
  const lines: PhrasingContent[][] = [];
  if (lesson.solution !== null) {
    lines.push([text('→ '), ...linePhrasingOf(titleOf(context, { title: lesson.solution }))]);
  }
  if (lesson.retro) lines.push(linePhrasingOf(retroInWords(context, lesson.retro)));
  const evidence = evidenceInWords(context, lesson);
  if (evidence !== '') lines.push([text(evidence)]);
  return [
    paragraph([strong(linePhrasingOf(statement))]),
    bulletList(lines.map((line) => listItem([paragraph(line)]))),
  ];
}

/** « A marché 2 fois · Pas marché 1 fois », or that somebody kept it before it was ever answered. */
function evidenceInWords({ t }: ExportContext, { evidence, kept }: Lesson): string {
  const counts = outcomes
    .filter((outcome) => evidence[outcome] > 0)
    .map((outcome) => t('export.times', { answer: t(`outcome.${outcome}`), count: evidence[outcome] }));
  return [...counts, ...(kept ? [t('export.kept')] : [])].join(' · ');
}
