import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { decodeUtf8 } from '@shared/utf8';
import { codeOf } from '../storage/fileFault';
import { isPlaceholder } from '../storage/placeholder';
import { unlessGone } from '../storage/unlessGone';

/** Nobody writes more than that on a phone; anything longer is another kind of file. */
export const longestNote = 256 * 1024;

type NoteFile =
  | { readonly kind: 'note'; readonly text: string; readonly identity: string }
  /** It has changed within the last moments, is empty, or its content is still in the cloud: later. */
  | { readonly kind: 'not-yet' }
  /** It stays where it is until somebody does something about it. */
  | { readonly kind: 'left'; readonly why: 'too-big' | 'not-text' }
  /** A link, a pipe, a folder, or gone meanwhile: nothing to tell of. */
  | { readonly kind: 'none' };

/**
 * Reads a note that has been at rest: `isAtRest` says so of the file's size, time and identity. Whoever can write into
 * the folder can put anything there, so a link is not followed, and what is opened is what was looked at.
 */
export async function readNote(path: string, isAtRest: (identity: string) => boolean): Promise<NoteFile> {
  const stats = await unlessGone(lstat(path));
  if (!stats?.isFile()) return { kind: 'none' };
  if (stats.size === 0 || isPlaceholder(stats) || !isAtRest(identityOf(stats))) return { kind: 'not-yet' };
  if (stats.size > longestNote) return { kind: 'left', why: 'too-big' };
  // Without following a link that has taken its place, and without waiting for a pipe.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await unlessGone(open(path, flags));
  if (!file) return { kind: 'not-yet' };
  try {
    const identity = identityOf(await file.stat());
    if (identity !== identityOf(stats)) return { kind: 'not-yet' };
    const text = decodeUtf8(await file.readFile());
    const isText = text !== null && !text.includes('\0');
    return isText ? { kind: 'note', text, identity } : { kind: 'left', why: 'not-text' };
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return { kind: 'not-yet' };
  } finally {
    await file.close();
  }
}

/** Whether the file is still the one that was read. */
export const isUnchanged = async (path: string, identity: string): Promise<boolean> => {
  const stats = await unlessGone(lstat(path));
  return stats?.isFile() === true && identityOf(stats) === identity;
};

const identityOf = ({ dev, ino, size, mtimeMs }: Stats): string => `${dev} ${ino} ${size} ${mtimeMs}`;
