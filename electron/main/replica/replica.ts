import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { decodeBytes } from '@shared/crdt/decodeBoard';
import { decodeLine, encodeLine } from '@shared/crdt/delta';
import { encodeBytes } from '@shared/crdt/encodeBoard';
import { mergeBoards } from '@shared/crdt/merge';
import { durableWrite } from '../storage/durableWrite';
import { codeOf } from '../storage/fileFault';
import { sha256 } from '../storage/sha256';
import { createJournal } from './journal';

/**
 * What this machine knows of a board, in the app's own folder, out of reach of any sync tool: a snapshot of the whole
 * and a journal of what came after. The shared file is only an exchange copy of it.
 */
export type Replica = {
  /**
   * Everything kept, joined; null if there is nothing yet. Call once, first. `known`: what the shared file holds, from
   * which the snapshot differs in a few lines as a rule; the others are not read again.
   */
  load(known?: Board | null): Promise<Loaded>;
  /** Resolves when the changed part of a board is safely on disk; rejects with the file system's error. */
  record(delta: Board): Promise<void>;
  /** Makes `board`, which holds everything recorded so far, the new snapshot, once the journal has grown long. */
  compact(board: Board): Promise<void>;
  close(): Promise<void>;
};

export type Loaded = {
  readonly board: Board | null;
  /** Names of files, or copies of them, that were set aside because a part of them could not be read. */
  readonly setAside: readonly string[];
};

/** Bytes after which the journal is replaced by a snapshot. */
export const longestJournal = 1024 * 1024;

export function createReplica(
  folder: string,
  { now, compactAt = longestJournal }: { readonly now: () => number; readonly compactAt?: number },
): Replica {
  const snapshotPath = join(folder, 'snapshot.json');
  const journalPath = join(folder, 'journal.jsonl');
  const journal = createJournal(journalPath);

  const readSnapshot = async (known: Board | null): Promise<{ board: Board | null; aside: string[] }> => {
    const bytes = await readFile(snapshotPath).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null) return { board: null, aside: [] };
    const decoded = decodeBytes(bytes, sha256, known);
    if (decoded.ok && decoded.value.intact) return { board: decoded.value.board, aside: [] };
    const aside = `snapshot.damaged-${now()}.json`;
    await rename(snapshotPath, join(folder, aside));
    return { board: decoded.ok ? decoded.value.board : null, aside: [aside] };
  };

  return {
    async load(known = null) {
      await mkdir(folder, { recursive: true });
      const snapshot = await readSnapshot(known);
      const recorded = joinLines(await journal.read());
      const setAside = [...snapshot.aside];
      if (recorded.isDamaged) {
        const copy = `journal.damaged-${now()}.jsonl`;
        await copyFile(journalPath, join(folder, copy));
        setAside.push(copy);
      }
      return { board: joinOptional(snapshot.board, recorded.board), setAside };
    },

    async record(delta) {
      await journal.append(encodeLine(delta, sha256));
    },

    async compact(board) {
      if (journal.size() < compactAt) return;
      await durableWrite(snapshotPath, encodeBytes(board, sha256));
      await journal.clear();
    },

    close: () => journal.close(),
  };
}

/** The deltas are joined among themselves first: they are small, and the snapshot then joins once. */
function joinLines(lines: readonly string[]): { board: Board | null; isDamaged: boolean } {
  let board: Board | null = null;
  let isDamaged = false;
  for (const line of lines) {
    const decoded = decodeLine(line, sha256);
    if (decoded.ok && decoded.value.intact) board = joinOptional(board, decoded.value.board);
    else isDamaged = true;
  }
  return { board, isDamaged };
}

const joinOptional = (a: Board | null, b: Board | null): Board | null =>
  a && b ? mergeBoards(a, b).board : (a ?? b);
