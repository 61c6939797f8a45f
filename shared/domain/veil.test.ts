import { describe, expect, it } from 'vitest';
import { aCard, aRetro } from '../testing/views';
import { isApart, isVeiled } from './veil';

const apart = aRetro('r_1', '2026-11-22', { separately: true });
const fact = aCard('c_1', 'r_1', 'happened', 'Late', { author: 'p_papa' });

describe('writing separately', () => {
  it('lasts from its beginning until it is revealed', () => {
    expect(isApart(apart)).toBe(true);
    expect(isApart({ ...apart, revealed: true })).toBe(false);
    expect(isApart(aRetro('r_1', '2026-11-22'))).toBe(false);
    expect(isApart(null)).toBe(false);
  });

  it.each([
    ['another one’s fact', apart, fact, 'p_maman', true],
    ['any fact, while nobody said who writes', apart, fact, null, true],
    ['one’s own', apart, fact, 'p_papa', false],
    ['what everybody wrote', apart, { ...fact, author: undefined } as never, 'p_maman', false],
    ['what is revealed', { ...apart, revealed: true }, fact, 'p_maman', false],
    ['a cause', apart, { ...fact, place: { ...fact.place, column: 'cause' as const } }, 'p_maman', false],
    ['a fact of elsewhere', { ...apart, id: 'r_2' }, fact, 'p_maman', false],
  ])('veils or not: %s', (_what, retro, card, writer, veiled) => {
    expect(isVeiled(retro, card, writer)).toBe(veiled);
  });
});
