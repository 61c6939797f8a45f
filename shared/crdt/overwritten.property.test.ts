import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overwrittenStamps } from './overwritten';
import { formatWrite, hasSeen, type ParsedStamp, parseStamp } from './stamp';

const names = ['anna', 'leoc', 'zoe3', 'paul', 'marc'];
const counter = fc.integer({ min: 1, max: 9 });
const stamp = fc
  .tuple(
    fc.constantFrom('0i3o5sfbq1c', '0i3o5sfbq4g'),
    fc.constantFrom(...names),
    counter,
    fc.dictionary(fc.constantFrom(...names), fc.nat(9), { maxKeys: 5 }),
  )
  .map(([clock, replica, n, seen]) => formatWrite(clock, replica, n, new Map(Object.entries(seen))));

/** [M3] word for word: each with each. */
const wordForWord = (parsed: ReadonlyMap<string, ParsedStamp>): Set<string> =>
  new Set(
    [...parsed]
      .filter(([, mine]) => [...parsed.values()].some(({ seen }) => hasSeen(seen, mine)))
      .map(([text]) => text),
  );

it('[M3] finds with many versions what comparing each with each would find', () => {
  fc.assert(
    fc.property(fc.uniqueArray(stamp, { minLength: 10, maxLength: 60 }), (stamps) => {
      const parsed = new Map(stamps.map((text) => [text, parseStamp(text)]));
      expect(overwrittenStamps(parsed)).toEqual(wordForWord(parsed));
    }),
    { numRuns: 1_000 },
  );
});
