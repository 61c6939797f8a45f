import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '../../testing/viewArbitrary';
import { createRecurrences } from '../recurrence';
import { insightsOf } from './insights';
import { recoveriesOf } from './recovery';

const words = fc.constantFrom(
  ...['four lent', 'Fours lents', 'sac oublié', 'le four', 'pas de sac', 'bruit'],
  ...['four lent, repas froid, dessert tardif', 'pas de four, repas froid', 'dessert tardif, sac oublié'],
);
const views = viewArbitrary(fc.oneof(words, fc.string({ maxLength: 4 })));
describe('insights of any board', () => {
  it('are the same whatever order the records come in', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(insightsOf(new Map([...view].reverse()))).toEqual(insightsOf(view));
      }),
    );
  });

  it('know nothing of what is in the bin', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(insightsOf(new Map([...view].filter(([, { binnedAt }]) => binnedAt === null)))).toEqual(
          insightsOf(view),
        );
      }),
    );
  });

  it('put every live action under one thing that became of it', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { debriefs, fates } = insightsOf(view);
        const told = Object.values(fates).flat();
        const there = debriefs.flatMap(({ action }) => action);
        expect(told.map(({ id }) => id).sort()).toEqual(there.map(({ id }) => id).sort());
      }),
    );
  });

  it('count each retrospective once for its time, its season and its place', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { debriefs, recovery, places, seasons } = insightsOf(view);
        const counted = (parts: readonly { readonly retros: readonly unknown[] }[]) =>
          parts.reduce((sum, { retros }) => sum + retros.length, 0);
        expect(counted(seasons)).toBe(debriefs.length);
        expect(counted(places)).toBe(debriefs.filter(({ retro }) => retro.location?.trim()).length);
        expect(recovery.points.flatMap(({ recoveries }) => recoveries)).toEqual(recoveriesOf(debriefs));
      }),
    );
  });

  it('say of a cause that it came back exactly where its card says so', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { debriefs, causes: groups } = insightsOf(view);
        const groupOf = (id: string) =>
          groups.findIndex(({ causes }) => causes.some((cause) => cause.id === id));
        const recurrences = createRecurrences();
        for (const cause of debriefs.flatMap((debrief) => debrief.cause)) {
          const before = recurrences(view, cause);
          if (before) expect(groupOf(cause.id)).toBe(groupOf(before.earlier.id));
          if (before) expect(groupOf(cause.id)).not.toBe(-1);
        }
        for (const { causes, retros } of groups) {
          expect(retros.length).toBe(new Set(causes.map(({ place }) => place.retro)).size);
          expect(causes.some((cause) => recurrences(view, cause) !== null)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
