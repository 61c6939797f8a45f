import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { decodeBytes } from '@shared/crdt/decodeBoard';
import { formatName } from '@shared/model/boardFile';
import { isPlaceholder } from '../storage/placeholder';
import { sha256 } from '../storage/sha256';
import { isTempName } from '../storage/tempName';
import { unlessGone } from '../storage/unlessGone';
import { isUnfinished } from './syncTools';

/** Another version of the open board, found beside it under whatever name. */
export type Copy = { readonly name: string; readonly bytes: Buffer; readonly board: Board };

/** Files that were looked at already and have not changed since: path → size, time and identity. */
export type SeenFiles = Map<string, string>;

const largest = 50 * 1024 * 1024;

/**
 * Every other file beside the board that holds the same board, recognised by content: any name, any extension. Files
 * that cannot be read, are too large or are placeholders (content still in the cloud) are left for another time.
 */
export async function findCopies(boardPath: string, boardId: string, seen: SeenFiles): Promise<Copy[]> {
  const folder = dirname(boardPath);
  const names = (await unlessGone(readdir(folder))) ?? [];
  const copies: Copy[] = [];
  for (const name of names.sort()) {
    if (name === basename(boardPath) || isTempName(name) || isUnfinished(name)) continue;
    const copy = await readCopy(join(folder, name), name, boardId, seen);
    if (copy) copies.push(copy);
  }
  return copies;
}

async function readCopy(path: string, name: string, boardId: string, seen: SeenFiles): Promise<Copy | null> {
  const stats = await unlessGone(stat(path));
  if (!stats?.isFile() || stats.size === 0 || stats.size > largest || isPlaceholder(stats)) return null;
  const identity = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  if (seen.get(path) === identity) return null;
  const bytes = await unlessGone(readJson(path));
  if (bytes === null) return null;
  seen.set(path, identity);
  // Cheap to tell from other JSON before anything is parsed.
  if (!bytes.includes(formatName) || !bytes.includes(boardId)) return null;
  const decoded = decodeBytes(bytes, sha256);
  return decoded.ok && decoded.value.board.id === boardId
    ? { name, bytes, board: decoded.value.board }
    : null;
}

/** The bytes of a file that begins as a board does, and nothing of any other: a folder may be full of photos. */
async function readJson(path: string): Promise<Buffer> {
  // Without waiting for a pipe that has taken its place.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const start = buffer.toString('utf8', 0, bytesRead);
    return /^\uFEFF?\s*\{/.test(start) ? await file.readFile() : Buffer.alloc(0);
  } finally {
    await file.close();
  }
}
