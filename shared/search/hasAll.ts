import { spansOf } from './highlight';
import type { Query } from './query';
import type { Wanted } from './wanted';

/** Whether a text has, all by itself, everything that is looked for. A query for nothing is nowhere. */
export const hasAll = (text: string, query: Query): boolean =>
  query.length > 0 &&
  query.every(
    ({ parts, joined }) => parts.every((part) => has(text, part)) || (joined !== null && has(text, joined)),
  );

const has = (text: string, wanted: Wanted): boolean =>
  spansOf(text, [{ parts: [wanted], joined: null }]).length > 0;
