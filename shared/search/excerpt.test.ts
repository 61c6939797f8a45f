import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { nastyText } from '../testing/nastyText';
import { aCard, marks } from '../testing/views';
import { excerptOf, restExcerpt } from './excerpt';
import { parseQuery } from './query';

const words = { t: createTranslator('fr'), language: 'fr' } as const;
const long = `${'Il a plu toute la matinée et encore un peu. '.repeat(20)}Le gâteau était prêt.${' Puis plus rien.'.repeat(20)}`;

describe('an excerpt', () => {
  it('is all of a short text, on one line', () => {
    expect(excerptOf('Le\n gâteau', parseQuery('gateau'), 60)).toEqual({
      text: 'Le gâteau',
      spans: [{ start: 3, end: 9 }],
    });
  });

  it('is of a long text the piece that was looked for, in whole words', () => {
    const { text, spans } = excerptOf(long, parseQuery('gat'), 60);
    expect(text).toMatch(/^…(?:\p{L}+[ .])+ ?Le gâteau .*…$/u);
    expect(text.length).toBeLessThan(64);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['gât']);
  });

  it('is the beginning where nothing of it was looked for', () => {
    expect(excerptOf(long, parseQuery('zzz'), 60).text).toMatch(/^Il a plu .*…$/);
  });

  it('is short, and has what was looked for, whatever the text', () => {
    const texts = fc.array(nastyText, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom('a', 'midi', '1', 'שלום', 'b'), (text, typed) => {
        const query = parseQuery(typed);
        const whole = excerptOf(text, query, Number.POSITIVE_INFINITY);
        const cut = excerptOf(text, query, 40);
        expect(cut.text.length).toBeLessThan(90);
        expect(cut.spans.length > 0).toBe(whole.spans.length > 0);
      }),
    );
  });

  it('of a record is the first of its texts that has it, and never its title', () => {
    const card = aCard('c_1', 'r_1', 'happened', 'Gâteau', { notes: 'Rien', affected: marks('le gâteau') });
    expect(restExcerpt(card, parseQuery('gateau'), words, 60)?.text).toBe('le gâteau');
    expect(restExcerpt(card, parseQuery('zzz'), words, 60)).toBeNull();
  });
});
