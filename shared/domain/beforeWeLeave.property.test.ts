import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../model/columns';
import { viewArbitrary } from '../testing/viewArbitrary';
import { aRetro, viewOf } from '../testing/views';
import { beforeWeLeave, mostOnCard } from './beforeWeLeave';
import { lessonsOf } from './lessons';
import { rankLessons } from './rankLessons';

const place = fc.constantFrom('', 'a', 'A', 'b');
const views = viewArbitrary(fc.oneof(place, fc.string({ maxLength: 3 })));
const visits = fc.record({ place, people: fc.subarray(['p_1', 'p_2']) });

describe('the card of any board, before any visit', () => {
  it('is the same whatever order the records come in', () => {
    fc.assert(
      fc.property(views, visits, fc.infiniteStream(fc.nat()), (view, visit, dice) => {
        const shuffled = [...view].map((entry) => ({ entry, at: dice.next().value }));
        const other = new Map(shuffled.sort((a, b) => a.at - b.at).map(({ entry }) => entry));
        expect(beforeWeLeave(other, visit)).toEqual(beforeWeLeave(view, visit));
      }),
    );
  });

  it('shows nothing that is in the bin or put away, and no more than there is room for', () => {
    fc.assert(
      fc.property(views, visits, (view, visit) => {
        const { lessons, plans, breakers, tries } = beforeWeLeave(view, visit);
        for (const { lesson } of lessons.first) {
          for (const record of [lesson.record, lesson.cause, lesson.action, lesson.retro]) {
            expect(record?.binnedAt ?? null).toBeNull();
          }
          expect(lesson.record?.archived ?? false).toBe(false);
        }
        for (const card of [...plans.first, ...breakers.first, ...tries.first])
          expect(card.binnedAt).toBeNull();
        expect(lessons.first.length).toBeLessThanOrEqual(mostOnCard.lessons);
        expect(plans.first.length).toBeLessThanOrEqual(mostOnCard.plans);
        expect(breakers.first.length).toBeLessThanOrEqual(mostOnCard.breakers);
        expect(tries.first.length).toBeLessThanOrEqual(mostOnCard.tries);
        expect(lessons.first.length + lessons.more).toBe(lessonsOf(view).length);
      }),
    );
  });

  it('a lesson that held once more does not come later', () => {
    const retros = ['r_1', 'r_2', 'r_3'].map((id, index) => aRetro(id, `2026-11-0${index + 1}`));
    const answers = fc.dictionary(fc.constantFrom('r_1', 'r_2'), fc.constantFrom(...outcomes));
    fc.assert(
      fc.property(fc.array(answers, { minLength: 2, maxLength: 4 }), visits, (given, visit) => {
        const placeIn = (first: (typeof given)[number]) => {
          const lessons = [first, ...given.slice(1)].map((answered, index) => ({
            type: 'lesson' as const,
            id: `l_${index}`,
            statement: '',
            outcomes: answered,
            binnedAt: null,
          }));
          const ranked = rankLessons(viewOf(...retros, ...lessons), visit);
          return ranked.findIndex(({ lesson }) => lesson.record?.id === 'l_0');
        };
        const [before = {}] = given;
        expect(placeIn({ ...before, r_3: 'worked' })).toBeLessThanOrEqual(placeIn(before));
      }),
    );
  });
});
