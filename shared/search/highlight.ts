import { foldWithPlaces } from './fold';
import type { Query } from './query';
import { type Wanted, wantedLength } from './wanted';
import { joinedFrom, type Word, wordsOf } from './words';

/** A part of a text, in its own UTF-16 code units; `end` is the first after it. */
export type Span = { readonly start: number; readonly end: number };

/** Where a text has what is looked for: in order, not touching each other, never ending within a character. */
export function spansOf(text: string, query: Query): readonly Span[] {
  if (query.length === 0 || text === '') return [];
  const { folded, places } = foldWithPlaces(text);
  const words = wordsOf(folded);
  const wanted = query.flatMap(({ parts, joined }) => (joined ? [...parts, joined] : parts));
  const found: Span[] = [];
  for (const [index, word] of words.entries()) {
    const length = Math.max(...wanted.map((one) => foundLength(joinedFrom(words, index), one)));
    if (length <= 0) continue;
    const last = lastUnit(words, index, length);
    found.push({ start: places[word.start] ?? 0, end: endAfter(places, last) });
  }
  return joinSpans(found);
}

/** How much of the word, and of what is joined to it, is the wanted one; 0 if it is another. */
function foundLength(joined: readonly string[], wanted: Wanted): number {
  for (const text of joined) {
    const length = wantedLength(text, wanted);
    if (length > 0) return length;
  }
  return 0;
}

/** The last code unit (of the folded text) of the first `length` of the words that begin at `index`. */
function lastUnit(words: readonly Word[], index: number, length: number): number {
  let left = length;
  for (let at = index; at < words.length; at += 1) {
    const { start, text } = words[at] as Word;
    if (left <= text.length) return start + left - 1;
    left -= text.length;
  }
  return words.at(-1)?.end ?? 0;
}

/** The end, in the original, of the character that a code unit of the folded text comes from. */
function endAfter(places: readonly number[], unit: number): number {
  const place = places[unit] ?? 0;
  let next = unit + 1;
  while (next < places.length - 1 && places[next] === place) next += 1;
  return places[next] ?? place;
}

/** « week-end » found as one word is one span; so are two that overlap. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
