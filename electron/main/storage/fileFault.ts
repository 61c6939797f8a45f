import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';

/**
 * An expected failure on its way through lowdb, whose adapters can only speak by throwing. It is thrown and caught
 * inside `storage/`; everything outside it sees a `Result`.
 */
export class FileFault extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Runs `work` and turns the failures that are to be expected of files into a `Result`; bugs stay thrown. */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof FileFault) return err(error.problem);
    throw error;
  }
}

export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** What is wrong where there is no file: it alone, or its whole folder. A link that leads nowhere counts as missing. */
export async function missingProblem(path: string): Promise<FileProblem> {
  const isLink = await lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink || (await isFolder(dirname(path))) ? { code: 'file-missing' } : { code: 'folder-missing' };
}

/** Whether anything has that name, a link that leads nowhere included. */
export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** A failed read, in our terms. Errors that are none of the file system's are bugs and stay thrown. */
export function readFault(error: unknown): FileFault {
  const code = codeOf(error);
  if (code === null) throw error;
  return new FileFault(code === 'EISDIR' ? { code: 'not-a-file' } : { code: 'unreadable', reason: code });
}

const noSpace: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
const mayNotWrite: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** A failed write, in our terms. */
export function writeFault(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  if (noSpace.has(code)) return new FileFault({ code: 'no-space' });
  if (mayNotWrite.has(code)) return new FileFault({ code: 'read-only' });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileFault({ code: 'folder-missing' });
  return new FileFault({ code: 'write-failed', reason: code });
}
