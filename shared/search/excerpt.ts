import type { RecordView } from '../model/records';
import { type Span, spansOf } from './highlight';
import type { Query } from './query';
import { searchableTexts, titleField, type Words } from './searchableTexts';

/** A piece of a text on one line, and where in it the words are that were looked for. */
export type Excerpt = { readonly text: string; readonly spans: readonly Span[] };

/**
 * The piece of a text, of about `longest` characters, in which the first word that was looked for stands; its
 * beginning if none does. It begins and ends with whole words as far as there are any.
 */
export function excerptOf(text: string, query: Query, longest: number): Excerpt {
  // Some no-break spaces are narrow, and French needs them.
  const line = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
  if (line.length <= longest) return { text: line, spans: spansOf(line, query) };
  const [first] = spansOf(line, query);
  const found = first?.start ?? 0;
  const start = beginningAfter(line, Math.min(found - Math.floor(longest / 3), line.length - longest), found);
  const end = Math.max(endBefore(line, start + longest), first?.end ?? 0);
  const cut = `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
  return { text: cut, spans: spansOf(cut, query) };
}

/** Where a word or at least a character begins, at `place` or soon after it, and not after `latest`. */
function beginningAfter(line: string, place: number, latest: number): number {
  if (place <= 0) return 0;
  const space = line.indexOf(' ', place);
  if (space >= 0 && space < Math.min(latest, place + longestWord)) return space + 1;
  return isWithinCharacter(line, place) ? place + 1 : place;
}

/** Where a word or at least a character ends, at `place` or a little before it. */
function endBefore(line: string, place: number): number {
  if (place >= line.length) return line.length;
  const space = line.lastIndexOf(' ', place);
  if (space >= 0 && place - space < longestWord) return space;
  return isWithinCharacter(line, place) ? place - 1 : place;
}

const longestWord = 24;
const isWithinCharacter = (line: string, place: number): boolean =>
  /[\ud800-\udbff]/.test(line[place - 1] ?? '') && /[\udc00-\udfff]/.test(line[place] ?? '');

/** The first text of a record, its title apart, that has what is looked for; null where the title has all there is. */
export function restExcerpt(record: RecordView, query: Query, words: Words, longest: number): Excerpt | null {
  const titled = titleField(record);
  for (const { field, text } of searchableTexts(record, words)) {
    if (field === titled) continue;
    const excerpt = excerptOf(text, query, longest);
    if (excerpt.spans.length > 0) return excerpt;
  }
  return null;
}
