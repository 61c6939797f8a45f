import type { RecordId } from '../model/ids';
import type { RecordView } from '../model/records';
import type { Term } from './query';
import { around, namedOn, searchableTexts, titleField, type Words } from './searchableTexts';
import type { Vocabulary, WordNumbers, WordSet } from './vocabulary';

/** What there is to know of one record for a search. */
export type RecordIndex = {
  /** Its words, those of its title first. */
  readonly words: WordNumbers;
  /** How many of them are its title's. */
  readonly titled: number;
  /** By whose names it is found, too. */
  readonly named: readonly RecordId[];
  readonly around: readonly RecordId[];
};

/** A record as the numbers of its words, those of its title first; `vocabulary` learns the words it did not know. */
export function indexRecord(record: RecordView, vocabulary: Vocabulary, words: Words): RecordIndex {
  const titled = titleField(record);
  let title: WordNumbers = [];
  const rest: number[] = [];
  for (const { field, text } of searchableTexts(record, words)) {
    if (field === titled) title = vocabulary.numbersIn(text);
    else rest.push(...vocabulary.numbersIn(text));
  }
  return {
    words: [...title, ...rest],
    titled: title.length,
    named: namedOn(record),
    around: around(record),
  };
}

/** A term of a query, as the words that it means. */
export type MeantTerm = { readonly parts: readonly WordSet[]; readonly joined: WordSet | null };

export const meantTerm = ({ parts, joined }: Term, { meantBy }: Vocabulary): MeantTerm => ({
  parts: parts.map(meantBy),
  joined: joined && meantBy(joined),
});
