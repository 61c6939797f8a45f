import { generateKeyBetween } from 'fractional-indexing';

/** A fractional order key: text that sorts by code unit, with room for another key between any two. */
export type OrderKey = string;

/** Whether `text` is a well-formed key of fractional-indexing (base 62), so that it can be a neighbour of new ones. */
export function isOrderKey(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

/** A key strictly between two others; `null` stands for the edge. Throws if `before` is not less than `after`: that is a bug. */
export const orderBetween = (before: OrderKey | null, after: OrderKey | null): OrderKey =>
  generateKeyBetween(before, after);
