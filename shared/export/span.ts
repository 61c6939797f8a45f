import type { LessonGroup } from '../domain/lessons';
import type { Retro } from '../model/records';

/** The dates of the first and the last of some retrospectives, which come newest first. */
export const spanOf = (retros: readonly Retro[]): { from: string | null; to: string | null } => ({
  from: retros.at(-1)?.date ?? null,
  to: retros[0]?.date ?? null,
});

export const countLessons = (groups: readonly LessonGroup[]): number =>
  groups.reduce((sum, { lessons }) => sum + lessons.length, 0);
