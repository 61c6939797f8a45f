import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from '../testing/nastyText';
import { fold, foldWithPlaces } from './fold';

const anyText = fc.oneof(nastyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
/** Half a character and another half are one character: that is no text of two. */
const wholeText = anyText.filter((text) => !/\p{Cs}/u.test(text));

describe('folding any text', () => {
  it('goes character by character', () => {
    fc.assert(
      fc.property(wholeText, wholeText, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  it('is over after one time', () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('knows where each character came from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, places } = foldWithPlaces(text);
        expect(folded).toBe(fold(text));
        expect(places).toHaveLength(folded.length + 1);
        expect(places.at(-1)).toBe(text.length);
        for (const [unit, place] of places.slice(0, -1).entries()) {
          const [char = ''] = text.slice(place);
          expect(fold(char)).toContain(folded[unit]);
          expect(place).toBeLessThanOrEqual(places[unit + 1] ?? 0);
        }
      }),
    );
  });
});
