import { describe, expect, it } from 'vitest';
import { patterns } from '../model/actions';
import { aCard, aRetro, viewOf } from '../testing/views';
import { experimentsOf } from './experiments';
import { patternLibrary } from './patternLibrary';

const weeks = [aRetro('r_1', '2026-11-15'), aRetro('r_2', '2026-11-22')];
const action = (id: string, more = {}, retro = 'r_1') => aCard(id, retro, 'action', id, more);

describe('the pattern library', () => {
  it('has the seven patterns in their order, without examples where there are none', () => {
    const library = patternLibrary(viewOf());
    expect(library.map(({ pattern }) => pattern)).toEqual(patterns);
    expect(library.every(({ lessons, actions }) => lessons.length + actions.length === 0)).toBe(true);
  });

  it('tells an action once: as a lesson if it is one, else by itself, the newest first', () => {
    const view = viewOf(
      ...weeks,
      action('c_old', { pattern: 'cache' }),
      action('c_new', { pattern: 'cache' }, 'r_2'),
      action('c_worked', { pattern: 'cache', outcomes: { r_2: 'worked' } }),
      action('c_bin', { pattern: 'cache', binnedAt: 1 }),
      action('c_gone', { pattern: 'cache' }, 'r_gone'),
    );
    const cache = patternLibrary(view).find(({ pattern }) => pattern === 'cache');
    expect(cache?.lessons.map((lesson) => lesson.action?.id)).toEqual(['c_worked']);
    expect(cache?.actions.map(({ id }) => id)).toEqual(['c_new', 'c_old']);
  });

  it('ends with the household’s own patterns; a name of nothing but spaces is none', () => {
    const view = viewOf(
      ...weeks,
      action('c_own', { pattern: 'plan câlin ' }),
      action('c_none', { pattern: '  ' }),
    );
    const library = patternLibrary(view);
    expect(library.map(({ pattern }) => pattern)).toEqual([...patterns, 'plan câlin']);
    expect(library.at(-1)?.actions.map(({ id }) => id)).toEqual(['c_own']);
  });
});

describe('experiments', () => {
  it('are done once something was seen, answered or dropped, and planned until then', () => {
    const hypothesis = { hypothesis: 'They eat at noon' };
    const { planned, done } = experimentsOf(
      viewOf(
        ...weeks,
        action('c_planned', { experiment: hypothesis }),
        action('c_newer', { experiment: hypothesis }, 'r_2'),
        action('c_no_occasion', { experiment: hypothesis, outcomes: { r_2: 'no-occasion' } }),
        action('c_seen', { experiment: { ...hypothesis, saw: 'One jar was enough' } }),
        action('c_after', { experiment: { after: 'ten minutes of tears' } }),
        action('c_worked', { experiment: hypothesis, outcomes: { r_2: 'worked' } }),
        action('c_dropped', { experiment: hypothesis, dropped: 'r_2' }),
        action('c_bin', { experiment: hypothesis, binnedAt: 1 }),
        action('c_gone', { experiment: hypothesis }, 'r_gone'),
        action('c_none'),
      ),
    );
    expect(planned.map(({ card }) => card.id)).toEqual(['c_newer', 'c_no_occasion', 'c_planned']);
    expect(done.map(({ card }) => card.id)).toEqual(['c_after', 'c_dropped', 'c_seen', 'c_worked']);
  });
});
