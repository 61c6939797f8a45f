import { decodeUtf8, encodeUtf8 } from '@shared/utf8';
import type { ByteFile } from '../storage/byteFile';

/** A file that exists only in memory, for tests: the text it holds can be looked at and changed behind one's back. */
export function createMemoryFile(text: string | null = null): ByteFile & { text: string | null } {
  const file = {
    text,
    read: async () => (file.text === null ? null : encodeUtf8(file.text)),
    async write(next: Uint8Array, isStillWanted?: () => Promise<boolean>) {
      if (isStillWanted && !(await isStillWanted())) return 'abandoned' as const;
      file.text = decodeUtf8(next);
      return 'written' as const;
    },
  };
  return file;
}
