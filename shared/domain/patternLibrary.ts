import { isPattern, patterns } from '../model/actions';
import { recordsIn } from '../model/boardParts';
import type { BoardView, Card } from '../model/records';
import { type Lesson, lessonsOf } from './lessons';
import { compareCards, compareRetros, isLive, retroById } from './queries';

/** A pattern with what the household has tried of it: its lessons, and the actions that are in none of these. */
export type PatternExamples = {
  /** One of `patterns`, or one the household wrote itself. */
  readonly pattern: string;
  readonly lessons: readonly Lesson[];
  /** The newest retrospective first. */
  readonly actions: readonly Card[];
};

/** The seven patterns we know, in their order, each with its examples or none; then those the household wrote itself. */
export function patternLibrary(view: BoardView): readonly PatternExamples[] {
  const library = new Map<string, { lessons: Lesson[]; actions: Card[] }>(
    patterns.map((pattern) => [pattern, { lessons: [], actions: [] }]),
  );
  const under = (pattern: string) => {
    const name = isPattern(pattern) ? pattern : pattern.trim();
    const known = library.get(name) ?? { lessons: [], actions: [] };
    if (name !== '') library.set(name, known);
    return known;
  };
  const told = new Set<string>();
  for (const lesson of lessonsOf(view)) {
    if (lesson.pattern === null) continue;
    under(lesson.pattern).lessons.push(lesson);
    if (lesson.action) told.add(`${lesson.action.id} ${lesson.pattern}`);
  }
  for (const { card, pattern } of actionsWithPattern(view)) {
    if (!told.has(`${card.id} ${pattern}`)) under(pattern).actions.push(card);
  }
  return [...library].map(([pattern, examples]) => ({ pattern, ...examples }));
}

function actionsWithPattern(view: BoardView): readonly { readonly card: Card; readonly pattern: string }[] {
  return [...recordsIn(view, 'action')]
    .flatMap((card) => {
      if (card.pattern === undefined) return [];
      const retro = retroById(view, card.place.retro);
      return retro && isLive(retro) ? [{ card, retro, pattern: card.pattern }] : [];
    })
    .sort((a, b) => compareRetros(b.retro, a.retro) || compareCards(a.card, b.card));
}
