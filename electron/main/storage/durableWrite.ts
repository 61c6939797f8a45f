import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, FileFault } from './fileFault';
import { createPatience, type Patience } from './patience';
import { createTempName } from './tempName';

export type DurableWriteOptions = {
  /**
   * Asked when the new content is safely on disk beside the old, right before each try to put it in its place: false
   * leaves everything as it was. The gap between the answer and the rename is microseconds, not the length of a write.
   */
  readonly isStillWanted?: () => Promise<boolean>;
  /** With a file that another program holds open. */
  readonly patience?: Patience;
  /** For tests: the step that can meet another program's lock. */
  readonly move?: (from: string, to: string) => Promise<void>;
  /** For tests: whose file errors these are. */
  readonly platform?: NodeJS.Platform;
};

/**
 * Replaces the content of `path` so that at every instant, power cuts included, the old content or the new one is
 * there in full: a file of another name in the same folder, fsync, rename over the old one, fsync of the folder. A
 * symbolic link stays and its target is written; mode and owner stay. Rejects with the file system's error.
 */
export async function durableWrite(
  path: string,
  content: string | Uint8Array,
  {
    isStillWanted = async () => true,
    patience = createPatience(),
    move = rename,
    platform = process.platform,
  }: DurableWriteOptions = {},
): Promise<'written' | 'abandoned'> {
  const target = await followLinks(path);
  const before = await stat(target).catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? null : raise(error),
  );
  if (before && !before.isFile()) throw new FileFault({ code: 'not-a-file' });
  // A rename would replace a write-protected file without asking.
  if (before) await requireWritable(target);
  const folder = dirname(target);
  const temp = join(folder, createTempName());
  try {
    await writeNew(temp, content, before);
    const tryToMove = async (): Promise<'written' | 'abandoned'> => {
      if (!(await isStillWanted())) return 'abandoned';
      await move(temp, target);
      return 'written';
    };
    const outcome = await patience.insist(tryToMove, (error) => passing(platform).has(codeOf(error) ?? ''));
    if (outcome === 'abandoned') {
      await rm(temp, { force: true });
      return outcome;
    }
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
  return 'written';
}

/** Where the bytes really go. A link that leads nowhere is a missing file, not a place for a new one. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const isLink = await lstat(path).then(
      (stats) => stats.isSymbolicLink(),
      () => false,
    );
    if (isLink) throw new FileFault({ code: 'file-missing' });
    return path;
  }
}

/** Opens for writing, which tells more than the mode bits do, and writes nothing. */
export async function requireWritable(path: string): Promise<void> {
  await (await open(path, 'r+')).close();
}

async function writeNew(temp: string, content: string | Uint8Array, like: Stats | null): Promise<void> {
  const handle = await open(temp, 'wx', like ? 0o600 : 0o666);
  try {
    // `writeFile` on a handle goes on after a short write; a single `write` on a nearly full disk ends early, unnoticed.
    await handle.writeFile(content, 'utf8');
    if (like) await keepOwnerAndMode(handle, like);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Owner first: changing it clears some mode bits. Only root may give files away, and some file systems know no owners. */
async function keepOwnerAndMode(handle: FileHandle, like: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== like.uid || own.gid !== like.gid) {
    await handle.chown(like.uid, like.gid).catch(() => undefined);
  }
  await handle.chmod(like.mode & 0o7777).catch(() => undefined);
}

/**
 * On Windows a virus scanner or a sync client that has the file open makes the rename fail with any of these, for a
 * moment. Elsewhere only EBUSY passes by itself; the others are about permissions and would be waited for in vain.
 */
const passing = (platform: NodeJS.Platform): ReadonlySet<string> =>
  new Set(platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : ['EBUSY']);

/** Windows and some network mounts cannot sync a folder. */
const cannotSync: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR', 'EBADF']);

/** Without this a name that was just given, or taken, may be lost in a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannotSync.has(codeOf(error) ?? '')) throw error;
  }
}

const raise = (error: unknown): never => {
  throw error;
};
