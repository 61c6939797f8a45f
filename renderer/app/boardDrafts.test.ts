// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boardDrafts } from './boardDrafts';

const draftsOf = (writer: string | null) => boardDrafts('b_1', 'r_1', writer);
beforeEach(() => localStorage.clear());

describe('what is being typed', () => {
  it('is kept by column, in one retrospective', () => {
    draftsOf(null).set('cause', 'Le four');
    expect(draftsOf(null).get('cause')).toBe('Le four');
    expect(draftsOf(null).get('happened')).toBe('');
    expect(boardDrafts('b_1', 'r_2', null).get('cause')).toBe('');
    draftsOf(null).set('cause', '');
    expect(localStorage.length).toBe(0);
  });

  it('is of whoever writes, where everybody writes for themselves: of what happened only', () => {
    draftsOf('p_1').set('happened', 'secret de maman');
    draftsOf('p_1').set('cause', 'Le four');
    expect(draftsOf('p_2').get('happened')).toBe('');
    expect(draftsOf('p_2').get('cause')).toBe('Le four');
    expect(draftsOf('p_1').get('happened')).toBe('secret de maman');
    expect(draftsOf('p_1').keyOf('happened')).not.toBe(draftsOf('p_2').keyOf('happened'));
    expect(draftsOf('p_1').keyOf('cause')).toBe(draftsOf('p_2').keyOf('cause'));
  });

  it('goes with whoever typed it when they begin to write separately, and is all there in the end', () => {
    draftsOf(null).set('happened', 'avant');
    const maman = draftsOf('p_1');
    expect(maman.get('happened')).toBe('avant');
    maman.set('happened', 'avant, et puis');
    draftsOf('p_2').set('happened', 'à papa');
    const together = draftsOf(null);
    const all = together.get('happened');
    expect(all.split('\n').sort()).toEqual(['avant, et puis', 'à papa']);
    together.set('happened', all);
    expect(together.get('happened')).toBe(all);
    together.set('happened', '');
    expect(localStorage.length).toBe(0);
  });
});
