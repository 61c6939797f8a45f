import { compareText } from '../json';
import { fromParts, recordsIn } from '../model/boardParts';
import { factors, isFactor, type Outcome, outcomes } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, LessonRecord, Retro } from '../model/records';
import { grouped } from './grouped';
import { cardById, compareCards, compareRetros, retroById } from './queries';

/**
 * What a household has learnt. Some lessons were kept: they are records of their own, with words that can be changed.
 * The others follow from the board: an action that was answered "worked", or a cause and an action that somebody
 * marked to keep; one lesson per pair, or per action that answers no cause. Keeping one of those makes it a record,
 * which then stands in its place.
 */
export type Lesson = {
  /** The record, or null for a lesson that follows from the board. */
  readonly record: LessonRecord | null;
  /** What made it possible; null when there is no such card, and the statement says it all. */
  readonly cause: Card | null;
  /** What was tried; null for a lesson that was written by hand. */
  readonly action: Card | null;
  /** The sentence it starts from. */
  readonly statement: string;
  /** What to do; null where the statement says that already. */
  readonly solution: string | null;
  /** One of `factors`, or one the household wrote itself; `other` where there is none. */
  readonly factor: string;
  readonly pattern: string | null;
  /** The retrospective that the action was written in; null if that is not on the board. */
  readonly retro: Retro | null;
  readonly evidence: Evidence;
  /** Whether somebody said that it is to be kept, whatever the answers. */
  readonly kept: boolean;
};

/** What became of what a lesson says, never stored: counted from the answers given in retrospectives on the board. */
export type Evidence = Readonly<Record<Outcome, number>> & {
  /** The latest retrospective in which it was tried: answered "worked" or "didn't". */
  readonly last: Retro | null;
};

export type LessonGroup = { readonly factor: string; readonly lessons: readonly Lesson[] };

/** Identifies a lesson on the screen, as long as it is one: its record, or the cards it follows from. */
export const lessonKey = ({ record, cause, action }: Lesson): string =>
  record?.id ?? `${cause?.id ?? ''}/${action?.id ?? ''}`;

/** All lessons: by factor (those we know first, `other` last), then the newest retrospective first, then board order. */
export const lessonsOf = fromParts(['lesson', 'action', 'cause', 'retro'], lessonsInOrder);

function lessonsInOrder(view: BoardView): readonly Lesson[] {
  const kept = keptLessons(view);
  const covered = coveredBy(kept);
  const lessons = kept.filter(({ archived }) => !archived).map((record) => lessonOfRecord(view, record));
  for (const action of recordsIn(view, 'action')) {
    lessons.push(
      ...lessonsOfAction(view, action).filter(({ cause }) => !covered(action.id, cause?.id ?? null)),
    );
  }
  return lessons.sort(compareLessons);
}

/** The lessons that were put away: not on the page, not in the export, and not gone. */
export const archivedLessonsOf = (view: BoardView): readonly Lesson[] =>
  keptLessons(view)
    .filter(({ archived }) => archived)
    .map((record) => lessonOfRecord(view, record))
    .sort(compareLessons);

/** The same lessons in the same order, one group per factor; no group is empty. */
export const lessonsByFactor = (view: BoardView): readonly LessonGroup[] =>
  [...grouped(lessonsOf(view), ({ factor }) => factor)].map(([factor, lessons]) => ({ factor, lessons }));

/** What became of one action or lesson, counting only retrospectives that are on the board. */
export const evidenceOf = (view: BoardView, ...sources: readonly Pick<Card, 'outcomes'>[]): Evidence => {
  const counts: Record<Outcome, number> = { worked: 0, didnt: 0, 'no-occasion': 0 };
  let last: Retro | null = null;
  for (const { outcomes: answers } of sources) {
    for (const [id, outcome] of Object.entries(answers ?? {})) {
      const retro = liveRetro(view, id);
      if (!retro || !outcomes.includes(outcome)) continue;
      counts[outcome] += 1;
      if (outcome !== 'no-occasion' && (last === null || compareRetros(retro, last) > 0)) last = retro;
    }
  }
  return { ...counts, last };
};

/** The actions that some kept lesson comes from, put away or not. */
export const actionsOfLessons: (view: BoardView) => ReadonlySet<RecordId> = fromParts(
  ['lesson'],
  (view) => new Set(keptLessons(view).flatMap(({ actions }) => Object.keys(actions ?? {}))),
);

