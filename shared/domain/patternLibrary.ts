import { isPattern, patterns } from '../model/actions';
import type { BoardView, Card } from '../model/records';
import { actionsWith } from './actionsWith';
import { type Lesson, lessonsOf } from './lessons';

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
  for (const { card } of actionsWith(view, ({ pattern }) => pattern !== undefined)) {
    const { pattern = '' } = card;
    if (!told.has(`${card.id} ${pattern}`)) under(pattern).actions.push(card);
  }
  return [...library].map(([pattern, examples]) => ({ pattern, ...examples }));
}
