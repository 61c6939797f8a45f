import { describe, expect, it } from 'vitest';
import { firstCharacter, shorten, visibleText } from './visibleText';

describe('text as it is shown', () => {
  it('gives control characters a picture, one for one', () => {
    const text = 'a\u0000b\u0007c\u001bd\u007fe';
    expect(visibleText(text)).toBe('a␀b␇c␛d␡e');
    expect(visibleText(text)).toHaveLength(text.length);
  });

  it('leaves everything else alone', () => {
    const text = 'Première\nligne\tà\u202f13\u00a0h 👩‍👩‍👧 שלום \u202e\u0085';
    expect(visibleText(text)).toBe(text);
  });
});

describe('the beginning of a text', () => {
  it('is all of it if it is short, on one line', () => {
    expect(shorten('  un\n deux\t trois ')).toBe('un deux trois');
    expect(shorten('à\u202f13\u00a0h')).toBe('à\u202f13\u00a0h');
  });

  it('never cuts a character in two', () => {
    const families = '👩‍👩‍👧'.repeat(20);
    const short = shorten(families, 20);
    expect(short).toBe(`${'👩‍👩‍👧'.repeat(2)}…`);
    expect(short.match(/\p{Surrogate}/u)).toBeNull();
  });

  it('is quick for a very long text', () => {
    expect(shorten('a'.repeat(1_000_000), 80)).toBe(`${'a'.repeat(79)}…`);
  });
});

describe('the first character of a name', () => {
  it.each([
    ['Léo', 'L'],
    ['Éva', 'É'],
    ['E\u0301va', 'E\u0301'],
    ['👩‍👩‍👧 nous', '👩‍👩‍👧'],
    ['한나', '한'],
    ['\u1112\u1161\u11ab나', '\u1112\u1161\u11ab'],
    ['M', 'M'],
    ['M’Baye', 'M'],
    ['', ''],
  ])('%s', (name, first) => {
    expect(firstCharacter(name)).toBe(first);
  });
});
