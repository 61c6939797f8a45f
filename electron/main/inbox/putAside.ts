import { lstat, mkdir, rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { codeOf } from '../storage/fileFault';
import { isUnchanged } from './readNote';

/**
 * Moves a note that is on the board to `done/`, under a name that is free there: nothing is ever replaced. Whether it
 * was moved; it stays if it has changed since it was read, or if `done` is no folder.
 */
export async function putAside(inbox: string, name: string, identity: string): Promise<boolean> {
  const done = join(inbox, 'done');
  try {
    await mkdir(done).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    // A link would carry it out of the folder.
    if (!(await lstat(done)).isDirectory()) return false;
    const target = await freeName(done, name);
    if (target === null || !(await isUnchanged(join(inbox, name), identity))) return false;
    await rename(join(inbox, name), target);
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

async function freeName(folder: string, name: string): Promise<string | null> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let count = 1; count <= 1_000; count += 1) {
    const path = join(folder, count === 1 ? name : `${stem} (${count})${extension}`);
    const isTaken = await lstat(path).then(
      () => true,
      (error: unknown) => codeOf(error) !== 'ENOENT',
    );
    if (!isTaken) return path;
  }
  return null;
}
