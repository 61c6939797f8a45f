import { fold } from './fold';
import type { Query } from './query';
import { type Wanted, wantedLength } from './wanted';
import { joinedFrom, type Word, wordsOf } from './words';

/** Whether a text has, all by itself, everything that is looked for. A query for nothing is nowhere. */
export function hasAll(text: string, query: Query): boolean {
  const words = wordsOf(fold(text));
  return (
    query.length > 0 &&
    query.every(
      ({ parts, joined }) =>
        parts.every((part) => has(words, part)) || (joined !== null && has(words, joined)),
    )
  );
}

const has = (words: readonly Word[], wanted: Wanted): boolean =>
  words.some((_, index) => joinedFrom(words, index).some((text) => wantedLength(text, wanted) > 0));
