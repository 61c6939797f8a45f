import { open, stat, writeFile } from 'node:fs/promises';
import type { Translate } from '@shared/i18n/translator';
import { formatName } from '@shared/model/boardFile';
import { encodeUtf8 } from '@shared/utf8';
import { createDiskFile } from '../main/storage/byteFile';
import { asResult, codeOf, writeFault } from '../main/storage/fileFault';
import { problemLine } from './problemLine';

/**
 * Writes an export to a file, replacing what was there in one step; a board is never replaced. Returns what is wrong,
 * in one line, or null. A pipe or a device (`-o /dev/stderr`) is written to, not replaced.
 */
export async function writeOutput(path: string, text: string, t: Translate): Promise<string | null> {
  const written = await asResult(async () => {
    try {
      const there = await stat(path).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      });
      if (there?.isFile() && (await isBoard(path))) return 'board';
      if (there && !there.isFile()) await writeFile(path, text);
      else await createDiskFile(path).write(encodeUtf8(text));
      return 'written';
    } catch (error) {
      throw writeFault(error);
    }
  });
  if (!written.ok) return problemLine(t, path, written.error);
  return written.value === 'board' ? t('cli.outputIsBoard', { file: path }) : null;
}

/** Whether a file begins like a board: enough to know that it is not an older export. */
async function isBoard(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const start = buffer.toString('utf8', 0, bytesRead);
    return /^\uFEFF?\s*\{/.test(start) && start.includes(`"${formatName}"`);
  } finally {
    await handle.close();
  }
}
