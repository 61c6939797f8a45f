import { createHash } from 'node:crypto';

const piece = 64 * 1024;

/**
 * Base-64 SHA-256 of a text's UTF-8 bytes: the `Sha256` that shared/crdt asks for. Piece by piece: a large text is not
 * turned into as many bytes first, which takes several times as long as the sum.
 */
export function sha256(text: string): string {
  const hash = createHash('sha256');
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.min(start + piece, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    hash.update(text.slice(start, end), 'utf8');
  }
  return hash.digest('base64');
}

/** The first half of a character that takes two code units. */
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
