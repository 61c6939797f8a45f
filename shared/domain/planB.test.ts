import { expect, it } from 'vitest';
import { aCard, marks, viewOf } from '../testing/views';
import { asksPlanB } from './planB';

const cause = (id: string, canChange?: boolean) =>
  aCard(id, 'r_1', 'cause', id, canChange === undefined ? {} : { canChange });
const action = (more: object) => aCard('c_a', 'r_1', 'action', 'a', { links: marks('c_1', 'c_2'), ...more });

it('asks for a plan B where a cause cannot be changed, until there is one', () => {
  const fixed = cause('c_2', false);
  const view = viewOf(cause('c_1', true), fixed);
  expect(asksPlanB(view, action({}))).toBe(fixed);
  expect(asksPlanB(view, action({ plans: { c: 'x' } }))).toBe(fixed);
  expect(asksPlanB(view, action({ plans: { b: 'x' } }))).toBeNull();
  expect(asksPlanB(view, action({ links: marks('c_1', 'c_gone') }))).toBeNull();
  expect(asksPlanB(viewOf(cause('c_1'), { ...fixed, binnedAt: 5 }), action({}))).toBeNull();
});
