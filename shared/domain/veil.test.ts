import { describe, expect, it } from 'vitest';
import { aCard, aRetro, viewOf } from '../testing/views';
import { isApart, isVeiled, unveiled, veiledCards } from './veil';

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

  it('keeps back what has an author, whoever looks, in one retrospective or in all', () => {
    const cause = aCard('c_2', 'r_1', 'cause', 'The oven', { author: 'p_papa' });
    const shown = aCard('c_3', 'r_1', 'happened', 'Rain');
    const other = aCard('c_4', 'r_2', 'happened', 'Mud', { author: 'p_papa' });
    const view = viewOf(apart, aRetro('r_2', '2026-11-15', { separately: true }), fact, cause, shown, other);
    expect(veiledCards(view, 'r_1')).toEqual([fact]);
    expect(veiledCards(view, null)).toEqual([fact, other]);
    expect([...unveiled(view).keys()]).toEqual(['r_1', 'r_2', 'c_2', 'c_3']);
    const revealed = viewOf({ ...apart, revealed: true }, fact);
    expect(unveiled(revealed)).toBe(revealed);
  });
});
