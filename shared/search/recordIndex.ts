import type { RecordView } from '../model/records';
import type { Term } from './query';
import { searchableTexts, titleField, type Words } from './searchableTexts';
import { hasAny, type Vocabulary, type WordNumbers, type WordSet } from './vocabulary';

/** The words of one record, those of its title apart. */
export type RecordIndex = { readonly title: WordNumbers; readonly rest: WordNumbers };

export function indexRecord(record: RecordView, vocabulary: Vocabulary, words: Words): RecordIndex {
  const titled = titleField(record);
  let title: WordNumbers = [];
  const rest: number[] = [];
  for (const { field, text } of searchableTexts(record, words)) {
    if (field === titled) title = vocabulary.numbersIn(text);
    else rest.push(...vocabulary.numbersIn(text));
  }
  return { title, rest };
}

/** A term of a query, as the words that it means. */
export type MeantTerm = { readonly parts: readonly WordSet[]; readonly joined: WordSet | null };

export const meantTerm = ({ parts, joined }: Term, { meantBy }: Vocabulary): MeantTerm => ({
  parts: parts.map(meantBy),
  joined: joined && meantBy(joined),
});

/** Whether a term is found in the title. */
export const isInTitle = ({ title }: RecordIndex, { parts, joined }: MeantTerm): boolean =>
  parts.every((part) => hasAny(title, part)) || (joined !== null && hasAny(title, joined));

/** Whether a term is found in the record: in its title, in the rest, or with a part of it in each. */
export const isInRecord = ({ title, rest }: RecordIndex, { parts, joined }: MeantTerm): boolean =>
  parts.every((part) => hasAny(title, part) || hasAny(rest, part)) ||
  (joined !== null && (hasAny(title, joined) || hasAny(rest, joined)));
