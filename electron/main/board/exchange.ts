import { setTimeout as pause } from 'node:timers/promises';
import type { Board } from '@shared/crdt/board';
import type { ChangeSource, FileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import type { CopyKeeper } from '../copies/copyKeeper';
import { toolOfCopy } from '../copies/syncTools';
import type { BoardStore } from '../storage/boardStore';
import type { LocalBoard } from './localBoard';
import type { Arrival } from './receive';

/** What an open board and its file give each other. */
export type Exchange = {
  /** What the file is known to hold; null as long as it has not been read. */
  readonly inFile: () => Board | null;
  /**
   * Looks at the file and at the copies beside it, has taken in what others wrote, then writes what the file lacks. A
   * file that somebody writes meanwhile is looked at again.
   */
  readonly run: () => Promise<Result<null, FileProblem>>;
};

/** A board as it is known when it is opened: from its file, from what this machine keeps, or from both. */
export type KnownBoard =
  | { readonly inFile: Board; readonly kept: Board | null }
  /** The file could not be read, or is not to be trusted yet. */
  | { readonly inFile: null; readonly kept: Board };

/** The open board, as the exchange sees it. */
export type Owner = {
  readonly board: () => Board;
  /** The highest counter that may be in it under our name. */
  readonly counter: () => number;
  readonly receive: (arrival: Arrival, source: Exclude<ChangeSource, { kind: 'here' | 'hand' }>) => void;
};

export type ExchangePorts = {
  readonly store: BoardStore;
  readonly local: LocalBoard;
  readonly copies: CopyKeeper;
  readonly log: Log;
  /** How long a file that does not look finished is given to come to rest. */
  readonly restMs: number;
};

/** Somebody who writes faster than we can look is let go first; the next try is a few seconds away. */
const mostRounds = 10;

export function createExchange(
  { store, local, copies, log, restMs }: ExchangePorts,
  owner: Owner,
  { inFile: first, kept }: KnownBoard,
): Exchange {
  let inFile = first;

  const look = async () => {
    const looked = await store.catchUp(({ board, isIntact }) => {
      owner.receive({ board, editedFrom: isIntact ? null : (inFile ?? kept) }, { kind: 'file' });
      inFile = board;
    });
    if (looked.ok && looked.value === 'unsettled') await pause(restMs);
    return looked;
  };
  /** Other versions that a sync tool left beside the file. One that cannot be archived is merged, and stays. */
  const takeInCopies = async (): Promise<void> => {
    for (const copy of await copies.find()) {
      await copies.archive(copy).catch((error: unknown) => log.error('copy not archived', error));
      const source = { kind: 'copy', name: copy.name, tool: toolOfCopy(copy.name) } as const;
      owner.receive({ board: copy.board, editedFrom: null }, source);
    }
  };
  /** `again`: somebody else wrote meanwhile. */
  const write = async (): Promise<Result<'done' | 'again', FileProblem>> => {
    const target = owner.board();
    if (target === inFile) return ok('done');
    await local.reserve(owner.counter());
    const written = await store.save(target);
    if (!written.ok) return written;
    if (written.value === 'overtaken') return ok('again');
    inFile = target;
    return ok('done');
  };

  return {
    inFile: () => inFile,
    async run() {
      for (let round = 0; round < mostRounds; round += 1) {
        const looked = await look();
        if (!looked.ok) {
          // Some tools leave nothing but copies where two versions met. Fault [F8].
          if (looked.error.code === 'file-missing') await takeInCopies();
          return looked;
        }
        if (looked.value === 'unsettled') continue;
        await takeInCopies();
        const written = await write();
        if (!written.ok) return written;
        if (written.value === 'again') continue;
        await copies.tidy(inFile ?? owner.board());
        return ok(null);
      }
      return err({ code: 'write-failed', reason: 'EBUSY' });
    },
  };
}
