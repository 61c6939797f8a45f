import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { decodeBytes } from '@shared/crdt/decodeBoard';
import { decodeLine, encodeLine } from '@shared/crdt/delta';
import { encodeBytes } from '@shared/crdt/encodeBoard';
import { mergeBoards } from '@shared/crdt/merge';
import { durableWrite } from '../storage/durableWrite';
import { codeOf } from '../storage/fileFault';
import { readWhole } from '../storage/readWhole';
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
  /**
   * Makes `board`, which holds everything recorded so far, the new snapshot, once the journal has grown long. Never after a
   * `load` that failed: there may be more than anybody has seen.
   */
  compact(board: Board): Promise<void>;
  close(): Promise<void>;
};

type Loaded = {
  readonly board: Board | null;
  /** Names of the copies of files of which a part could not be read. What could be read stands in a new snapshot. */
  readonly setAside: readonly string[];
  /** Why they could not be set aside, if they could not: they then stay as they are, and nothing takes their place. */
  readonly fault?: unknown;
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
  /** All that there is has been read, or is safe under another name. */
  let mayReplace = false;

  const readSnapshot = async (known: Board | null): Promise<Part> => {
    const bytes = await readWhole(snapshotPath).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null) return { board: null, isDamaged: false };
    const decoded = decodeBytes(bytes, sha256, known);
    return decoded.ok
      ? { board: decoded.value.board, isDamaged: !decoded.value.intact }
      : { board: null, isDamaged: true };
  };
  const setAside = async (path: string, name: string): Promise<string> => {
    await durableWrite(join(folder, name), await readFile(path));
    return name;
  };
  /** What is left of damaged files would be met, and set aside, with every start: a new snapshot takes its place. */
  const setDamageAside = async (snapshot: Part, recorded: Part, board: Board | null): Promise<string[]> => {
    const copies = [
      ...(snapshot.isDamaged ? [await setAside(snapshotPath, `snapshot.damaged-${now()}.json`)] : []),
      ...(recorded.isDamaged ? [await setAside(journalPath, `journal.damaged-${now()}.jsonl`)] : []),
    ];
    if (copies.length === 0) return copies;
    if (board) await replaceSnapshot(board);
    else await Promise.all([rm(snapshotPath, { force: true }), journal.clear()]);
    return copies;
  };
  const replaceSnapshot = async (board: Board): Promise<void> => {
    await durableWrite(snapshotPath, encodeBytes(board, sha256));
    await journal.clear();
  };

  return {
    async load(known = null) {
      await mkdir(folder, { recursive: true });
      const snapshot = await readSnapshot(known);
      const recorded = joinLines(await journal.read());
      const board = joinOptional(snapshot.board, recorded.board);
      try {
        const copies = await setDamageAside(snapshot, recorded, board);
        mayReplace = true;
        return { board, setAside: copies };
      } catch (fault) {
        return { board, setAside: [], fault };
      }
    },

    async record(delta) {
      await journal.append(encodeLine(delta, sha256));
    },

    async compact(board) {
      if (mayReplace && journal.size() >= compactAt) await replaceSnapshot(board);
    },

    close: () => journal.close(),
  };
}

/** What could be read of a file. */
type Part = { readonly board: Board | null; readonly isDamaged: boolean };

/** The deltas are joined among themselves first: they are small, and the snapshot then joins once. */
function joinLines(lines: readonly string[]): Part {
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
