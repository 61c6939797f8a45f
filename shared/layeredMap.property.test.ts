import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyOf, differences, type MutableMap } from './layeredMap';

const large = new Map(Array.from({ length: 600 }, (_, index) => [`c_${index}`, `${index}`]));

/** Few keys, so that one is written, deleted and written again; some are in the map below and some are not. */
const change = fc.record({
  key: fc.constantFrom('c_0', 'c_1', 'c_599', 'r_1', 'r_2'),
  value: fc.option(fc.constantFrom('', 'x', 'y')),
  isCopied: fc.boolean(),
  /** Said of what is to come; it need not be so. */
  changesToCome: fc.constantFrom(0, 1_000),
});

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function expectSame(map: ReadonlyMap<string, string>, model: ReadonlyMap<string, string>): void {
  expect(sorted(map)).toEqual(sorted(model));
  expect(map.size).toBe(model.size);
  expect([...map.keys()].every((key) => map.has(key) && map.get(key) === model.get(key))).toBe(true);
  expect([...map.values()]).toEqual([...map].map(([, value]) => value));
  for (const key of ['c_0', 'r_1'])
    expect([map.has(key), map.get(key)]).toEqual([model.has(key), model.get(key)]);
}

function expectDifferences(
  a: ReadonlyMap<string, string>,
  modelA: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  modelB: ReadonlyMap<string, string>,
): void {
  const found = [...differences(a, b)];
  const differing = [...new Set([...modelA.keys(), ...modelB.keys()])].filter(
    (key) => modelA.get(key) !== modelB.get(key),
  );
  expect(found).toHaveLength(differing.length);
  expect(new Map(found.map(([key, inA, inB]) => [key, [inA, inB]]))).toEqual(
    new Map(differing.map((key) => [key, [modelA.get(key), modelB.get(key)]])),
  );
}

it('a copy of a large map is a map like any other, and nothing is done to what it was copied from', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(300), (changes, more) => {
      let map = copyOf(large);
      let model = new Map(large);
      const earlier: (readonly [MutableMap<string, string>, Map<string, string>])[] = [];
      const copy = (changesToCome = 0): void => {
        earlier.push([map, model]);
        map = copyOf(map, changesToCome);
        model = new Map(model);
      };
      for (const { key, value, isCopied, changesToCome } of changes) {
        if (isCopied) copy(changesToCome);
        if (value === null) expect(map.delete(key)).toBe(model.delete(key));
        else {
          map.set(key, value);
          model.set(key, value);
        }
      }
      // Enough of them for the next copy to be one of the whole.
      for (let index = 0; index < more; index += 1) {
        map.set(`s_${index}`, 'x');
        model.set(`s_${index}`, 'x');
      }
      copy();
      const all = [...earlier, [map, model] as const];
      for (const [each, expected] of all) {
        expectSame(each, expected);
        // With the first of the copies, and with a map that shares nothing with any.
        expectDifferences(each, expected, all[0]?.[0] ?? map, all[0]?.[1] ?? model);
        expectDifferences(each, expected, new Map(model), model);
      }
      expect([...large]).toHaveLength(600);
    }),
    { numRuns: 200 },
  );
});
