import { describe, expect, it } from 'vitest';
import { type Line, lineCount } from './lineCount';

const lead: Line = { ems: 31.9, isBold: true };
const thing: Line = { ems: 12.7 };

describe('the lines of a text', () => {
  // As Chromium breaks them on A5.
  it.each([
    ['Si la sieste a trente minutes de retard, alors partir avant le dessert', lead, 1],
    ['Un seul paquet de couches en réserve, dans un seul placard', lead, 1],
    ['Un paquet de couches, dans la voiture', thing, 2],
    ['Petits pots et lait', thing, 1],
  ])('%s', (text, line, lines) => {
    expect(lineCount(text, line)).toBe(lines);
  });

  it('are one at least, and as many as a word takes that is longer than a line', () => {
    expect(lineCount('', thing)).toBe(1);
    expect(lineCount('n'.repeat(100), { ems: 10 })).toBe(6);
    expect(lineCount(`oui ${'n'.repeat(100)} non`, { ems: 10 })).toBe(7);
  });
});
