import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '../testing/viewArbitrary';
import { lessonsByFactor, lessonsOf } from './lessons';

const views = viewArbitrary(fc.string({ maxLength: 5 }));
const keyOf = ({ cause, action }: ReturnType<typeof lessonsOf>[number]) =>
  `${cause?.id ?? 'alone'}/${action.id}`;

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
        expect(new Set(lessons.map(keyOf)).size).toBe(lessons.length);
        for (const { cause, action, retro, evidence, kept } of lessons) {
          for (const record of [cause, action, retro]) expect(record?.binnedAt ?? null).toBeNull();
          expect(action.place.column).toBe('action');
          expect(cause?.place.column ?? 'cause').toBe('cause');
          expect(kept || evidence.worked > 0).toBe(true);
          expect(kept).toBe(cause !== null && action.lessonFor?.[cause.id] === true);
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
          if (worked) expect(lessons.some((lesson) => lesson.action.id === action.id)).toBe(true);
          for (const id of Object.keys(action.lessonFor ?? {})) {
            const cause = view.get(id);
            const isLive =
              cause?.type === 'card' && cause.binnedAt === null && cause.place.column === 'cause';
            if (isLive) expect(lessons.map(keyOf)).toContain(`${id}/${action.id}`);
          }
        }
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
