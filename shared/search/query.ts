import { fold } from './fold';
import { type Wanted, wantedWord } from './wanted';
import { joinedFrom, wordsOf } from './words';

/** One word of a query as people see it: « l’interphone » is `l` and `interphone`, or `linterphone`. */
export type Term = {
  /** All of these have to be there … */
  readonly parts: readonly Wanted[];
  /** … or this one. */
  readonly joined: Wanted | null;
};

/** What is looked for: every term has to be found somewhere. Empty if there is nothing to look for. */
export type Query = readonly Term[];

/** More words than this say nothing new. */
const mostTerms = 12;

/**
 * What was typed, as the words that all have to be found; those that apostrophes and hyphens join also count as one.
 */
export function parseQuery(text: string): Query {
  const words = wordsOf(fold(text));
  const terms: Term[] = [];
  for (const [index, { isJoined }] of words.entries()) {
    if (isJoined) continue;
    let end = index + 1;
    while (words[end]?.isJoined) end += 1;
    const together = joinedFrom(words, index);
    const isWhole = end - index > 1 && together.length === end - index;
    terms.push({
      parts: words.slice(index, end).map(({ text: part }) => wantedWord(part)),
      joined: isWhole ? wantedWord(together.at(-1) ?? '') : null,
    });
  }
  return terms.slice(0, mostTerms);
}
