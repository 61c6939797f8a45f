import type { Language } from '../i18n/languages';
import type { Column } from '../model/columns';
import { detectLanguage } from './detectLanguage';
import { placesOf, wordsText } from './phrase';
import { type CompiledPhrase, joinsOf, ruleFiles, rulesFor } from './ruleBook';
import type { RuleLetter } from './ruleFile';
import { type Clause, clausesOf } from './words';

/** What is known of a text when somebody has finished writing it. */
export type Written = {
  readonly text: string;
  /** The card's own sentence, or its notes. */
  readonly part: 'title' | 'notes';
  readonly column: Column;
  readonly wentWell: boolean;
  /** The names of the household. */
  readonly people: readonly string[];
  /** The language of the interface. */
  readonly language: Language;
  /** What somebody has waved away on this card. */
  readonly dismissed: ReadonlySet<RuleLetter>;
};

/** Another way to put it. The words that it is about stand from `start` to `end` (code units). */
export type Nudge = {
  readonly rule: RuleLetter;
  /** Of the text, and of the suggestion. */
  readonly language: Language;
  readonly start: number;
  readonly end: number;
  /** What stands before the suggestion. */
  readonly lead: string;
  readonly suggestion: string;
};

/**
 * At most one suggestion, in the language of the text: that of the first rule that finds something, where it first
 * does. What the rules look for, and what they leave alone, is in `rules/`.
 */
export function nudgeFor(written: Written): Nudge | null {
  if (written.wentWell) return null;
  const words = clausesOf(written.text, new Set()).flatMap((clause) => clause.words);
  const spoken = detectLanguage(
    words.map(({ folded }) => folded),
    written.language,
  );
  for (const language of spoken) {
    const nudge = nudgeIn(language, written);
    if (nudge) return nudge;
  }
  return null;
}

function nudgeIn(language: Language, { text, part, column, people, dismissed }: Written): Nudge | null {
  const file = ruleFiles[language];
  const clauses = clausesOf(text, joinsOf(file)).map(withText);
  for (const { letter, columns, suggest, phrases } of rulesFor(language, people)) {
    if (!columns.includes(column) || dismissed.has(letter)) continue;
    for (const clause of clauses) {
      for (const phrase of phrases) {
        const found = findPhrase(phrase, clause, part);
        if (found) return { rule: letter, language, ...found, lead: file.lead, suggestion: suggest };
      }
    }
  }
  return null;
}

/** A clause with its words as the text that phrases are looked for in. */
type ReadClause = Clause & { readonly text: string };

export const withText = (clause: Clause): ReadClause => ({
  ...clause,
  text: wordsText(clause.words.map(({ folded }) => folded)),
});

/** Where in the text a phrase stands, if this clause has it. */
export function findPhrase(
  { say, at, unless }: CompiledPhrase,
  { opens, words, text }: ReadClause,
  part: Written['part'],
): Pick<Nudge, 'start' | 'end'> | null {
  if (at === 'card' && (opens !== 'card' || part !== 'title')) return null;
  if (at === 'sentence' && opens === 'clause') return null;
  let excused: Uint8Array | null = null;
  for (const [from, to] of placesOf(say, text)) {
    if (at !== undefined && from > 0) return null;
    excused ??= covered(unless, text);
    if (excused.subarray(from, to).includes(1)) continue;
    const before = countWords(text.slice(0, from));
    const [first, last] = [words[before], words[before + countWords(text.slice(from, to)) - 1]];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** 1 for each character of a text that belongs to one of the phrases. */
function covered(phrases: readonly RegExp[], text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const phrase of phrases) for (const [from, to] of placesOf(phrase, text)) marks.fill(1, from, to);
  return marks;
}

const countWords = (text: string): number => text.split(' ').length - 1;
