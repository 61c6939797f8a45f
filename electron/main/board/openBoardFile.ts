import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Board, createBoard, formatVersion } from '@shared/crdt/board';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { parseBoardText } from '@shared/crdt/parseBoardText';
import type { FileProblem, ReadOnlyReason } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import { decodeUtf8 } from '@shared/utf8';
import type { OldFile } from '../storage/boardCodec';
import { type BoardStore, createBoardStore, type FoundBoard } from '../storage/boardStore';
import { type ByteFile, createDiskFile } from '../storage/byteFile';
import type { KeepDisplaced } from '../storage/checkedFile';
import { requireWritable } from '../storage/durableWrite';
import { asResult, missingProblem, writeFault } from '../storage/fileFault';
import type { Patience } from '../storage/patience';
import type { ReadBytes } from '../storage/readBytes';
import { sha256 } from '../storage/sha256';

/** Where that goes which the file of a board held before. */
type FileKeeper = {
  readonly keepOld: (old: OldFile) => Promise<void>;
  readonly keepDisplaced: KeepDisplaced;
};

type OpenedFile = FoundBoard & { readonly store: BoardStore };

/** Why a board cannot be opened, and what can be looked at all the same. */
export type OpenTrouble = {
  readonly problem: FileProblem;
  readonly look: { readonly board: Board; readonly why: ReadOnlyReason } | null;
};

/**
 * Opens the board in a file. Where there is none, `createId` says whether to make one; an empty file is not none.
 * Nothing that exists is ever changed by opening it.
 */
export async function openBoardFile(
  path: string,
  {
    createId,
    keeper,
    patience,
    readBytes,
  }: {
    readonly createId: string | null;
    readonly keeper: (boardId: string) => FileKeeper;
    readonly patience: Patience;
    readonly readBytes: ReadBytes;
  },
): Promise<Result<OpenedFile, OpenTrouble>> {
  const file = createDiskFile(path, { patience, read: readBytes });
  let id = '';
  const store = createBoardStore({
    file,
    path,
    keepOld: (old) => keeper(id).keepOld(old),
    keepDisplaced: (bytes) => keeper(id).keepDisplaced(bytes),
  });
  const read = await store.read();
  if (!read.ok) return err({ problem: read.error, look: await lookAnyway(read.error, file) });

  if (read.value === null) {
    const made = await create(path, store, createId);
    return made.ok
      ? ok({ board: made.value, isIntact: true, sum: null, store })
      : err({ problem: made.error, look: null });
  }
  id = read.value.board.id;
  if (!(await isWritable(path))) {
    return err({ problem: { code: 'read-only' }, look: { board: read.value.board, why: 'read-only' } });
  }
  return ok({ ...read.value, store });
}

async function create(
  path: string,
  store: BoardStore,
  id: string | null,
): Promise<Result<Board, FileProblem>> {
  const missing = await missingProblem(path);
  if (id === null || missing.code !== 'file-missing') return err(missing);
  const board = createBoard(id);
  const saved = await store.save(board);
  if (!saved.ok) return saved;
  // Somebody made a file of that name this very moment: it is theirs.
  return saved.value !== 'written' ? err({ code: 'name-taken' }) : ok(board);
}

/** Writing takes both: the file itself, and its folder for the file that will take its place. */
async function isWritable(path: string): Promise<boolean> {
  try {
    const target = await realpath(path);
    await requireWritable(target);
    await access(dirname(target), constants.W_OK);
    return true;
  } catch (error) {
    // A file that somebody else holds open for a moment can be written later.
    return writeFault(error).problem.code !== 'read-only';
  }
}

/** What can be made out of a board that a newer version wrote, if its records still have the shape we know. */
async function lookAnyway(problem: FileProblem, file: ByteFile): Promise<OpenTrouble['look']> {
  if (problem.code !== 'too-new') return null;
  const read = await asResult(() => file.read());
  const text = read.ok && read.value ? decodeUtf8(read.value) : null;
  const json = text === null ? null : parseBoardText(text.replace(/^\uFEFF/, ''));
  if (!json?.ok) return null;
  const decoded = decodeBoard(JSON.stringify({ ...json.value, minReader: formatVersion }), sha256);
  return decoded.ok ? { board: decoded.value.board, why: 'too-new' } : null;
}
