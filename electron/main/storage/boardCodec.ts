import type { Board } from '@shared/crdt/board';
import { decodingBytes } from '@shared/crdt/decodeBoard';
import { encodeBytes } from '@shared/crdt/encodeBoard';
import type { FileProblem } from '@shared/ipc/contract';
import { type Migration, migrateFile } from '@shared/migrate/migrateFile';
import { err, ok, type Result } from '@shared/result';
import type { Steps } from '@shared/steps';
import type { Codec } from './checkedFile';
import { sha256 } from './sha256';

/** A file that was migrated on the way in, to be kept before anything is written over it. */
export type OldFile = { readonly bytes: Uint8Array; readonly version: number };

export type FoundText = {
  /** False if somebody edited the file by hand, or it is torn: it is not as a program wrote it. */
  readonly isIntact: boolean;
  /** The checksum that it states. An edit by hand leaves the one of what the file held before. */
  readonly sum: string | null;
};

/** Boards as the bytes of their files, older formats included. `onMigrated` learns of each file that had an older one. */
export const createBoardCodec = ({
  onMigrated,
  onRead,
  expectedId,
  steps,
}: {
  readonly onMigrated: (old: OldFile) => void;
  /** Learns of each file what there is to say of it besides its board. */
  readonly onRead: (found: FoundText) => void;
  /** Once known, a file that holds another board is refused. */
  readonly expectedId: () => string | null;
  readonly steps?: readonly Migration[];
}): Codec<Board> => {
  /** What went in or out last: somebody else's file has most of its lines in common with it. */
  let last: Board | null = null;
  return {
    encode(board) {
      last = board;
      return encodeBytes(board, sha256);
    },
    *decode(bytes): Steps<Result<Board, FileProblem>> {
      const migrated = migrateFile(bytes, steps);
      const decoded = yield* decodingBytes(migrated.bytes, sha256, last);
      if (!decoded.ok) return decoded;
      const { board, intact, sum } = decoded.value;
      const wanted = expectedId();
      if (wanted !== null && board.id !== wanted) return err({ code: 'other-board' });
      onRead({ isIntact: intact || migrated.from !== null, sum });
      if (migrated.from !== null) onMigrated({ bytes, version: migrated.from });
      last = board;
      return ok(board);
    },
  };
};