/** Whether an action has worked often enough to ask whether it is to be kept as a lesson, and nobody has said yet. */
export const isLessonOffered = (view: BoardView, action: Card): boolean =>
  action.place.column === 'action' &&
  !action.noLesson &&
  evidenceOf(view, action).worked >= 2 &&
  !actionsOfLessons(view).has(action.id);

const keptLessons = (view: BoardView): readonly LessonRecord[] => [...recordsIn(view, 'lesson')];

/** A kept lesson that names no cause stands for its action whatever the cause. */
function coveredBy(kept: readonly LessonRecord[]): (action: RecordId, cause: RecordId | null) => boolean {
  const byAction = new Map<RecordId, LessonRecord[]>();
  for (const lesson of kept) {
    for (const action of Object.keys(lesson.actions ?? {})) {
      byAction.set(action, [...(byAction.get(action) ?? []), lesson]);
    }
  }
  return (action, cause) =>
    (byAction.get(action) ?? []).some(
      ({ causes = {} }) => cause === null || Object.keys(causes).length === 0 || causes[cause],
    );
}

function lessonOfRecord(view: BoardView, record: LessonRecord): Lesson {
  const actions = Object.keys(record.actions ?? {})
    .sort(compareText)
    .flatMap((id) => liveCard(view, id, 'action') ?? []);
  const [cause = null] = Object.keys(record.causes ?? {})
    .sort(compareText)
    .flatMap((id) => liveCard(view, id, 'cause') ?? []);
  const [action = null] = actions;
  return {
    record,
    cause,
    action,
    statement: record.statement,
    solution: record.solution ?? null,
    factor: nameOfFactor(record.factor ?? ''),
    pattern: record.pattern ?? null,
    retro: action && liveRetro(view, action.place.retro),
    evidence: evidenceOf(view, record, ...actions),
    kept: true,
  };
}

function lessonsOfAction(view: BoardView, action: Card): Lesson[] {
  const evidence = evidenceOf(view, action);
  const keptIds = Object.keys(action.lessonFor ?? {});
  const ids = evidence.worked > 0 ? [...Object.keys(action.links ?? {}), ...keptIds] : keptIds;
  const causes = [...new Set(ids)].flatMap((id) => liveCard(view, id, 'cause') ?? []);
  const retro = liveRetro(view, action.place.retro);
  const lesson = (cause: Card | null): Lesson => ({
    record: null,
    cause,
    action,
    statement: (cause ?? action).title,
    solution: cause && action.title,
    factor: nameOfFactor(cause?.factor ?? ''),
    pattern: action.pattern ?? null,
    retro,
    evidence,
    kept: cause !== null && keptIds.includes(cause.id),
  });
  if (causes.length > 0) return causes.map(lesson);
  return evidence.worked > 0 ? [lesson(null)] : [];
}

function liveCard(view: BoardView, id: string, column: Card['place']['column']): Card | null {
  const card = cardById(view, id);
  return card && card.binnedAt === null && card.place.column === column ? card : null;
}

function liveRetro(view: BoardView, id: string): Retro | null {
  const retro = retroById(view, id);
  return retro?.binnedAt === null ? retro : null;
}

/** Newest first; lessons of one retrospective as on the board; those from none by when they were written. */
const compareLessons = (a: Lesson, b: Lesson): number =>
  compareFactors(a.factor, b.factor) ||
  compareText(b.retro?.date ?? '', a.retro?.date ?? '') ||
  compareText(b.retro?.id ?? '', a.retro?.id ?? '') ||
  compareIfAny(a.action, b.action, compareCards) ||
  compareIfAny(a.cause, b.cause, compareOrder) ||
  compareText(a.statement, b.statement) ||
  compareText(lessonKey(a), lessonKey(b));

/** Causes of one action may be of several retrospectives: what makes them stand in order then is what they say. */
const compareOrder = (a: Card, b: Card): number => compareText(a.place.order, b.place.order);

/** What has no card comes last. */
const compareIfAny = (a: Card | null, b: Card | null, compare: (a: Card, b: Card) => number): number =>
  a && b ? compare(a, b) : Number(a === null) - Number(b === null);

const compareFactors = (a: string, b: string): number => rank(a) - rank(b) || compareText(a, b);

/** Factors in the order of the list; then those the household wrote itself; `other` is for what is left. */
const rank = (factor: string): number =>
  factor === 'other' ? factors.length + 1 : isFactor(factor) ? factors.indexOf(factor) : factors.length;

/** A factor that somebody wrote as nothing but white space names none. NEL is a line break that `\s` does not know. */
export const nameOfFactor = (text: string): string => (/[^\s\u0085]/.test(text) ? text.trim() : 'other');
