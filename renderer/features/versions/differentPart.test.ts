import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differentPart } from './differentPart';

it.each([
  ['Le repas à 13 h 30', ['Le repas à 14 h'], ['Le repas à ', '13 h 30', '']],
  ['Le repas tardif', ['Le repas très tardif'], ['Le repas ', '', 'tardif']],
  ['Le repas très tardif', ['Le repas tardif'], ['Le repas ', 'très ', 'tardif']],
  ['Dîner', ['Repas'], ['Dîner', '', '']],
  ['a b', ['a c', 'a d b'], ['a ', 'b', '']],
])('of %j beside %j', (text, others, parts) => {
  expect(differentPart(text, others)).toEqual(parts);
});

it('is the whole text in three parts, whatever it stands beside', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (text, others) => {
      expect(differentPart(text, others).join('')).toBe(text);
    }),
  );
});
