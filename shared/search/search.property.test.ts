import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../domain/commands';
import { planCommand } from '../domain/planCommand';
import { previewEdits } from '../domain/previewEdits';
import { isVeiled } from '../domain/veil';
import { createTranslator } from '../i18n/translator';
import type { BoardView, Card } from '../model/records';
import { nastyText } from '../testing/nastyText';
import { commandOf, type Dice } from '../testing/randomCommand';
import { viewArbitrary } from '../testing/viewArbitrary';
import { fold } from './fold';
import { spansOf } from './highlight';
import { parseQuery } from './query';
import { createSearch } from './search';

const words = { t: createTranslator('fr'), language: 'fr' } as const;
const frenchText = fc
  .array(
    fc.constantFrom(
      ...[
        'le',
        'gâteau',
        'Gâteaux',
        'cœur',
        'ÉTÉ',
        'l’interphone',
        'week-end',
        '13h30',
        'chevaux',
        'Noël',
        'œufs',
      ],
      ...['don’t', 'babies', '☀️', '…', '\n', 'naïve', 'aujourd’hui', 'Straße'],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(frenchText, nastyText);

/** What a person would call the words of a text (of « ﬁn » and « ⻳ » what they stand for); not how the search takes it apart. */
const wordsIn = (text: string): string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
/** In scripts in which a capital letter is the same letter. */
const inCapitals = (word: string): string =>
  /^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(word) ? word.toUpperCase() : word;

const throws = {
  kind: fc.nat(999),
  picks: fc.array(fc.nat(999), { minLength: 5, maxLength: 5 }),
};

/** Another title or other notes for some card: what a search has to hear of. */
function retype(view: BoardView, { picks, kind, text }: Dice): Command {
  const ids = [...view.keys()].filter((id) => id.startsWith('c_'));
  const id = ids[(picks[0] ?? 0) % ids.length] ?? 'c_none';
  return kind % 4 === 1
    ? { type: 'card/set-title', id, title: text }
    : { type: 'card/set-notes', id, notes: text };
}

const idsFound = (view: BoardView, text: string, search = createSearch(words)): string[] =>
  Object.values(search.find(view, text, 1_000).kinds).flatMap(({ records }) => records.map(({ id }) => id));

describe('search', () => {
  it('finds every card by the beginning of any word of its title and notes, in any case, without accents', () => {
    fc.assert(
      fc.property(viewArbitrary(anyText), fc.nat(), fc.integer({ min: 1, max: 12 }), (view, pick, length) => {
        const search = createSearch(words);
        for (const card of view.values()) {
          if (card.type !== 'card' || isOutOfSight(view, card)) continue;
          const all = wordsIn(`${card.title} ${card.notes ?? ''}`);
          const word = all[pick % Math.max(1, all.length)] ?? '';
          const beginning = [...word].slice(0, length).join('');
          for (const typed of [beginning, word, withoutAccents(word), inCapitals(word)]) {
            if (fold(typed).trim() === '' || parseQuery(typed).length === 0) continue;
            expect(idsFound(view, typed, search)).toContain(card.id);
          }
        }
      }),
    );
  });

  it('finds after any edits what a search made afresh finds', () => {
    const retyped = fc.record({ ...throws, text: frenchText });
    fc.assert(
      fc.property(viewArbitrary(frenchText), fc.array(retyped, { maxLength: 12 }), (first, changes) => {
        const search = createSearch(words);
        let view = first;
        let minted = 0;
        for (const change of changes) {
          for (const query of ['g', 'coeur', 'interphone', 'sans cheval', 'ete n', 'nap']) {
            expect(search.find(view, query, 5)).toEqual(createSearch(words).find(view, query, 5));
          }
          const command = change.kind % 2 === 0 ? commandOf(view, change) : retype(view, change);
          const planned = planCommand(view, command, (kind) => `${kind}_new${minted++}`);
          if (planned.ok) view = previewEdits(view, planned.value.edits);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never finds by a word that nothing begins with', () => {
    fc.assert(
      fc.property(viewArbitrary(frenchText), (view) => {
        expect(idsFound(view, 'zzz')).toEqual([]);
        expect(idsFound(view, 'gateau zzz')).toEqual([]);
      }),
    );
  });
});

describe('what is highlighted in any text', () => {
  const textAndQuery = anyText.chain((text) =>
    fc.tuple(fc.constant(text), fc.constantFrom(...wordsIn(text), 'a', '13h30', 'weekend', 'cheval')),
  );

  it('is parts of the text, in order, with whole characters', () => {
    fc.assert(
      fc.property(textAndQuery, ([text, typed]) => {
        let end = 0;
        for (const span of spansOf(text, parseQuery(typed))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(
            /^[\udc00-\udfff]/.test(text.slice(span.start)) &&
              /[\ud800-\udbff]$/.test(text.slice(0, span.start)),
          ).toBe(false);
          expect(/^\p{M}/u.test(text.slice(span.end))).toBe(false);
          end = span.end;
        }
      }),
    );
  });

  it('has what was typed, where that is the beginning of a word', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, pick, length) => {
        const all = wordsIn(text);
        const beginning = [...(all[pick % Math.max(1, all.length)] ?? '')].slice(0, length).join('');
        const [term, ...others] = parseQuery(beginning);
        // « ½ » is 1, 2 and what is between them.
        if (!term || others.length > 0 || term.parts.length > 1) return;
        const parts = spansOf(text, [term]).map(({ start, end }) => fold(text.slice(start, end)));
        // Characters are marked whole: « ⑴ » for 1.
        expect(parts.some((part) => part.includes(term.parts[0]?.word ?? '?'))).toBe(true);
      }),
    );
  });
});

function isOutOfSight(view: BoardView, card: Card): boolean {
  const retro = view.get(card.place.retro);
  if (retro?.type !== 'retro') return card.binnedAt === null;
  return isVeiled(retro, card, null) || (card.binnedAt === null && retro.binnedAt !== null);
}
