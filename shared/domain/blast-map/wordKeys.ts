import { fold } from '../../search/fold';
import { singularsOf } from '../../search/singulars';
import { wordsOf } from '../../search/words';

/** Articles and words of belonging, folded: « la sieste », « notre sieste » and “the nap” are named by what follows. */
const small: ReadonlySet<string> = new Set(
  'l d le la les un une des du de au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs the a an our my your his her their'.split(
    ' ',
  ),
);

/** A wording as it is compared with others; two with the same key name the same thing. Empty for one that says nothing. */
export type WordKey = (text: string) => string;

/**
 * How wordings are compared: without accents, case, punctuation, articles and plurals. A word counts as the plural of
 * another only if that one is among `texts`, so that no list of words has to know which is which (« mois » is no
 * plural, “nappies” is one of “nappy”). « Le petit » and « la petite » stay two.
 */
export function wordKeys(texts: Iterable<string>): WordKey {
  const told = new Map<string, readonly string[]>();
  const vocabulary = new Set<string>();
  for (const text of texts) {
    if (told.has(text)) continue;
    const words = namingWords(text);
    told.set(text, words);
    for (const word of words) vocabulary.add(word);
  }
  const singular = (word: string) => singularsOf(word).find((one) => vocabulary.has(one)) ?? word;
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = (told.get(text) ?? namingWords(text)).map(singular).join(' ');
    keys.set(text, key);
    return key;
  };
}

/** All words of a wording that has none but small ones. */
function namingWords(text: string): readonly string[] {
  const words = wordsOf(fold(text)).map((word) => word.text);
  const naming = words.filter((word) => !small.has(word));
  return naming.length > 0 ? naming : words;
}
