import { describe, expect, it } from 'vitest';
import { createPseudoCatalogue, pseudoText, withoutPseudo } from '../testing/pseudo';
import { languages } from './languages';
import { messagesIn } from './messages/messages';
import { type Catalogue, createTranslator, type MessageKey } from './translator';

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
const unlike = (catalogue: Catalogue, wrong: RegExp): [string, string][] =>
  Object.entries(catalogue).filter(([, text]) => wrong.test(text));

describe.each(languages)('the words in %s', (language) => {
  const catalogue: Catalogue = messagesIn(language);
  const entries = Object.entries(catalogue);

  it('have the same names and the same values as in English', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(messagesIn('en')).sort());
    // “and its card” says one as well as “and its {count} card”.
    const valuesIn = (key: string, text: string) =>
      namesIn(text).filter((name) => name !== 'count' || !key.endsWith('_one'));
    const values = (of: Catalogue) =>
      Object.fromEntries(Object.entries(of).map(([key, text]) => [key, valuesIn(key, text)]));
    expect(values(catalogue)).toEqual(values(messagesIn('en')));
  });

  it('are words, without space around them or twice between them', () => {
    expect(entries.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(unlike(catalogue, /\S {2,}\S(?!.*\n)/)).toEqual([]);
  });

  it('have braces around names of values only', () => {
    expect(entries.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('have typographic apostrophes, quotation marks, ellipses and no tab', () => {
    expect(unlike(catalogue, /['"`´]|\.\.\.|\t/)).toEqual([]);
  });

  it('come in one and other, wherever they come with a count', () => {
    const keys = new Set(Object.keys(catalogue));
    const plurals = entries.filter(([key]) => /_(zero|one|two|few|many|other)$/.test(key));
    for (const [key] of plurals) {
      const [, stem = '', form = ''] = /^(.*)_(\w+)$/.exec(key) ?? [];
      expect(['one', 'other']).toContain(form);
      expect([stem, keys.has(`${stem}_one`), keys.has(`${stem}_other`)]).toEqual([stem, true, true]);
    }
  });

  it.each([0, 1, 2, 21, 1_000_000])('count to %i', (count) => {
    const t = createTranslator(language) as (key: string, values: object) => string;
    const stems = Object.keys(catalogue).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : []));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) {
      const isOne = count === 1 || (language === 'fr' && count === 0);
      const expected =
        (catalogue as Readonly<Record<string, string>>)[`${stem}_${isOne ? 'one' : 'other'}`] ?? '';
      const values = Object.fromEntries(
        namesIn(expected).map((name) => [name, name === 'count' ? count : `<${name}>`]),
      );
      const filled = expected.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
      expect(t(stem, { count, ...values })).toBe(filled);
    }
  });

  it('take values as they are, whatever is in them', () => {
    const t = createTranslator(language);
    for (const column of ['{title}', '$t(app.name)', '$1 $&', '<b>', '&amp;', '{{x}}', '\\', '⟦']) {
      expect(t('board.addTo', { column })).toBe(
        messagesIn(language)['board.addTo'].replace('{column}', () => column),
      );
    }
  });
});

describe('French', () => {
  it('has a no-break space inside quotation marks and before two-part punctuation', () => {
    expect(unlike(messagesIn('fr'), /«(?![\u202f\u00a0])|(?<![\u202f\u00a0])»/)).toEqual([]);
    // A colon in an address, a time or a smiley stands between other signs; one that is followed by a space is ours.
    expect(
      unlike(messagesIn('fr'), /(?<![\u202f\u00a0])[;!?](?=\s|$)|(?<![\u202f\u00a0])[:](?=\s|$)/),
    ).toEqual([]);
  });

  it('speaks of « on », not to « vous » or « tu »', () => {
    expect(unlike(messagesIn('fr'), /\b(vous|votre|vos|tu|ton|tes)\b/i)).toEqual([]);
  });
});

describe('the pseudo-language', () => {
  it('keeps the names of values, and nothing else as it was', () => {
    expect(pseudoText('Add to {column}')).toBe('⟦Ȧḓḓ ŧǿ {column} ~ ~⟧');
    const pseudo = createPseudoCatalogue(messagesIn('en'));
    for (const [key, text] of Object.entries(pseudo)) {
      const original = messagesIn('en')[key as keyof Catalogue];
      expect(namesIn(text)).toEqual(namesIn(original));
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[a-zA-Z]/);
      expect(text.length).toBeGreaterThan(original.length);
    }
  });

  it('works like any other language', () => {
    const t = createTranslator('en', createPseudoCatalogue(messagesIn('en')));
    const key: MessageKey = 'board.addTo';
    expect(t(key, { column: t('column.cause') })).toBe('⟦Ȧḓḓ ŧǿ ⟦Řǿǿŧ ƈȧŭşḗ ~ ~⟧ ~ ~⟧');
  });

  it('is what can be taken out of a text to find what was not translated', () => {
    const t = createTranslator('en', createPseudoCatalogue(messagesIn('en')));
    expect(withoutPseudo(t('board.addTo', { column: t('column.cause') }))).toBe('');
    expect(withoutPseudo(`${t('column.cause')} (3 cards)`)).toBe('(3 cards)');
  });
});
