import { createHash } from 'node:crypto';

/** Base-64 SHA-256 of a text's UTF-8 bytes: the `Sha256` that shared/crdt asks for. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
