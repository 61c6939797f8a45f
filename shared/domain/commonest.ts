import { compareText } from '../json';

/** What was written most often; of several the first in the order of text. */
export const commonest = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? null;
