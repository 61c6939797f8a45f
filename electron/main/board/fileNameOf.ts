import { homedir } from 'node:os';
import { basename, dirname, sep } from 'node:path';
import type { FileName } from '@shared/ipc/contract';

/** A path as people read it: the file's name, and its folder with `~` for their own. */
export function fileNameOf(path: string, home: string = homedir()): FileName {
  const folder = dirname(path);
  const isHome = folder === home || folder.startsWith(home + sep);
  return { name: basename(path), folder: isHome && home !== sep ? `~${folder.slice(home.length)}` : folder };
}
