import { expect, it } from 'vitest';
import { aCard, marks, viewOf } from '../testing/views';
import { chainBehind } from './causes';

const cause = (id: string, ...behind: readonly string[]) =>
  aCard(id, 'r_1', 'cause', id, behind.length > 0 ? { because: marks(...behind) } : {});

it('follows a chain of causes to its end, to a fork, or round to where it began', () => {
  const a = cause('c_a', 'c_b', 'c_x');
  const view = viewOf(a, cause('c_b', 'c_c'), cause('c_c', 'c_d', 'c_a'), cause('c_d'), cause('c_x', 'c_y'), {
    ...cause('c_y'),
    binnedAt: 5,
  });
  const ids = (first: string) => chainBehind(view, a, first).map(({ id }) => id);
  expect(ids('c_b')).toEqual(['c_b', 'c_c']);
  expect(ids('c_x')).toEqual(['c_x']);
  expect(ids('c_gone')).toEqual([]);
  const round = viewOf(cause('c_1', 'c_2'), cause('c_2', 'c_1'));
  expect(chainBehind(round, cause('c_1', 'c_2'), 'c_2').map(({ id }) => id)).toEqual(['c_2']);
});
