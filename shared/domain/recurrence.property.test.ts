import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardView, Card } from '../model/records';
import { nastyText } from '../testing/nastyText';
import { commandOf, dice } from '../testing/randomCommand';
import { viewArbitrary } from '../testing/viewArbitrary';
import { causeWords, likeness } from './causeWords';
import { planCommand } from './planCommand';
import { previewEdits } from './previewEdits';
import { createRecurrences } from './recurrence';
import { comparableCause, isSameCause } from './sameCause';

const things = [
  'four',
  'sieste',
  'rôti',
  'fenêtre',
  'bruit',
  'nappy',
  'cupboard',
  'école',
  'chaussure',
  'clé',
];
const plurals: Readonly<Record<string, string>> = { nappy: 'nappies', rôti: 'rôtis' };
const nouns = fc.uniqueArray(fc.constantFrom(...things), { minLength: 1, maxLength: 6 });
const factor = fc.option(fc.constantFrom('timing', 'sleep', 'other', 'météo'), { nil: undefined });
const sentence = fc.oneof(
  nastyText,
  nouns.map((words) => words.join(' de la ')),
);

describe('whether two causes are the same', () => {
  it('does not depend on which one is asked about', () => {
    fc.assert(
      fc.property(sentence, sentence, factor, factor, (a, b, f, g) => {
        expect(isSameCause(comparableCause(a, f), comparableCause(b, g))).toBe(
          isSameCause(comparableCause(b, g), comparableCause(a, f)),
        );
        expect(likeness(causeWords(a), causeWords(b))).toBeCloseTo(likeness(causeWords(b), causeWords(a)), 9);
      }),
    );
  });

  it('is yes for a sentence and itself, whatever the factors, if there is a letter in it', () => {
    fc.assert(
      fc.property(sentence, factor, factor, (text, f, g) => {
        const hasWords = causeWords(text).weights.size > 0;
        expect(isSameCause(comparableCause(text, f), comparableCause(text, g))).toBe(hasWords);
      }),
    );
  });

  it('does not see accents, case, endings, order or the small words between', () => {
    const shuffled = nouns.chain((words) =>
      fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length }), fc.boolean()),
    );
    fc.assert(
      fc.property(shuffled, ([words, others, isPlural]) => {
        const told = others
          .map((word) => (isPlural ? (plurals[word] ?? `${word}s`) : word))
          .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase())
          .join(' et les ');
        expect(likeness(causeWords(words.join(' ')), causeWords(told))).toBe(1);
      }),
    );
  });

  it('is never yes for the factor or for a single word alone', () => {
    fc.assert(
      fc.property(nouns, nouns, factor, (a, b, f) => {
        const common = a.filter((word) => b.includes(word));
        fc.pre(common.length < 2 && (a.length > 1 || b.length > 1));
        expect(isSameCause(comparableCause(a.join(' '), f), comparableCause(b.join(' '), f))).toBe(false);
      }),
    );
  });
});

describe('the index of causes', () => {
  const causesIn = (view: BoardView) =>
    [...view.values()].filter(
      (record): record is Card =>
        record.type === 'card' && record.binnedAt === null && record.place.column === 'cause',
    );

  it('answers after any changes as one that is new to the board', () => {
    const titles = fc.oneof(
      nouns.map((words) => words.slice(0, 3).join(' ')),
      nastyText,
    );
    fc.assert(
      fc.property(viewArbitrary(titles), fc.array(dice, { maxLength: 12 }), (first, throws) => {
        const recurrences = createRecurrences();
        let view = first;
        let minted = 0;
        for (const thrown of throws) {
          const planned = planCommand(view, commandOf(view, thrown), (kind) => `${kind}_n${minted++}`);
          if (planned.ok) view = previewEdits(view, planned.value.edits);
          const fresh = createRecurrences();
          for (const card of causesIn(view)) expect(recurrences(view, card)).toEqual(fresh(view, card));
        }
      }),
    );
  });
});
