import { writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Board } from '@shared/crdt/board';
import { mergeBoards } from '@shared/crdt/merge';
import type { Translate } from '@shared/i18n/translator';
import { err, type Result } from '@shared/result';
import { type BoardStore, createBoardStore } from '../main/storage/boardStore';
import { createDiskFile } from '../main/storage/byteFile';
import { exists } from '../main/storage/fileFault';
import { problemLine } from './problemLine';

/** How often to start over when another program writes the file at the same moment. */
const attempts = 20;
/** Many times what lies between another program's last look at the file and its rename. */
const settleMs = 60;

/**
 * Replaces a board file with what `change` makes of it (null: there is no file yet), in one durable step, and only if
 * it still is what was read; else `change` is asked again about what is there now. Leaves the file alone if `change`
 * returns the very board. Returns what was written; an error is one line that says why nothing was written.
 */
export async function changeBoardFile(
  path: string,
  change: (board: Board | null) => Result<Board, string> | Promise<Result<Board, string>>,
  t: Translate,
): Promise<Result<Board, string>> {
  // What a migrated file held stays beside it: a script has no app folder to keep it in.
  const store = createBoardStore({
    file: createDiskFile(path),
    path,
    keepOld: async ({ bytes, version }) => {
      const kept = `${path}.v${version}`;
      if (!(await exists(kept))) await writeFile(kept, bytes, { flush: true });
    },
  });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await store.read();
    if (!read.ok) return err(problemLine(t, path, read.error));
    const board = read.value?.board ?? null;
    const changed = await change(board);
    if (!changed.ok || changed.value === board) return changed;
    const saved = await store.save(changed.value);
    if (!saved.ok) return err(problemLine(t, path, saved.error));
    if (saved.value === 'overtaken') continue;
    // Displaced is not undone: whoever wrote after us may know of ours, and asking again would do it all twice.
    return (await isKept(store, changed.value)) ? changed : err(t('cli.busy', { file: path }));
  }
  return err(t('cli.busy', { file: path }));
}

/**
 * Whether the file still holds all of `board` a moment after it was written there. Another program that looked at the
 * file right before our rename and renamed its own right after it has displaced ours; what it wrote is joined with
 * ours then, so that neither loses a thing.
 */
async function isKept(store: BoardStore, board: Board): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await setTimeout(settleMs * (1 + Math.random()));
    const read = await store.read();
    // Removed, or replaced by something else: that is somebody's wish, and no longer about these commands.
    if (!read.ok || read.value === null) return true;
    const merged = mergeBoards(read.value.board, board);
    if (merged.changed.length === 0) return true;
    await store.save(merged.board);
  }
  return false;
}
