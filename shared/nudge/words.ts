/** A word as it is compared, and where it stands in the text (code units). */
export type Word = { readonly folded: string; readonly start: number; readonly end: number };

/** Words that nothing comes between. `opens`: what begins with the first of them. */
export type Clause = { readonly opens: 'card' | 'sentence' | 'clause'; readonly words: readonly Word[] };

/**
 * What there is to read in a text: words, ends of sentences, quotation marks, and other signs that part clauses. A word
 * is a run of letters and digits of any script (to JavaScript's `\b` an accented letter is the end of one); apostrophes
 * and hyphens part words and nothing else.
 */
const pieces =
  /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)|(?<stop>[.!?…\n\r\u2028\u2029])|(?<quote>["«»“”„])|[,;:()[\]/•·—–]|(?<!\S)-(?!\S)/gu;

const closings: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);

/** A word so that all the ways to write it are one: composed or not, in capitals or not, with its accents or without. */
const foldWord = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** One of the apostrophes is a letter to Unicode; the others are not to begin with. */
const withoutLetterApostrophe = (text: string): string => text.replaceAll('\u02bc', "'");

/** The folded words of a text, whatever stands between them. */
export const wordsOf = (text: string): string[] =>
  [...withoutLetterApostrophe(text).matchAll(pieces)].flatMap(({ groups }) =>
    groups?.word ? foldWord(groups.word) : [],
  );

/**
 * The clauses of a text, without what stands in quotation marks: what somebody said is a fact. `joins` are words that
 * begin a clause as a comma does. A quotation mark that nothing closes is none.
 */
export function clausesOf(text: string, joins: ReadonlySet<string>): Clause[] {
  const plain = withoutLetterApostrophe(text);
  const lastOf = new Map([...closings.values()].map((mark) => [mark, plain.lastIndexOf(mark)]));
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let opens: Clause['opens'] = 'card';
  let closing: string | null = null;

  const part = (next: 'sentence' | 'clause') => {
    if (words.length > 0) {
      clauses.push({ opens, words });
      words = [];
      opens = next;
    } else if (opens === 'clause') opens = next;
  };

  for (const { 0: piece, index, groups } of plain.matchAll(pieces)) {
    if (closing !== null) {
      if (piece === closing) closing = null;
    } else if (groups?.word) {
      const folded = foldWord(groups.word);
      if (joins.has(folded)) part('clause');
      else words.push({ folded, start: index, end: index + piece.length });
    } else if (groups?.quote) {
      part('clause');
      // Whatever follows a quotation goes on with a sentence that began before.
      opens = 'clause';
      const mark = closings.get(piece);
      if (mark !== undefined && (lastOf.get(mark) ?? -1) > index) closing = mark;
    } else part(groups?.stop ? 'sentence' : 'clause');
  }
  part('clause');
  return clauses;
}
