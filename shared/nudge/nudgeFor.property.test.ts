import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages';
import { columns } from '../model/columns';
import { nastyText } from '../testing/nastyText';
import { neutralEn } from './neutral/en';
import { neutralFr } from './neutral/fr';
import { type Nudge, nudgeFor, type Written } from './nudgeFor';
import { ruleFiles } from './ruleBook';
import { ruleLetters } from './ruleFile';
import { wordsOf } from './words';

const rules = languages.flatMap((language) => ruleFiles[language].rules);
const examples = rules.flatMap(({ phrases }) => phrases.flatMap(({ like }) => like));
const sentences = [
  ...examples,
  ...[neutralFr, neutralEn].flatMap(({ anywhere, happened, cause, action }) => [
    ...anywhere,
    ...happened,
    ...cause,
    ...action,
  ]),
];
/** The words that the rules look for, each by itself: what comes closest to a phrase without being one. */
const pieces = [
  ...new Set(
    rules.flatMap(({ phrases }) =>
      phrases.flatMap(({ say, unless = [] }) => wordsOf([say, ...unless].join(' '))),
    ),
  ),
];

const someWords = fc.array(fc.constantFrom(...pieces, ',', '.', '«', '»', '"', '\n', 'Papa', 'Papi Jo'), {
  maxLength: 30,
});
const text = fc.oneof(
  nastyText,
  someWords.map((words) => words.join(' ')),
  fc.constantFrom(...sentences),
);
const household = ['Papa', 'Papi Jo', 'Léo', 'Mamie', 'Dad', 'Grandma'];
const written = (texts: fc.Arbitrary<string>, people = household): fc.Arbitrary<Written> =>
  fc.record({
    text: texts,
    part: fc.constantFrom('title', 'notes'),
    column: fc.constantFrom(...columns),
    wentWell: fc.constant(false),
    people: fc.constant(people),
    language: fc.constantFrom(...languages),
    dismissed: fc.subarray([...ruleLetters], { maxLength: 3 }).map((letters) => new Set(letters)),
  });
/** What of a nudge does not depend on how the letters are encoded: the words it is about, folded. */
const essence = (nudge: Nudge | null, { text: whole }: Written) =>
  nudge && { ...nudge, start: 0, end: 0, words: wordsOf(whole.slice(nudge.start, nudge.end)) };

const spellings: readonly ((text: string) => string)[] = [
  (plain) => plain.normalize('NFC'),
  (plain) => plain.normalize('NFD'),
  (plain) => plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  (plain) => plain.toUpperCase(),
  ...["'", '’', '‘', '\u02bc'].map((sign) => (plain: string) => plain.replace(/['’]/g, sign)),
  (plain) => plain.replace(/ /g, '\u202f'),
];
const quotes = ['«»', '“”', '""', '„“'];
const withoutQuotes = (plain: string) => plain.replace(/["«»“”„]/g, '');

describe('the nudge', () => {
  it.each([[household], [[]], [['.*', '(', 'a|b', 'Jean-Luc (C.)', '', '\u0301', 'Ève']]])(
    'never throws, and is about words that are there, whoever lives there: %j',
    (people) => {
      fc.assert(
        fc.property(written(text, people), (input) => {
          const nudge = nudgeFor(input);
          if (!nudge) return;
          const rule = ruleFiles[nudge.language].rules.find(({ letter }) => letter === nudge.rule);
          expect(input.dismissed.has(nudge.rule)).toBe(false);
          expect(rule).toMatchObject({
            suggest: nudge.suggestion,
            columns: expect.arrayContaining([input.column]),
          });
          expect(nudge.start).toBeGreaterThanOrEqual(0);
          expect(nudge.end).toBeLessThanOrEqual(input.text.length);
          expect(wordsOf(input.text.slice(nudge.start, nudge.end)).length).toBeGreaterThan(0);
          expect(nudgeFor({ ...input, wentWell: true })).toBeNull();
        }),
        { numRuns: 400 },
      );
    },
  );

  it('is the same however the letters, the accents and the apostrophes are written', () => {
    fc.assert(
      fc.property(
        written(
          fc.oneof(
            someWords.map((words) => words.join(' ')),
            fc.constantFrom(...sentences),
          ),
        ),
        (input) => {
          const expected = essence(nudgeFor(input), input);
          for (const respell of spellings) {
            const other = { ...input, text: respell(input.text) };
            expect(essence(nudgeFor(other), other)).toEqual(expected);
          }
        },
      ),
    );
  });

  it('says nothing of what is quoted, whatever stands in it', () => {
    fc.assert(
      fc.property(
        written(text.map(withoutQuotes)),
        fc.constantFrom(...quotes),
        (input, [open = '', close = '']) => {
          expect(nudgeFor({ ...input, text: `${open}${input.text}${close}` })).toBeNull();
          expect(nudgeFor({ ...input, text: `13 h 30 : ${open} ${input.text} ${close}.` })).toBeNull();
        },
      ),
    );
  });

  it('gets through a hundred thousand characters, whichever they are', () => {
    const long = 100_000;
    const filler = fc.array(fc.oneof(fc.constantFrom(...pieces), nastyText), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(written(filler.map((words) => words.join(' '))), (input) => {
        const unit = `${input.text} `;
        const whole = unit.repeat(Math.ceil(long / unit.length)).slice(0, long);
        const nudge = nudgeFor({ ...input, text: whole });
        expect(nudge?.end ?? 0).toBeLessThanOrEqual(long);
      }),
      { numRuns: 10 },
    );
  });

  it('finds one phrase at the end of a hundred thousand characters', () => {
    const before = 'Le repas était à 13 h 30. '.repeat(4_000);
    const input: Written = {
      text: `${before}Si seulement`,
      part: 'notes',
      column: 'cause',
      wentWell: false,
      people: [],
      language: 'en',
      dismissed: new Set(),
    };
    expect(nudgeFor(input)).toMatchObject({ rule: 'A', start: before.length, end: input.text.length });
  });
});
