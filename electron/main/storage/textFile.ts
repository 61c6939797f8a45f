import { type DurableWriteOptions, durableWrite } from './durableWrite';
import { FileFault, writeFault } from './fileFault';
import { type ReadBytes, readBytes } from './readBytes';

/**
 * The port everything in `storage/` stands on: a place where one text is kept. `textFile.contract.ts` says how each
 * implementation behaves.
 */
export type TextFile = {
  /** The text, or null where there is no file in an existing folder. Rejects with `FileFault`. */
  read(): Promise<string | null>;
  /** Replaces the text in full, or leaves it as it was. Rejects with `FileFault`. */
  write(text: string, isStillWanted?: () => Promise<boolean>): Promise<'written' | 'abandoned'>;
};

export const longestFileMb = 200;

/** A file on disk. */
export function createDiskFile(
  path: string,
  options: Omit<DurableWriteOptions, 'isStillWanted'> & {
    readonly limitMb?: number;
    readonly read?: ReadBytes;
  } = {},
): TextFile {
  const { limitMb = longestFileMb, read = readBytes, ...writing } = options;
  return {
    async read() {
      const bytes = await read(path, limitMb);
      return bytes && decodeUtf8(bytes);
    },
    async write(text, isStillWanted) {
      try {
        return await durableWrite(path, text, isStillWanted ? { ...writing, isStillWanted } : writing);
      } catch (error) {
        throw writeFault(error);
      }
    },
  };
}

/**
 * Strict: a byte that is no UTF-8 would be read as a replacement character and written back as one. The byte order
 * mark is kept, so that equal texts are equal bytes.
 */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Buffer): string {
  try {
    return strict.decode(bytes);
  } catch {
    const text = bytes.toString('utf8');
    if (!/^\uFEFF?\s*\{/.test(text)) throw new FileFault({ code: 'not-a-board' });
    const lines = (text.split('\uFFFD', 1)[0] ?? '').split('\n');
    throw new FileFault({ code: 'not-json', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
  }
}
