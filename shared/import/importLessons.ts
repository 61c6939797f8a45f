import { archivedLessonsOf, type Lesson, lessonsOf, nameOfFactor } from '../domain/lessons';
import { promotedLesson } from '../domain/planLesson';
import { cardById } from '../domain/queries';
import { oneLine } from '../export/readableText';
import type { Card } from '../model/records';
import type { DocumentLesson } from './document';
import type { ImportDraft } from './planImport';

/**
 * Adds the lessons that are not on the board once the cards are: most follow from those. One that somebody kept is kept
 * again, with the action it comes from if that is here. The number of lessons that were written.
 */
export function importLessons(draft: ImportDraft, lessons: readonly DocumentLesson[]): number {
  let written = 0;
  for (const lesson of lessons) {
    if (importLesson(draft, lesson)) written += 1;
  }
  return written;
}

function importLesson(draft: ImportDraft, lesson: DocumentLesson): boolean {
  const same = [...lessonsOf(draft.view), ...archivedLessonsOf(draft.view)].find((other) =>
    isSame(other, lesson),
  );
  if (same?.record) return false;
  if (same?.action && !lesson.location && (!lesson.kept || isKeptAs(same, lesson))) return false;
  const source = same?.action ? { action: same.action, cause: same.cause } : sourceOf(draft, lesson);
  return source ? promote(draft, lesson, source) : write(draft, lesson);
}

const isSame = (other: Lesson, { statement, solution }: DocumentLesson): boolean =>
  oneLine(other.statement) === oneLine(statement) &&
  oneLine(other.solution ?? '') === oneLine(solution ?? '');

/** Whether it is kept as it follows from its cards, and that is how it was. */
const isKeptAs = ({ kept, factor, pattern }: Lesson, lesson: DocumentLesson): boolean =>
  kept && factor === nameOfFactor(lesson.factor ?? '') && pattern === (lesson.pattern ?? null);

type Source = { readonly action: Card; readonly cause: Card | null };

/**
 * The action that a kept lesson comes from and the cause it answers: as the document says, or by the words of the
 * lesson. One that was put in other words since is not found by those.
 */
function sourceOf(
  { view, cardOf }: ImportDraft,
  { statement, solution, from, kept }: DocumentLesson,
): Source | null {
  if (!kept) return null;
  const named = cardById(view, cardOf(from?.action ?? '') ?? '');
  if (named) return { action: named, cause: cardById(view, cardOf(from?.cause ?? '') ?? '') };
  const titled = (column: Card['place']['column'], title: string): Card[] =>
    [...view.values()].filter(
      (record): record is Card =>
        record.type === 'card' &&
        record.binnedAt === null &&
        record.place.column === column &&
        oneLine(record.title) === oneLine(title),
    );
  const actions = titled('action', solution ?? statement);
  const causes = solution ? titled('cause', statement) : [];
  const pairs = causes.flatMap((cause) => actions.map((action) => ({ action, cause })));
  const [first] = actions;
  if (!solution) return first ? { action: first, cause: null } : null;
  return pairs.find(({ action, cause }) => action.links?.[cause.id]) ?? pairs[0] ?? null;
}

function promote(
  { view, run }: ImportDraft,
  { statement, solution, location, pattern, factor }: DocumentLesson,
  { action, cause }: Source,
): boolean {
  const id = promotedLesson(action.id, cause?.id ?? null);
  if (!run({ type: 'lesson/promote', action: action.id, cause: cause?.id ?? null })) return false;
  const made = view.get(id);
  if (made?.type !== 'lesson') return true;
  if (oneLine(made.statement) !== oneLine(statement)) run({ type: 'lesson/set-statement', id, statement });
  if (oneLine(made.solution ?? '') !== oneLine(solution ?? ''))
    run({ type: 'lesson/set-solution', id, solution: solution ?? '' });
  if ((made.location ?? '') !== (location ?? ''))
    run({ type: 'lesson/set-location', id, location: location ?? '' });
  if (made.pattern !== pattern) run({ type: 'lesson/set-pattern', id, pattern: pattern ?? null });
  if (made.factor !== factor) run({ type: 'lesson/set-factor', id, factor: factor ?? null });
  return true;
}

function write({ run, mintId }: ImportDraft, lesson: DocumentLesson): boolean {
  const { statement, solution, factor, pattern, location, archived } = lesson;
  const id = mintId('l');
  const isWritten = run({
    type: 'lesson/add',
    id,
    statement,
    ...(solution ? { solution } : {}),
    ...(factor ? { factor } : {}),
    ...(pattern ? { pattern } : {}),
    ...(location ? { location } : {}),
  });
  if (isWritten && archived) run({ type: 'lesson/archive', id, archived });
  return isWritten;
}
