import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from '../testing/nastyText';
import { escaped, icsText } from './icsLines';
import { readableText } from './readableText';

const anyText = fc.oneof(nastyText, fc.string({ unit: 'binary', maxLength: 300 })).map(readableText);

/** What a calendar reads out of the one property in `file`: folds taken out, then escapes. */
const read = (file: string): string =>
  file
    .replaceAll('\r\n ', '')
    .replace(/\r\n$/, '')
    .slice('SUMMARY:'.length)
    .replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

describe('lines of a calendar', () => {
  it('bring back any text once unfolded and unescaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(icsText([`SUMMARY:${escaped(text)}`]))).toBe(text);
      }),
    );
  });

  it('are never longer than 75 octets, and end in CRLF', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = icsText([`SUMMARY:${escaped(text)}`]).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('are as long as they may be before they are folded', () => {
    expect(icsText([`A:${'x'.repeat(73)}`, `A:${'é'.repeat(37)}`])).toBe(
      `A:${'x'.repeat(73)}\r\nA:${'é'.repeat(36)}\r\n é\r\n`,
    );
  });

  it('count the space that a folded line begins with', () => {
    const x = (count: number) => 'x'.repeat(count);
    expect(icsText([x(75 + 74 + 1)])).toBe(`${x(75)}\r\n ${x(74)}\r\n x\r\n`);
  });
});
