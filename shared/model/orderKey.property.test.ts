import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderKey, orderBetween } from './orderKey';

const digit = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const edges = [
  'a0',
  'Zz',
  'a1',
  `z${'z'.repeat(26)}`,
  `A${'0'.repeat(25)}1`,
  `A${'0'.repeat(26)}1`,
  'y'.padEnd(26, 'z'),
];
const key = fc
  .oneof(
    fc.constantFrom(...edges),
    fc
      .tuple(
        fc.constantFrom(...'AYZabz'),
        fc.array(digit, { minLength: 26, maxLength: 26 }),
        fc.array(digit, { maxLength: 4 }),
      )
      .map(([head, whole, fraction]) => {
        const length = head >= 'a' ? head.charCodeAt(0) - 96 : 91 - head.charCodeAt(0);
        return head + whole.slice(0, length).join('') + fraction.join('').replace(/0+$/, '');
      }),
  )
  .filter(isOrderKey);

describe('an order key', () => {
  it('lies strictly between its neighbours and is a neighbour itself', () => {
    fc.assert(
      fc.property(fc.option(key), fc.option(key), (one, other) => {
        fc.pre(one === null || other === null || one !== other);
        const [before, after] = one !== null && other !== null && one > other ? [other, one] : [one, other];
        const between = orderBetween(before, after);
        expect(isOrderKey(between)).toBe(true);
        if (before !== null) expect(between > before).toBe(true);
        if (after !== null) expect(between < after).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays one however often cards are put at the same end', () => {
    let first = 'a0';
    let last = 'a0';
    for (let count = 0; count < 5_000; count += 1) {
      const before = orderBetween(null, first);
      const after = orderBetween(last, null);
      expect(before < first && after > last && isOrderKey(before) && isOrderKey(after)).toBe(true);
      first = before;
      last = after;
    }
    expect(last.length).toBeLessThan(5);
  });

  it('is refused to go between equal keys or the wrong way round', () => {
    expect(() => orderBetween('a1', 'a1')).toThrow();
    expect(() => orderBetween('a2', 'a1')).toThrow();
  });

  it.each(['', 'a', 'a00', 'b0', 'a1 ', 'a1\n', 'a~', 'a!', '0a', 'aé', `A${'0'.repeat(26)}`, 'Yz'])(
    'is not %j',
    (text) => {
      expect(isOrderKey(text)).toBe(false);
    },
  );
});
