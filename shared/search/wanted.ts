import { singularsOf } from './singulars';

/** A word that is looked for, folded, and what it may be the plural of. */
export type Wanted = { readonly word: string; readonly singulars: readonly string[] };

/** A folded word, to be looked for in either number. */
export const wantedWord = (word: string): Wanted => ({ word, singulars: singularsOf(word) });

/**
 * How much of a folded word is the wanted one: its beginning, or all of it if it is another number of it; else 0. Who
 * asks often brings along what the word itself may be the plural of.
 */
export function wantedLength(
  word: string,
  { word: wanted, singulars: wantedSingulars }: Wanted,
  singulars = singularsOf(word),
): number {
  if (word.startsWith(wanted)) return wanted.length;
  if (wantedSingulars.includes(word)) return word.length;
  return singulars.some((form) => form === wanted || wantedSingulars.includes(form)) ? word.length : 0;
}
