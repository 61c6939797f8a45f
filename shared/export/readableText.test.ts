import { describe, expect, it } from 'vitest';
import { oneLine, paragraphsOf, readableText } from './readableText';

describe('readableText', () => {
  it.each([
    ['Le repas a commencé à 13\u202fh\u202f30\u202f!'],
    ['👩‍👧‍👦 🇫🇷 e\u0301'],
    ['שלום \u202eמרחבא\u202c مرحبا'],
    ['a\tb  c'],
    ['x'.repeat(10_000)],
  ])('leaves %j alone', (text) => {
    expect(readableText(text)).toBe(text);
  });

  it.each([
    ['\0\u0007\u001b[31m\u007f', '␀␇␛[31m␡'],
    ['\u009b31m', '\uFFFD31m'],
    ['a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['\ud83d lone \ude00', '\uFFFD lone \uFFFD'],
  ])('shows what %j holds', (text, shown) => {
    expect(readableText(text)).toBe(shown);
  });
});

describe('oneLine', () => {
  it('joins lines with a space', () => {
    expect(oneLine('  le thé\n\n   par terre \t\r\nici\tet là ')).toBe('le thé par terre ici et là');
  });
});

describe('paragraphsOf', () => {
  it('cuts at blank lines, however many', () => {
    expect(paragraphsOf('\n\na\nb\n\n \n\nc\n')).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps the indent of a line so that it shows, and drops spaces at its end', () => {
    expect(paragraphsOf('liste  \n  - un\n\t- deux')).toEqual([
      ['liste', '\u00a0\u00a0- un', '\u00a0\u00a0\u00a0\u00a0- deux'],
    ]);
  });

  it('finds none in blanks', () => {
    expect(paragraphsOf(' \n\t\n')).toEqual([]);
  });
});
