import { compareText } from '../json';
import { recordsIn } from '../model/boardParts';
import type { BoardView, Retro } from '../model/records';
import { type Lesson, lessonKey, lessonsOf } from './lessons';
import { compareRetros, retrosOf } from './queries';
import { isSamePlace, type Visit } from './visit';

/** A lesson with what speaks for it before this visit, the strongest reason first; none where nothing does. */
export type RankedLesson = { readonly lesson: Lesson; readonly reasons: readonly LessonReason[] };

export type LessonReason =
  /** It was learnt at this place, or is about it. */
  | { readonly kind: 'place' }
  /** What made it necessary was there again, last in this retrospective. */
  | { readonly kind: 'came-back'; readonly retro: Retro }
  /** So often it held, so often it did not. */
  | { readonly kind: 'held'; readonly worked: number; readonly didnt: number }
  /** Somebody who comes along was there when it was learnt, or takes care of it. */
  | { readonly kind: 'people' };

/** Within so many of the last retrospectives something came back "lately". */
const lately = 3;
/** More answers than this of one kind say nothing new. */
const mostAnswers = 3;
/** What each reason weighs. A lesson of no particular place comes before one of another place. */
const weight = { place: 4, noPlace: 1, cameBack: 3, people: 1 } as const;

/**
 * All lessons, those that matter most before this visit first. One adds up: this place 4, no particular place 1; its
 * factor came back in the last three retrospectives, after it was learnt, 3; each time it held 1 and each time it did
 * not -1, three of each at most; somebody of that time comes along 1. Then what was tried last, then what was learnt
 * last. Only what is on the board counts.
 */
export function rankLessons(view: BoardView, visit: Visit): readonly RankedLesson[] {
  const cameBack = factorsLately(view);
  return lessonsOf(view)
    .map((lesson) => {
      const reasons = reasonsFor(lesson, visit, cameBack);
      return { lesson, reasons, score: scoreOf(lesson, reasons) };
    })
    .sort((a, b) => b.score - a.score || compareFresh(a.lesson, b.lesson))
    .map(({ lesson, reasons }) => ({ lesson, reasons }));
}

const placeOf = ({ record, retro }: Lesson): string => (record?.location ?? retro?.location ?? '').trim();

function reasonsFor(
  lesson: Lesson,
  { place, people }: Visit,
  cameBack: (lesson: Lesson) => Retro | null,
): readonly LessonReason[] {
  const again = cameBack(lesson);
  const { worked, didnt } = lesson.evidence;
  const were = { ...lesson.retro?.present, ...lesson.action?.owners };
  return [
    ...(isSamePlace(placeOf(lesson), place) ? [{ kind: 'place' } as const] : []),
    ...(again ? [{ kind: 'came-back', retro: again } as const] : []),
    ...(worked + didnt > 0 ? [{ kind: 'held', worked, didnt } as const] : []),
    ...(people.some((id) => Object.hasOwn(were, id)) ? [{ kind: 'people' } as const] : []),
  ];
}

function scoreOf(lesson: Lesson, reasons: readonly LessonReason[]): number {
  const score = placeOf(lesson) === '' ? weight.noPlace : 0;
  return reasons.reduce((sum, reason) => sum + weightOf(reason), score);
}

function weightOf(reason: LessonReason): number {
  switch (reason.kind) {
    case 'place':
      return weight.place;
    case 'came-back':
      return weight.cameBack;
    case 'held':
      return Math.min(reason.worked, mostAnswers) - Math.min(reason.didnt, mostAnswers);
    case 'people':
      return weight.people;
  }
}

/** The latest of the last retrospectives in which the factor of a lesson was a cause again, since it was learnt. */
function factorsLately(view: BoardView): (lesson: Lesson) => Retro | null {
  const retros = retrosOf(view).slice(0, lately);
  const ids = new Map(retros.map((retro) => [retro.id, retro]));
  const latest = new Map<string, Retro>();
  for (const cause of recordsIn(view, 'cause')) {
    const retro = ids.get(cause.place.retro);
    const factor = cause.factor?.trim();
    if (!retro || !factor) continue;
    const known = latest.get(factor);
    if (!known || compareRetros(known, retro) < 0) latest.set(factor, retro);
  }
  return ({ factor, retro: learnt }) => {
    const again = factor === 'other' ? undefined : latest.get(factor);
    return again && (learnt === null || compareRetros(learnt, again) < 0) ? again : null;
  };
}

/** What was tried last first, then what was learnt last. */
const compareFresh = (a: Lesson, b: Lesson): number =>
  compareLater(a.evidence.last, b.evidence.last) ||
  compareLater(a.retro, b.retro) ||
  compareText(lessonKey(a), lessonKey(b));

function compareLater(a: Retro | null, b: Retro | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareRetros(b, a);
}
