import { compareText } from '../json';
import { factors, isFactor, type Outcome, outcomes } from '../model/columns';
import type { BoardView, Card, Retro } from '../model/records';
import { cardById, compareCards, retroById } from './queries';

/**
 * What a household has learnt, derived from the board and never stored: an action that was answered "worked", or a
 * cause and an action that somebody marked to keep. One lesson per pair, or per action that answers no cause.
 */
export type Lesson = {
  /** What made it possible; null when the action is linked to no cause, and its own sentence says it all. */
  readonly cause: Card | null;
  readonly action: Card;
  /** The cause's: one of `factors`, or one the household wrote itself; `other` where there is none. */
  readonly factor: string;
  /** The retrospective that the action was written in; null if that is not on the board. */
  readonly retro: Retro | null;
  /** How often each answer was given. */
  readonly evidence: Readonly<Record<Outcome, number>>;
  /** Whether somebody marked it to be kept, whatever the answers. */
  readonly kept: boolean;
};

export type LessonGroup = { readonly factor: string; readonly lessons: readonly Lesson[] };

/** The sentence a lesson starts from: its cause, or the action alone. */
export const lessonStatement = ({ cause, action }: Lesson): string => (cause ?? action).title;

/** All lessons: by factor (those we know first, `other` last), then the newest retrospective first, then board order. */
export function lessonsOf(view: BoardView): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const record of view.values()) {
    if (record.type === 'card' && record.place.column === 'action' && record.binnedAt === null) {
      lessons.push(...lessonsOfAction(view, record));
    }
  }
  return lessons.sort(compareLessons);
}

/** The same lessons in the same order, one group per factor; no group is empty. */
export function lessonsByFactor(view: BoardView): readonly LessonGroup[] {
  const groups = new Map<string, Lesson[]>();
  for (const lesson of lessonsOf(view)) {
    const group = groups.get(lesson.factor);
    if (group) group.push(lesson);
    else groups.set(lesson.factor, [lesson]);
  }
  return [...groups].map(([factor, lessons]) => ({ factor, lessons }));
}

/** How often each answer was given to an action, counting only retrospectives that are on the board. */
export function evidenceOf(view: BoardView, action: Card): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { worked: 0, didnt: 0, 'no-occasion': 0 };
  for (const [retro, outcome] of Object.entries(action.outcomes ?? {})) {
    if (liveRetro(view, retro) && outcomes.includes(outcome)) counts[outcome] += 1;
  }
  return counts;
}

function lessonsOfAction(view: BoardView, action: Card): Lesson[] {
  const evidence = evidenceOf(view, action);
  const keptIds = Object.keys(action.lessonFor ?? {});
  const ids = evidence.worked > 0 ? [...Object.keys(action.links ?? {}), ...keptIds] : keptIds;
  const causes = [...new Set(ids)].flatMap((id) => liveCause(view, id) ?? []);
  const retro = liveRetro(view, action.place.retro);
  const lesson = (cause: Card | null): Lesson => ({
    cause,
    action,
    factor: nameOfFactor(cause?.factor ?? ''),
    retro,
    evidence,
    kept: cause !== null && keptIds.includes(cause.id),
  });
  if (causes.length > 0) return causes.map(lesson);
  return evidence.worked > 0 ? [lesson(null)] : [];
}

function liveCause(view: BoardView, id: string): Card | null {
  const card = cardById(view, id);
  return card && card.binnedAt === null && card.place.column === 'cause' ? card : null;
}

function liveRetro(view: BoardView, id: string): Retro | null {
  const retro = retroById(view, id);
  return retro?.binnedAt === null ? retro : null;
}

const compareLessons = (a: Lesson, b: Lesson): number =>
  compareFactors(a.factor, b.factor) ||
  compareText(b.retro?.date ?? '', a.retro?.date ?? '') ||
  compareText(b.retro?.id ?? '', a.retro?.id ?? '') ||
  compareCards(a.action, b.action) ||
  (a.cause && b.cause ? compareCards(a.cause, b.cause) : 0);

const compareFactors = (a: string, b: string): number => rank(a) - rank(b) || compareText(a, b);

/** Factors in the order of the list; then those the household wrote itself; `other` is for what is left. */
const rank = (factor: string): number =>
  factor === 'other' ? factors.length + 1 : isFactor(factor) ? factors.indexOf(factor) : factors.length;

/** A factor that somebody wrote as nothing but white space names none. NEL is a line break that `\s` does not know. */
const nameOfFactor = (text: string): string => (/[^\s\u0085]/.test(text) ? text.trim() : 'other');
