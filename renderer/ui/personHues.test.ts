import { expect, it } from 'vitest';
import { hueOf } from './personHues';

it('gives people the hue that was chosen, else the next one in the order they came', () => {
  const people = [{ id: 'p_1' }, { id: 'p_2', hue: 'rose' }, { id: 'p_3', hue: 'mauve' }];
  expect(['p_1', 'p_2', 'p_3', 'p_9'].map((id) => hueOf(id, people))).toEqual([0, 4, 2, 5]);
});
