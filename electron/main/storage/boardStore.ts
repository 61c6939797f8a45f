import type { Board } from '@shared/crdt/board';
import type { BoardProblem } from '@shared/crdt/decodeBoard';
import type { FileProblem } from '@shared/ipc/contract';
import type { Migration } from '@shared/migrate/migrateFile';
import { err, ok, type Result } from '@shared/result';
import { Low } from 'lowdb';
import { createBoardCodec, type FoundText, type OldFile } from './boardCodec';
import type { ByteFile } from './byteFile';
import { CheckedFile, type KeepDisplaced, Overtaken } from './checkedFile';
import { asResult, missingProblem } from './fileFault';
import { sameBytes } from './sameBytes';

/** A board as it was found in its file. */
export type FoundBoard = FoundText & { readonly board: Board };

/**
 * What became of a write: `overtaken`, since somebody else wrote in between, and nothing was touched; or `displaced`, since
 * somebody put their own in its place right after, knowing of ours or not.
 */
export type Written = 'written' | 'overtaken' | 'displaced';

/** A board in its file: lowdb's `Low` over our own adapter, speaking in `Result`s. */
export type BoardStore = {
  /** The board, or null where there is no file in an existing folder. */
  read(): Promise<Result<FoundBoard | null, FileProblem>>;
  /**
   * Hands over what the file holds if that is not what was last read or written here. What is not as a program wrote
   * it may be a copy in progress: it is `unsettled` until it has been met twice.
   */
  catchUp(
    absorb: (found: FoundBoard) => void | Promise<void>,
  ): Promise<Result<'same' | 'absorbed' | 'unsettled', FileProblem>>;
  save(board: Board): Promise<Result<Written, FileProblem>>;
  /** Writes `board` where its file has gone missing; `overtaken` if there is one after all. */
  recreate(board: Board): Promise<Result<Written, FileProblem>>;
};

export function createBoardStore({
  file,
  path,
  keepOld,
  keepDisplaced,
  boardId = null,
  steps,
}: {
  readonly file: ByteFile;
  /** Where `file` lies, to tell a missing file from a missing folder. */
  readonly path: string;
  /** Keeps a file in an older format before it is first written over; rejects if that fails, and nothing is written. */
  readonly keepOld: (old: OldFile) => Promise<void>;
  /** Is given what stood in the file before something else took its place. */
  readonly keepDisplaced?: KeepDisplaced;
  /** The board that the file has to hold; by default the first one that is read from it. */
  readonly boardId?: string | null;
  readonly steps?: readonly Migration[];
}): BoardStore {
  let old: OldFile | null = null;
  let id = boardId;
  let text: FoundText = { isIntact: true, sum: null };
  let unsettled: Uint8Array | null = null;
  const codec = createBoardCodec({
    onMigrated: (found) => {
      old = found;
    },
    onRead: (found) => {
      text = found;
    },
    expectedId: () => id,
    ...(steps ? { steps } : {}),
  });
  const adapter = new CheckedFile(file, codec, keepDisplaced);
  const db = new Low<Board | null>(adapter as CheckedFile<Board | null>, null);

  const write = async (board: Board): Promise<Written> => {
    if (old) await keepOld(old);
    old = null;
    id = board.id;
    db.data = board;
    try {
      await db.write();
      return 'written';
    } catch (error) {
      if (error instanceof Overtaken) return error.wasThere ? 'displaced' : 'overtaken';
      throw error;
    }
  };

  return {
    read: () =>
      asResult(async () => {
        await db.read();
        id = db.data?.id ?? null;
        return db.data && { board: db.data, ...text };
      }),

    async catchUp(absorb) {
      const found = await asResult(() =>
        adapter.catchUp(async (board, bytes) => {
          const isSettled = text.isIntact || sameBytes(unsettled, bytes);
          unsettled = bytes;
          if (!isSettled) throw new Unsettled();
          await absorb({ board, ...text });
        }),
      ).catch((error: unknown) => (error instanceof Unsettled ? ok('unsettled' as const) : raise(error)));
      if (!found.ok) return err(asOutside(found.error));
      return found.value === 'missing' ? err(await missingProblem(path)) : ok(found.value);
    },

    save: (board) => asResult(() => write(board)),
    recreate: (board) =>
      asResult(async () => {
        adapter.adopt(null);
        return write(board);
      }),
  };
}

class Unsettled extends Error {}

const raise = (error: unknown): never => {
  throw error;
};

const contentProblems: { readonly [C in BoardProblem['code']]: true } = {
  empty: true,
  'half-written': true,
  'not-json': true,
  'merge-markers': true,
  'not-a-board': true,
  'too-new': true,
  invalid: true,
};

/** What is wrong with the content of a file that was a good board when it was opened. */
export const asOutside = (problem: FileProblem): FileProblem =>
  isContentProblem(problem) ? { code: 'changed-outside', problem } : problem;

const isContentProblem = (problem: FileProblem): problem is BoardProblem =>
  Object.hasOwn(contentProblems, problem.code);
