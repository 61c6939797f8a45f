import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

describe('sha256', () => {
  it.each([
    ['', 'nothing'],
    ['Chez mamie', 'a short text'],
    ['é👩‍👧'.repeat(60_000), 'characters of several code units'],
    [`x${'👩'.repeat(100_000)}`, 'characters of several code units, the other way round'],
    [`${'\ud83d'.repeat(70_000)}\udc69`, 'halves of characters'],
  ])('is that of the UTF-8 bytes, however long: $1', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('base64'));
  });
});
