import type { Board } from '@shared/crdt/board';
import { decodeBytes } from '@shared/crdt/decodeBoard';
import { changesSince, countChanges } from '@shared/domain/sinceThen';
import type {
  EarlierBoard,
  EarlierProblem,
  EarlierState,
  NoBoard,
  RestoredState,
  SinceThen,
} from '@shared/ipc/contract';
import { migrateFile } from '@shared/migrate/migrateFile';
import { boardView, recordView } from '@shared/model/boardView';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import { sha256 } from '../storage/sha256';
import type { BoardSession } from './boardSession';

type Problem = NoBoard | EarlierProblem;

/** Earlier states of the open board: which there are, what has happened since, a look at one, and the way back. */
export type EarlierStates = {
  readonly list: () => Promise<Result<readonly EarlierState[], Problem>>;
  readonly compare: (at: number) => Promise<Result<SinceThen, Problem>>;
  readonly look: (at: number) => Promise<Result<EarlierBoard, Problem>>;
  readonly restore: (at: number) => Promise<Result<RestoredState, Problem | { readonly code: 'read-only' }>>;
};

export function createEarlierStates(
  desk: { readonly session: BoardSession | null },
  log: Log,
): EarlierStates {
  /** Reads one state whole, and only that one. */
  const withState = async <T, P>(
    at: number,
    then: (session: BoardSession, board: Board) => Result<T, P>,
  ): Promise<Result<T, P | Problem>> => {
    const { session } = desk;
    if (!session) return noBoard;
    const board = await readState(session, at, log);
    // Another board may have been opened meanwhile.
    if (desk.session !== session) return noBoard;
    return board.ok ? then(session, board.value) : board;
  };

  return {
    async list() {
      const { session } = desk;
      if (!session) return noBoard;
      try {
        return ok(await session.ring.list());
      } catch (error) {
        log.error('earlier states not listed', error);
        return unreadable;
      }
    },
    compare: (at) =>
      withState(at, ({ board }, earlier) =>
        ok(countChanges(changesSince(earlier, board), (id) => recordView(board, id)?.type)),
      ),
    look: (at) =>
      withState(at, (session, earlier) =>
        ok({
          records: [...boardView(earlier).values()],
          since: changesSince(earlier, session.board),
          differs: session.differsFrom(earlier),
        }),
      ),
    restore: (at) => withState(at, (session, earlier) => session.restore(earlier)),
  };
}

async function readState(
  { ring, board }: BoardSession,
  at: number,
  log: Log,
): Promise<Result<Board, EarlierProblem>> {
  try {
    const bytes = await ring.read(at);
    if (bytes === null) return err({ code: 'earlier-gone' });
    // Most of its lines are those of the board as it is now: they need not be read again.
    const decoded = decodeBytes(migrateFile(bytes).bytes, sha256, board);
    if (decoded.ok && decoded.value.board.id === board.id) return ok(decoded.value.board);
    log.warn(`earlier state: ${decoded.ok ? 'another board' : decoded.error.code}`);
  } catch (error) {
    log.error('earlier state not read', error);
  }
  return unreadable;
}

const noBoard = err({ code: 'no-board' } as const);
const unreadable = err({ code: 'earlier-unreadable' } as const);
