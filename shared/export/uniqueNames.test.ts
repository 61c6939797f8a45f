import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniqueNames } from './uniqueNames';

it('are the titles as long as those differ, and never the same', () => {
  expect(uniqueNames(['Late', 'Noise', 'Late', 'Late (2)', 'Late'])).toEqual([
    'Late',
    'Noise',
    'Late (2)',
    'Late (2) (2)',
    'Late (3)',
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'a (2)', 'a (3)', 'b', '')), (titles) => {
      const names = uniqueNames(titles);
      expect(new Set(names).size).toBe(titles.length);
      for (const [index, name] of names.entries()) expect(name.startsWith(titles[index] ?? '?')).toBe(true);
    }),
  );
});
