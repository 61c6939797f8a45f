import { createHash } from 'node:crypto';

/** Base-64 SHA-256 of bytes, or of a text's UTF-8 bytes: the `Sha256` that shared/crdt asks for. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');
