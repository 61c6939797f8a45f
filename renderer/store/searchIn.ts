import { createSearch, type Search } from '@shared/search/search';
import type { Words } from '@shared/search/searchableTexts';

let last: { readonly words: Words; readonly search: Search } | null = null;

/** The search in the words in use. What it has read of the board outlives the box that it is shown in. */
export function searchIn(words: Words): Search {
  if (last?.words.t !== words.t) last = { words, search: createSearch(words) };
  return last.search;
}
