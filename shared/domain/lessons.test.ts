import { describe, expect, it } from 'vitest';
import { aCard, aRetro, marks, viewOf } from '../testing/views';
import { lessonsByFactor, lessonsOf } from './lessons';

const retro1 = aRetro('r_1', '2026-10-25');
const retro2 = aRetro('r_2', '2026-11-22');
const late = aCard('c_late', 'r_1', 'cause', 'Lunch follows the oven', { factor: 'timing' });
const bread = aCard('c_bread', 'r_1', 'action', 'Pack the little jar on Saturday', {
  links: marks('c_late'),
  outcomes: { r_2: 'worked' },
});

const pairs = (view: Parameters<typeof lessonsOf>[0]) =>
  lessonsOf(view).map(({ cause, action }) => [cause?.id ?? null, action?.id]);

describe('lessonsOf', () => {
  it('pairs an action that worked with the cause it answers', () => {
    const [lesson, ...rest] = lessonsOf(viewOf(retro1, retro2, late, bread));
    expect(rest).toEqual([]);
    expect(lesson).toMatchObject({
      cause: late,
      action: bread,
      factor: 'timing',
      retro: retro1,
      evidence: { worked: 1, didnt: 0, 'no-occasion': 0 },
      kept: false,
    });
    expect(lesson?.statement).toBe('Lunch follows the oven');
  });

  it('counts how often it held and failed, and says when it was tried last', () => {
    const retro3 = aRetro('r_3', '2026-11-29');
    const retro0 = aRetro('r_0', '2026-11-01');
    const outcomes = {
      r_2: 'didnt',
      r_0: 'worked',
      r_1: 'worked',
      r_3: 'no-occasion',
      r_gone: 'worked',
    } as const;
    const [lesson] = lessonsOf(viewOf(retro0, retro1, retro2, retro3, late, { ...bread, outcomes }));
    expect(lesson?.evidence).toEqual({ worked: 2, didnt: 1, 'no-occasion': 1, last: retro2 });
  });

  it('takes nothing from an action that never worked', () => {
    const tried = { ...bread, outcomes: { r_1: 'didnt', r_2: 'no-occasion' } as const };
    expect(lessonsOf(viewOf(retro1, retro2, late, tried))).toEqual([]);
  });

  it('stands on the action alone when it answers no cause', () => {
    const [lesson] = lessonsOf(viewOf(retro1, retro2, { ...bread, links: {} }));
    expect(lesson).toMatchObject({ cause: null, factor: 'other' });
    expect(lesson?.statement).toBe('Pack the little jar on Saturday');
  });

  it.each(['', '  ', '\u0085', '\u2028'])(
    'counts a factor of nothing but white space (%j) as none',
    (factor) => {
      const [lesson] = lessonsOf(viewOf(retro1, retro2, { ...late, factor }, bread));
      expect(lesson?.factor).toBe('other');
    },
  );

  it('keeps a pair that somebody marked, answered or not', () => {
    const kept = { ...bread, outcomes: { r_2: 'didnt' } as const, lessonFor: marks('c_late') };
    expect(lessonsOf(viewOf(retro1, retro2, late, kept))).toMatchObject([
      { cause: { id: 'c_late' }, kept: true, evidence: { worked: 0, didnt: 1 } },
    ]);
  });

  it('makes one lesson per pair, however it came about', () => {
    const noise = aCard('c_noise', 'r_1', 'cause', 'Two televisions', { factor: 'noise' });
    const both = { ...bread, links: marks('c_late', 'c_noise'), lessonFor: marks('c_late') };
    expect(pairs(viewOf(retro1, retro2, late, noise, both))).toEqual([
      ['c_late', 'c_bread'],
      ['c_noise', 'c_bread'],
    ]);
  });

  it.each([
    ['an action in the bin', viewOf(retro1, retro2, late, { ...bread, binnedAt: 1 }), []],
    ['a cause in the bin', viewOf(retro1, retro2, { ...late, binnedAt: 1 }, bread), [[null, 'c_bread']]],
    ['an answer in a binned retro', viewOf(retro1, { ...retro2, binnedAt: 1 }, late, bread), []],
    ['an answer in a missing retro', viewOf(retro1, late, bread), []],
    [
      'a link to what is no cause',
      viewOf(retro1, retro2, { ...late, place: { ...late.place, column: 'happened' } }, bread),
      [[null, 'c_bread']],
    ],
    [
      'an answered card that is no action any more',
      viewOf(retro1, retro2, late, { ...bread, place: { ...bread.place, column: 'cause' } }),
      [],
    ],
  ])('ignores %s', (_what, view, expected) => {
    expect(pairs(view)).toEqual(expected);
  });

  it('drops the source, not the lesson, when the retro is gone', () => {
    const elsewhere = { ...bread, place: { ...bread.place, retro: 'r_gone' } };
    expect(lessonsOf(viewOf(retro2, late, elsewhere))).toMatchObject([{ retro: null }]);
  });
});

describe('the order of lessons', () => {
  it('is the board’s within a retrospective: actions from top to bottom, each with its causes likewise', () => {
    const at = (order: string, column: 'cause' | 'action') => ({ place: { retro: 'r_1', column, order } });
    const answered = { links: marks('c_a', 'c_b'), outcomes: { r_2: 'worked' } } as const;
    const view = viewOf(
      retro1,
      retro2,
      aCard('c_a', 'r_1', 'cause', 'below', at('a2', 'cause')),
      aCard('c_b', 'r_1', 'cause', 'above', at('a1', 'cause')),
      aCard('c_x', 'r_1', 'action', 'below', { ...answered, ...at('a2', 'action') }),
      aCard('c_y', 'r_1', 'action', 'above', { ...answered, ...at('a1', 'action') }),
    );
    expect(pairs(view)).toEqual([
      ['c_b', 'c_y'],
      ['c_a', 'c_y'],
      ['c_b', 'c_x'],
      ['c_a', 'c_x'],
    ]);
  });
});

describe('lessonsByFactor', () => {
  it('lists the known factors, then the household’s own, then what is left; newest retro first', () => {
    const cause = (id: string, factor?: string) =>
      aCard(id, 'r_1', 'cause', id, factor === undefined ? {} : { factor });
    const answer = (id: string, retro: string, ...causes: readonly string[]) =>
      aCard(id, retro, 'action', id, { links: marks(...causes), outcomes: { r_2: 'worked' } });
    const view = viewOf(
      answer('c_z', 'r_1', 'c_other', 'c_none', 'c_own', 'c_kit', 'c_sleep'),
      answer('c_y', 'r_2', 'c_kit'),
      cause('c_other', 'other'),
      cause('c_none'),
      cause('c_own', 'weather'),
      cause('c_kit', 'kit'),
      cause('c_sleep', 'sleep'),
      retro1,
      retro2,
    );
    const names = lessonsByFactor(view).map(({ factor, lessons }) => [
      factor,
      lessons.map(({ cause, action }) => `${cause?.id}/${action?.id}`),
    ]);
    expect(names).toEqual([
      ['sleep', ['c_sleep/c_z']],
      ['kit', ['c_kit/c_y', 'c_kit/c_z']],
      ['weather', ['c_own/c_z']],
      ['other', ['c_none/c_z', 'c_other/c_z']],
    ]);
  });
});
