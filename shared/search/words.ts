/** A run of letters, a run of digits, or one symbol, in a folded text. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it hangs on the word before: « l’interphone », « week-end », « 13h30 ». */
  readonly isJoined: boolean;
};

const run = /\p{Nd}+|\p{S}|[^\p{Nd}\p{S}\p{Z}\p{P}\p{C}]+/gu;

/** The words of a folded text, in order. Everything but separators, punctuation and control characters is in one. */
export function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  let before = -1;
  for (const { 0: text, index: start } of folded.matchAll(run)) {
    const isJoined = start === before || (start === before + 1 && joiners.has(folded[before] ?? ''));
    const end = start + text.length;
    words.push({ text, start, end, isJoined });
    before = end;
  }
  return words;
}

/** What stands inside a word as people see it, and is often left out when typing. */
const joiners: ReadonlySet<string> = new Set(["'", '-']);

/** So many words are taken together at most: « qu’est-ce qu’il », and no text of a thousand hyphens costs a million. */
const mostJoined = 4;

/**
 * What begins with the word at `index` and goes on with those that hang on it, as if written in one: `l`,
 * `linterphone`. The first is the word itself.
 */
export function joinedFrom(words: readonly Word[], index: number): readonly string[] {
  const joined: string[] = [];
  let text = '';
  for (let next = index; next < index + mostJoined; next += 1) {
    const word = words[next];
    if (!word || (next > index && !word.isJoined)) break;
    text += word.text;
    joined.push(text);
  }
  return joined;
}
