import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { mergeBoards } from '@shared/crdt/merge';
import { statesToDrop } from '../replica/retention';
import { durableWrite } from '../storage/durableWrite';
import { exists } from '../storage/fileFault';
import { sha256 } from '../storage/sha256';
import { type Copy, findCopies } from './findCopies';
import { mayRemove } from './syncTools';

/** Deals with the other versions of a board that sync tools leave beside it. */
export type CopyKeeper = {
  /** The copies that are new or have changed since the last call. */
  find(): Promise<readonly Copy[]>;
  /**
   * Keeps a copy's content in the app's own folder, and lets go of older ones as retention says. To be called for each copy
   * that was merged.
   */
  archive(copy: Copy): Promise<void>;
  /** Removes archived copies that are old enough and whose every edit `inFile`, the board's file, holds. */
  tidy(inFile: Board): Promise<void>;
};

/** How long a copy stays at least: its tool may still be carrying it to other machines. */
const removableAfterMs = 10 * 60 * 1000;

/** A copy that is to be removed, and since when it has been in the archive. */
type Archived = { readonly copy: Copy; readonly since: number };

export function createCopyKeeper({
  path,
  boardId,
  archiveFolder,
  now,
}: {
  readonly path: string;
  readonly boardId: string;
  readonly archiveFolder: string;
  readonly now: () => number;
}): CopyKeeper {
  const folder = dirname(path);
  const seen = new Map<string, string>();
  const archived = new Map<string, Archived>();

  return {
    find: () => findCopies(path, boardId, seen),

    async archive(copy) {
      await mkdir(archiveFolder, { recursive: true });
      // Named after the content, so that the same copy, met again after a restart, is archived once.
      const mark = sha256(copy.bytes)
        .replace(/[^0-9A-Za-z]/g, '')
        .slice(0, 12);
      // With the mark before it a long name would be longer than any may be.
      const name = [...copy.name].slice(0, 60).join('');
      const target = join(archiveFolder, `${mark} ${name}`);
      const isNew = !(await exists(target));
      if (isNew) await durableWrite(target, copy.bytes);
      if (mayRemove(copy.name)) archived.set(copy.name, { copy, since: now() });
      if (isNew) await dropOld(archiveFolder);
    },

    async tidy(inFile) {
      for (const [name, { copy, since }] of archived) {
        const isOld = now() - since >= removableAfterMs;
        if (!isOld || mergeBoards(inFile, copy.board).changed.length > 0) continue;
        const current = await readFile(join(folder, name)).catch(() => null);
        if (current?.equals(copy.bytes)) await rm(join(folder, name), { force: true }).catch(() => undefined);
        archived.delete(name);
      }
    },
  };
}

/** A board is as large as its copies: without an end, a busy folder would fill the disk. */
async function dropOld(archiveFolder: string): Promise<void> {
  const paths = (await readdir(archiveFolder)).map((name) => join(archiveFolder, name));
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  const dropped = new Set(statesToDrop(times));
  for (const [index, path] of paths.entries())
    if (dropped.has(times[index] as number)) await rm(path, { force: true });
}
