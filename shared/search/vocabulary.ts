import { fold } from './fold';
import { singularsOf } from './singulars';
import { type Wanted, wantedLength } from './wanted';
import { joinedFrom, wordsOf } from './words';

/** The words of a text, as their numbers in a vocabulary. */
export type WordNumbers = readonly number[];

/** The numbers of the words that are meant: 1 at each of them. A word that came later is none of them. */
export type WordSet = Readonly<Uint8Array>;

/**
 * All words that were met, each with a number. Families say the same things week after week: ten years of cards have a
 * few thousand different words, so it is cheaper to ask of each word whether it is meant, and then to look for numbers,
 * than to ask it of each text. A word stays when the last text that had it is gone.
 */
export type Vocabulary = {
  readonly numbersIn: (text: string) => WordNumbers;
  readonly meantBy: (wanted: Wanted) => WordSet;
};

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const all: { readonly word: string; readonly singulars: readonly string[] }[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, all.length);
    return all.push({ word, singulars: singularsOf(word) }) - 1;
  };
  return {
    numbersIn(text) {
      const words = wordsOf(fold(text));
      const found: number[] = [];
      for (const [index, { text: word }] of words.entries()) {
        found.push(numberOf(word));
        if (!words[index + 1]?.isJoined) continue;
        for (const joined of joinedFrom(words, index).slice(1)) found.push(numberOf(joined));
      }
      return found;
    },
    meantBy(wanted) {
      const set = new Uint8Array(all.length);
      for (const [number, { word, singulars }] of all.entries()) {
        if (wantedLength(word, wanted, singulars) > 0) set[number] = 1;
      }
      return set;
    },
  };
}
