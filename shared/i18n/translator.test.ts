import { describe, expect, it } from 'vitest';
import { createTranslator } from './translator';

const t = createTranslator('en');

describe('words with values in them', () => {
  it('takes what people wrote as it is', () => {
    for (const title of ['{title} {name}', '$t(app.name)', '$& $1', '<b>&amp;</b>', '{{title}}', '']) {
      expect(t('card.more', { title })).toBe(`More for “${title}”`);
      expect(t('drag.over', { position: 1, count: 3, column: title })).toBe(`1 of 3 in ${title}`);
    }
  });

  it('gives the same key other values each time', () => {
    expect(t('card.more', { title: 'one' })).toBe('More for “one”');
    expect(t('card.more', { title: 'two' })).toBe('More for “two”');
  });

  it('chooses the plural form', () => {
    expect([0, 1, 2].map((count) => t('retros.cards', { count }))).toEqual(['0 cards', '1 card', '2 cards']);
    const fr = createTranslator('fr');
    expect(fr('retros.cards', { count: 0 })).toMatch(/^0 carte$/);
  });
});
