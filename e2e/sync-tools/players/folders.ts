import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of either machine. */
export type Side = 'a' | 'b';
export type Folders = Readonly<Record<Side, string>>;
export const sides = ['a', 'b'] as const;
export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** Something that a player did, for the log of a test that failed. */
export type Deed = { readonly did: string; readonly on: Side; readonly name: string };

/** A sync tool, or a mishap, that works on two folders. */
export type SyncPlayer = {
  /** Goes over both folders once. */
  readonly pass: () => Promise<readonly Deed[]>;
};

/** A file's bytes and time of change (ms since 1970), as a tool remembers them. */
export type Content = { readonly bytes: Buffer; readonly mtimeMs: number };

/** What no tool sends: names that Syncthing, Dropbox, OneDrive and Nextcloud leave alone, and their own marks. */
const isLeftAlone = (name: string): boolean => /^~.*\.tmp$/.test(name) || name.startsWith('.');

/** The files that a tool would look at. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isLeftAlone(entry.name))
    .map(({ name }) => name)
    .sort();
}

export async function allNames(folders: Folders): Promise<readonly string[]> {
  const names = await Promise.all(sides.map((side) => namesIn(folders[side])));
  return [...new Set(names.flat())].sort();
}

/** What a file holds, or null if it is not there. */
export async function look(folder: string, name: string): Promise<Content | null> {
  let handle: FileHandle | null = null;
  try {
    // Of one and the same file, even if another one takes its name meanwhile.
    handle = await open(join(folder, name), 'r');
    const { mtimeMs } = await handle.stat();
    return { bytes: await handle.readFile(), mtimeMs };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    await handle?.close();
  }
}

export const hashOf = ({ bytes }: Content): string => createHash('sha256').update(bytes).digest('hex');
export const isSameContent = (one: Content, other: Content): boolean => one.bytes.equals(other.bytes);

/** As good tools write: beside it, then in its place; the time of change travels along. */
export async function putWhole(folder: string, name: string, { bytes, mtimeMs }: Content): Promise<void> {
  const temp = join(folder, `~${name}.tmp`);
  await writeFile(temp, bytes);
  await utimes(temp, mtimeMs / 1_000, mtimeMs / 1_000);
  await rename(temp, join(folder, name));
}

/**
 * What a copy in place leaves when it is looked at, or cut off, after `length` bytes: `truncated` has only those,
 * `overwritten` has them before the end of what was there.
 */
export type Tear = { readonly kind: 'truncated' | 'overwritten'; readonly length: number };

/** Writes the first `length` bytes of `content` over a file where it lies, as naive copies do. */
export async function putTorn(folder: string, name: string, content: Content, tear: Tear): Promise<void> {
  const handle = await open(join(folder, name), tear.kind === 'truncated' ? 'w' : 'r+');
  try {
    await handle.write(content.bytes, 0, Math.min(tear.length, content.bytes.length), 0);
  } finally {
    await handle.close();
  }
}

export const remove = (folder: string, name: string): Promise<void> =>
  rm(join(folder, name), { force: true });
