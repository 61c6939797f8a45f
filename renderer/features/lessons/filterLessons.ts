import type { Lesson, LessonGroup } from '@shared/domain/lessons';
import { fold } from '@shared/search/fold';

const textOf = ({ statement, solution, retro, record }: Lesson, factor: string): string =>
  fold([statement, solution, factor, retro?.title, retro?.location, record?.location].join(' '));

/** The lessons that hold every word of `query` somewhere, in their groups. `nameOf` says a factor in words. */
export function filterLessons(
  groups: readonly LessonGroup[],
  query: string,
  nameOf: (factor: string) => string,
): readonly LessonGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.flatMap(({ factor, lessons }) => {
    const found = lessons.filter((lesson) => {
      const text = textOf(lesson, nameOf(factor));
      return words.every((word) => text.includes(word));
    });
    return found.length > 0 ? [{ factor, lessons: found }] : [];
  });
}
