import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../model/columns';
import type { BoardView } from '../model/records';
import { viewArbitrary } from '../testing/viewArbitrary';
import { archivedLessonsOf, evidenceOf, lessonKey, lessonsByFactor, lessonsOf } from './lessons';

const views = viewArbitrary(fc.string({ maxLength: 5 }));
const isCovered = (view: BoardView, action: string, cause: string | null): boolean =>
  [...view.values()].some(
    (record) =>
      record.type === 'lesson' &&
      record.binnedAt === null &&
      record.actions?.[action] &&
      (cause === null || Object.keys(record.causes ?? {}).length === 0 || record.causes?.[cause]),
  );

describe('lessons of any board', () => {
  it('are the same whatever order the records come in', () => {
    fc.assert(
      fc.property(views, fc.infiniteStream(fc.nat()), (view, dice) => {
        const shuffled = new Map(
          [...view]
            .map((entry) => ({ entry, at: dice.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry),
        );
        expect(lessonsOf(shuffled)).toEqual(lessonsOf(view));
      }),
    );
  });

  it('come once per pair, each from live records with a reason', () => {
    fc.assert(
      fc.property(views, (view) => {
        const lessons = lessonsOf(view);
        expect(new Set(lessons.map(lessonKey)).size).toBe(lessons.length);
        for (const { record, cause, action, retro, evidence, kept } of lessons) {
          for (const source of [record, cause, action, retro]) expect(source?.binnedAt ?? null).toBeNull();
          expect(action?.place.column ?? 'action').toBe('action');
          expect(cause?.place.column ?? 'cause').toBe('cause');
          expect(kept || evidence.worked > 0).toBe(true);
          if (record) continue;
          expect(kept).toBe(cause !== null && action?.lessonFor?.[cause.id] === true);
          expect(isCovered(view, action?.id ?? '', cause?.id ?? null)).toBe(false);
        }
      }),
    );
  });

  it('leave out no action that worked and no pair that was kept', () => {
    fc.assert(
      fc.property(views, (view) => {
        const lessons = lessonsOf(view);
        for (const action of view.values()) {
          if (action.type !== 'card' || action.binnedAt !== null || action.place.column !== 'action')
            continue;
          const worked = Object.entries(action.outcomes ?? {}).some(([id, outcome]) => {
            const retro = view.get(id);
            return outcome === 'worked' && retro?.type === 'retro' && retro.binnedAt === null;
          });
          if (worked && !isCovered(view, action.id, null)) {
            expect(lessons.some((lesson) => lesson.action?.id === action.id)).toBe(true);
          }
          for (const id of Object.keys(action.lessonFor ?? {})) {
            const cause = view.get(id);
            const isLive =
              cause?.type === 'card' && cause.binnedAt === null && cause.place.column === 'cause';
            if (isLive && !isCovered(view, action.id, id)) {
              expect(lessons.map(lessonKey)).toContain(`${id}/${action.id}`);
            }
          }
        }
      }),
    );
  });

  it('hold every record that was kept, on the page or put away', () => {
    fc.assert(
      fc.property(views, (view) => {
        const kept = [...view.values()].filter(
          ({ type, binnedAt }) => type === 'lesson' && binnedAt === null,
        );
        const shown = [...lessonsOf(view), ...archivedLessonsOf(view)].flatMap(({ record }) => record ?? []);
        expect(new Set(shown)).toEqual(new Set(kept));
        expect(shown).toHaveLength(kept.length);
      }),
    );
  });

  it('count as evidence the answers that were given in retrospectives on the board, each once', () => {
    fc.assert(
      fc.property(views, (view) => {
        for (const { record, action, evidence } of lessonsOf(view)) {
          const actions = record
            ? Object.keys(record.actions ?? {}).flatMap((id) => view.get(id) ?? [])
            : [action];
          const sources = actions.filter(
            (card) => card?.type === 'card' && card.binnedAt === null && card.place.column === 'action',
          );
          const answers = [record, ...sources].flatMap((source) =>
            source && 'outcomes' in source ? Object.entries(source.outcomes ?? {}) : [],
          );
          for (const outcome of outcomes) {
            const given = answers.filter(([id, answer]) => {
              const retro = view.get(id);
              return retro?.type === 'retro' && retro.binnedAt === null && answer === outcome;
            });
            expect(evidence[outcome]).toBe(given.length);
          }
          expect(evidence.last === null).toBe(evidence.worked + evidence.didnt === 0);
        }
        expect(evidenceOf(view)).toMatchObject({ worked: 0, last: null });
      }),
    );
  });

  it('are the same lessons in the same order when grouped', () => {
    fc.assert(
      fc.property(views, (view) => {
        const groups = lessonsByFactor(view);
        expect(groups.flatMap(({ lessons }) => lessons)).toEqual(lessonsOf(view));
        for (const { factor, lessons } of groups) {
          expect(lessons.length).toBeGreaterThan(0);
          expect(lessons.every((lesson) => lesson.factor === factor)).toBe(true);
        }
      }),
    );
  });
});
