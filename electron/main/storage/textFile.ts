import { readFile, stat } from 'node:fs/promises';
import { type DurableWriteOptions, durableWrite } from './durableWrite';
import { codeOf, FileFault, missingProblem, readFault, writeFault } from './fileFault';

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

const megabyte = 1024 * 1024;
export const longestFileMb = 200;

/** A file on disk. */
export function createDiskFile(
  path: string,
  options: Omit<DurableWriteOptions, 'isStillWanted'> & { readonly limitMb?: number } = {},
): TextFile {
  const { limitMb = longestFileMb, ...writing } = options;
  return {
    async read() {
      const bytes = await readBytes(path, limitMb);
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

async function readBytes(path: string, limitMb: number): Promise<Buffer | null> {
  try {
    const stats = await stat(path);
    // A device or a pipe could be read for ever.
    if (!stats.isFile()) throw new FileFault({ code: 'not-a-file' });
    if (stats.size > limitMb * megabyte) throw new FileFault({ code: 'too-big', limitMb });
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileFault) throw error;
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw readFault(error);
    const problem = await missingProblem(path);
    if (problem.code === 'folder-missing') throw new FileFault(problem);
    return null;
  }
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
