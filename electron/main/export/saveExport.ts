import { extname } from 'node:path';
import type { Cancelled, ExportProblem, FileName } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { fileNameOf } from '../board/fileNameOf';
import { durableWrite } from '../storage/durableWrite';
import { codeOf, exists, FileFault } from '../storage/fileFault';

/** Asks where to, and writes the whole of it there or nothing. */
export async function saveExport(
  suggested: string,
  content: string | Uint8Array,
  nameExport: (suggested: string) => Promise<string | null>,
): Promise<Result<FileName, Cancelled | ExportProblem>> {
  const named = await nameExport(suggested);
  if (named === null) return err({ code: 'cancelled' });
  const path = withExtensionOf(suggested, named);
  try {
    // The dialog has asked before replacing the name that was typed, not the one with our extension.
    const isFree = async () => path === named || !(await exists(path));
    const written = await durableWrite(path, content, { isStillWanted: isFree });
    return written === 'written' ? ok(fileNameOf(path)) : err({ code: 'write-failed', reason: 'EEXIST' });
  } catch (error) {
    const reason = error instanceof FileFault ? error.problem.code : codeOf(error);
    if (reason === null) throw error;
    return err({ code: 'write-failed', reason });
  }
}

/** The name somebody typed, with the extension of the kind of file it is. */
function withExtensionOf(suggested: string, named: string): string {
  const extension = extname(suggested);
  const fits = extension === '.md' ? /\.(md|markdown|txt)$/i : new RegExp(`\\${extension}$`, 'i');
  return fits.test(named) ? named : named + extension;
}
