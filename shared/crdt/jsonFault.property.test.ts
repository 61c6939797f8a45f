import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './jsonFault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonFault', () => {
  it('agrees with JSON.parse about what is JSON', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.nat(), fc.constantFrom(...'{}[],:"\\ue0-.1tn \n\0'))
      .map(([text, from, length, put]) => {
        const at = from % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + (length % 3));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), mutated, fc.string()), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('calls every beginning of a text cut, and says it ends at its end', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, length) => {
        const start = text.slice(0, length % text.length);
        if (isJson(start)) return;
        expect(findJsonFault(start)).toEqual({ at: start.length, isCut: true });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['{"a":"b\nc"}', 7],
    ['{"a":"\\x"}', 6],
    ['{"a":01}', 5],
    ['{} {}', 3],
    ['<html>', 0],
  ])('points at the character that is wrong in %j', (text, at) => {
    expect(findJsonFault(text)).toEqual({ at, isCut: false });
  });

  it('does not tire of depth or length', () => {
    expect(findJsonFault('['.repeat(1_000_000))).toEqual({ at: 1_000_000, isCut: true });
    expect(findJsonFault(`"${'x'.repeat(1_000_000)}`)).toEqual({ at: 1_000_001, isCut: true });
  });
});
