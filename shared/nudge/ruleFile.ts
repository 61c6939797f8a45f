import type { Column } from '../model/columns';

/** What a rule file holds. `rules/fr.ts` and `rules/en.ts` say how to write one, for people who read no code. */
export type RuleFile = {
  /** What stands before every suggestion. */
  readonly lead: string;
  /** The pronouns that stand for one person as well as a name does. */
  readonly people: string;
  /** Words that begin a new clause, as a comma does. */
  readonly joins: string;
  /** The first rule that finds something is the one that speaks. */
  readonly rules: readonly Rule[];
};

export const ruleLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type RuleLetter = (typeof ruleLetters)[number];

export type Rule = {
  readonly letter: RuleLetter;
  readonly about: string;
  /** Where the idea comes from, so that it can be argued with. */
  readonly source: string;
  readonly columns: readonly Column[];
  readonly suggest: string;
  readonly phrases: readonly Phrase[];
};

export type Phrase = {
  /** What is looked for, in the notation of `phrase.ts`. */
  readonly say: string;
  /** Only as the first words of a card's own sentence, or of any sentence. Anywhere if it is left out. */
  readonly at?: 'card' | 'sentence';
  /** Not where one of these has a word in common with what was found. */
  readonly unless?: readonly string[];
  /** Sentences in which the phrase has to be found. */
  readonly like: readonly [string, ...string[]];
};
