import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { codeOf, FileFault, missingProblem, readFault } from './fileFault';
import { readWhole } from './readWhole';

/** The bytes of a file, or null where there is none in an existing folder. Rejects with `FileFault`. */
export type ReadBytes = (path: string, limitMb: number) => Promise<Buffer | null>;

const megabyte = 1024 * 1024;

/** Reads a file here and now: for what surely lies on this machine. */
export const readBytes: ReadBytes = async (path, limitMb) => {
  const stats = await statFile(path);
  return stats && readFound(path, stats, limitMb);
};

/** What lies at `path`; null where there is nothing in an existing folder. Rejects with `FileFault`. */
export async function statFile(path: string): Promise<Stats | null> {
  return unlessMissing(path, () => stat(path));
}

/** Reads what `stats` were found of. A device or a pipe could be read for ever. */
export async function readFound(path: string, stats: Stats, limitMb: number): Promise<Buffer | null> {
  if (!stats.isFile()) throw new FileFault({ code: 'not-a-file' });
  refuseTooBig(stats, limitMb);
  return unlessMissing(path, () => readWhole(path, stats.size));
}

/** Whatever kind of file it is: what is too big need not be fetched to be refused. Throws `FileFault`. */
export function refuseTooBig({ size }: Pick<Stats, 'size'>, limitMb: number): void {
  if (size > limitMb * megabyte) throw new FileFault({ code: 'too-big', limitMb });
}

async function unlessMissing<T>(path: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw readFault(error);
    const problem = await missingProblem(path);
    if (problem.code === 'folder-missing') throw new FileFault(problem);
    return null;
  }
}
