import type { Board } from '@shared/crdt/board';
import { decodeBytes, decodingBytes } from '@shared/crdt/decodeBoard';
import { encodeBytes } from '@shared/crdt/encodeBoard';
import type { FileProblem } from '@shared/ipc/contract';
import { type Migration, migrateFile } from '@shared/migrate/migrateFile';
import { err, ok, type Result } from '@shared/result';
import type { Codec } from './checkedFile';
import { inTurns } from './inTurns';
import { sha256 } from './sha256';

/** A file that was migrated on the way in, to be kept before anything is written over it. */
export type OldFile = { readonly bytes: Uint8Array; readonly version: number };

/** Boards as the bytes of their files, older formats included. `onMigrated` learns of each file that had an older one. */
export const createBoardCodec = ({
  onMigrated,
  onIntact,
  expectedId,
  steps,
}: {
  readonly onMigrated: (old: OldFile) => void;
  /** Learns of each file whether it is as a program wrote it: if not, somebody edited it by hand, or it is torn. */
  readonly onIntact: (isIntact: boolean) => void;
  /** Once known, a file that holds another board is refused. */
  readonly expectedId: () => string | null;
  readonly steps?: readonly Migration[];
}): Codec<Board> => {
  /** What went in or out last: somebody else's file has most of its lines in common with it. */
  let last: Board | null = null;
  const accept = (
    bytes: Uint8Array,
    from: number | null,
    decoded: ReturnType<typeof decodeBytes>,
  ): Result<Board, FileProblem> => {
    if (!decoded.ok) return decoded;
    const { board } = decoded.value;
    const wanted = expectedId();
    if (wanted !== null && board.id !== wanted) return err({ code: 'other-board' });
    onIntact(decoded.value.intact || from !== null);
    if (from !== null) onMigrated({ bytes, version: from });
    last = board;
    return ok(board);
  };
  return {
    encode(board) {
      last = board;
      return encodeBytes(board, sha256);
    },
    decode(bytes) {
      const migrated = migrateFile(bytes, steps);
      return accept(bytes, migrated.from, decodeBytes(migrated.bytes, sha256, last));
    },
    async decodeInTurns(bytes) {
      const migrated = migrateFile(bytes, steps);
      return accept(bytes, migrated.from, await inTurns(decodingBytes(migrated.bytes, sha256, last)));
    },
  };
};
