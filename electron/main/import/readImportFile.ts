import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportFile, ImportFileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { decodeUtf8 } from '@shared/utf8';
import { codeOf } from '../storage/fileFault';

const megabyte = 1024 * 1024;

/** A file that somebody chose to bring in, as text; never more than `mostBytes` of it, and nothing that has no end. */
export async function readImportFile(
  path: string,
  mostBytes: number,
): Promise<Result<ImportFile, ImportFileProblem>> {
  try {
    // Without waiting: opening a pipe would, for somebody to write into it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return err({ code: 'unreadable', reason: 'EISDIR' });
      if (stats.size > mostBytes) return err({ code: 'too-big', limitMb: mostBytes / megabyte });
      const text = decodeUtf8(await file.readFile());
      return text === null ? err({ code: 'not-text' }) : ok({ name: basename(path), text });
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = codeOf(error);
    if (reason === null) throw error;
    return err({ code: 'unreadable', reason });
  }
}
