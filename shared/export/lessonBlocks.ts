import type { BlockContent, Heading, PhrasingContent, RootContent } from 'mdast';
import type { Lesson, LessonGroup } from '../domain/lessons';
import { outcomes } from '../model/columns';
import { dateInWords } from './dates';
import { type ExportContext, retroInWords, titleOf } from './exportContext';
import { factorName } from './factorName';
import { bulletList, emphasis, heading, listItem, paragraph, strong, text } from './nodes';
import { patternName } from './patternName';
import { linePhrasingOf } from './phrasing';
import { oneLine } from './readableText';

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
  const place = oneLine(lesson.record?.location ?? '');
  if (place !== '') lines.push([text(`${context.t('export.place')} `), ...linePhrasingOf(place)]);
  if (lesson.pattern?.trim()) {
    const pattern = patternName(context.t, lesson.pattern);
    lines.push([text(`${context.t('export.pattern')} `), ...linePhrasingOf(pattern)]);
  }
  if (lesson.retro) lines.push(linePhrasingOf(retroInWords(context, lesson.retro)));
  const evidence = evidenceInWords(context, lesson);
  if (evidence !== '') lines.push([text(evidence)]);
  return [
    paragraph([strong(linePhrasingOf(statement))]),
    bulletList(lines.map((line) => listItem([paragraph(line)]))),
  ];
}

/**
 * « A marché 2 fois · Pas marché 1 fois · La dernière fois : dimanche 22 novembre 2026 », or that somebody kept it before
 * it was ever answered.
 */
function evidenceInWords({ t, language }: ExportContext, { evidence, kept }: Lesson): string {
  const counts = outcomes
    .filter((outcome) => evidence[outcome] > 0)
    .map((outcome) => t('export.times', { answer: t(`outcome.${outcome}`), count: evidence[outcome] }));
  const { last } = evidence;
  const when = last ? [t('export.last', { when: dateInWords(last.date, language) })] : [];
  return [...counts, ...when, ...(kept ? [t('export.kept')] : [])].join(' · ');
}
