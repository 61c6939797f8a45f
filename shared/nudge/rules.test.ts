import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages';
import { columns } from '../model/columns';
import { neutralEn } from './neutral/en';
import { neutralFr } from './neutral/fr';
import { findPhrase, nudgeFor, type Written, withText } from './nudgeFor';
import { compile, joinsOf, peopleFor, ruleFiles } from './ruleBook';
import { type RuleLetter, ruleLetters } from './ruleFile';
import { clausesOf } from './words';

const households = {
  fr: ['Maman', 'Papa', 'Mamie', 'Papi', 'Papi Jo', 'Léo', 'Léa'],
  en: ['Mum', 'Dad', 'Grandma', 'Grandpa', 'Uncle Joe', 'Leo', 'Mia'],
};
const neutral = { fr: neutralFr, en: neutralEn };
const none: ReadonlySet<RuleLetter> = new Set();
const without = (letter: RuleLetter) => new Set(ruleLetters.filter((other) => other !== letter));

describe.each(languages)('the rules in %s', (language) => {
  const file = ruleFiles[language];
  const people = peopleFor(file, households[language]);
  const written = (text: string, more: Partial<Written> = {}): Written => ({
    text,
    part: 'title',
    column: 'happened',
    wentWell: false,
    people: households[language],
    language,
    dismissed: none,
    ...more,
  });
  const examples = file.rules.flatMap((rule) =>
    rule.phrases.flatMap((phrase) => phrase.like.map((text) => ({ ...rule, phrase, say: phrase.say, text }))),
  );

  it('are A to I, once each', () => {
    expect(file.rules.map(({ letter }) => letter).sort()).toEqual(ruleLetters);
  });

  it.each(examples)('$letter: "$say" is in "$text"', ({ letter, columns: where, phrase, text }) => {
    const compiled = compile(phrase, people);
    const clauses = clausesOf(text, joinsOf(file)).map(withText);
    expect(clauses.some((clause) => findPhrase(compiled, clause, 'title'))).toBe(true);
    // Whatever the language of the interface, the text's own is found.
    for (const interfaceLanguage of languages) {
      for (const column of columns) {
        const found = nudgeFor(
          written(text, { column, language: interfaceLanguage, dismissed: without(letter) }),
        );
        expect(found?.rule ?? null).toBe(where.includes(column) ? letter : null);
        if (found) expect(found).toMatchObject({ language, suggestion: expect.stringMatching(/\S/) });
      }
    }
  });

  describe('say nothing of', () => {
    const everywhere = neutral[language].anywhere.map((text) => ({ text, where: columns }));
    const somewhere = columns.flatMap((column) =>
      neutral[language][column].map((text) => ({ text, where: [column] as const })),
    );
    it.each([...everywhere, ...somewhere])('"$text" ($where)', ({ text, where }) => {
      for (const column of where) {
        for (const interfaceLanguage of languages) {
          expect(nudgeFor(written(text, { column, language: interfaceLanguage }))).toBeNull();
        }
      }
    });

    it('at least sixty sentences', () => {
      expect(new Set([...everywhere, ...somewhere].map(({ text }) => text)).size).toBeGreaterThan(60);
    });
  });

  it('say nothing of a card that went well, nor of a rule that was waved away', () => {
    for (const { letter, columns: where, text } of examples) {
      for (const column of where) {
        expect(nudgeFor(written(text, { column, wentWell: true }))).toBeNull();
        const rule = nudgeFor(written(text, { column, dismissed: new Set([letter]) }))?.rule;
        expect(rule).not.toBe(letter);
      }
    }
  });

  it('have words as they are printed', () => {
    for (const text of [file.lead, ...file.rules.map(({ suggest }) => suggest)]) {
      expect(text).not.toMatch(/['"`]|\.\.\.|^\s|\s$/);
      if (language === 'fr') expect(text).not.toMatch(/(?<!\u202f)[?!;:»]|«(?!\u202f)/);
    }
  });
});
