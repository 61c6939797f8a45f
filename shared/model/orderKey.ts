import { generateKeyBetween } from 'fractional-indexing';

/** A fractional order key: text that sorts by code unit, with room for another key between any two. */
type OrderKey = string;

/** The characters of a key, for those who cannot ask `isOrderKey`. */
export const orderKeyPattern = /^[A-Za-z][0-9A-Za-z]+$/;

/**
 * Whether `text` is a well-formed key of fractional-indexing (base 62), so that it can be a neighbour of new ones: a
 * whole number, whose first letter says how many digits it has, and a fraction without a zero at its end. The library
 * itself takes any character for a digit.
 */
export function isOrderKey(text: string): boolean {
  if (!orderKeyPattern.test(text) || text === smallestWhole) return false;
  const wholeLength = wholeLengthOf(text.charCodeAt(0));
  return text.length === wholeLength || (text.length > wholeLength && !text.endsWith('0'));
}

/**
 * A key strictly between two others; `null` stands for the edge. Throws if `before` is not less than `after`, or if
 * either is no key: that is a bug.
 */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  if (before !== null && after !== null && before >= after) throw new Error(`${before} >= ${after}`);
  const key = generateKeyBetween(before, after);
  // Below all whole numbers there are only fractions; the library goes one step too far.
  return key === smallestWhole ? `${key}V` : key;
}

/** No key: nothing could come before it. */
const smallestWhole = `A${'0'.repeat(26)}`;

/** `a` stands before one digit, `z` before 26; `Z` before one, `A` before 26. */
const wholeLengthOf = (head: number): number => (head >= 97 ? head - 97 + 2 : 90 - head + 2);
