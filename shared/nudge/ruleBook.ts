import type { Language } from '../i18n/languages';
import { compilePhrase, type People } from './phrase';
import type { Phrase, Rule, RuleFile } from './ruleFile';
import { en } from './rules/en';
import { fr } from './rules/fr';
import { wordsOf } from './words';

export const ruleFiles: Readonly<Record<Language, RuleFile>> = { en, fr };

export type CompiledPhrase = {
  readonly at: Phrase['at'] | undefined;
  readonly say: RegExp;
  readonly unless: readonly RegExp[];
};
type CompiledRule = Omit<Rule, 'phrases'> & { readonly phrases: readonly CompiledPhrase[] };

/** The words that begin a clause, folded. */
export const joinsOf = ({ joins }: RuleFile): ReadonlySet<string> => new Set(wordsOf(joins));

/** A phrase, for the pronouns of its file and the names of one household. */
export const compile = ({ say, at, unless = [] }: Phrase, people: People): CompiledPhrase => ({
  at,
  say: compilePhrase(say, people),
  unless: unless.map((exception) => compilePhrase(exception, people)),
});

export const peopleFor = ({ people }: RuleFile, names: readonly string[]): People => ({
  pronouns: wordsOf(people),
  names,
});

function compileRules(file: RuleFile, names: readonly string[]): readonly CompiledRule[] {
  const people = peopleFor(file, names);
  return file.rules.map((rule) => ({
    ...rule,
    phrases: rule.phrases.map((phrase) => compile(phrase, people)),
  }));
}

const lastCompiled = new Map<Language, { readonly key: string; readonly rules: readonly CompiledRule[] }>();

/** The rules of a language for a household. The last ones are kept: the names seldom change. */
export function rulesFor(language: Language, names: readonly string[]): readonly CompiledRule[] {
  const key = JSON.stringify(names);
  const last = lastCompiled.get(language);
  if (last?.key === key) return last.rules;
  const rules = compileRules(ruleFiles[language], names);
  lastCompiled.set(language, { key, rules });
  return rules;
}
