import { setTimeout as pause } from 'node:timers/promises';
import type { Board } from '@shared/crdt/board';
import { sumOfBoard } from '@shared/crdt/encodeBoard';
import { maybeInFile, withoutMissing } from '@shared/crdt/handEdits';
import type { ChangeSource, FileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import { toolOfCopy } from '../copies/syncTools';
import type { FoundBoard } from '../storage/boardStore';
import { sha256 } from '../storage/sha256';
import type { BoardHome } from './boardHome';
import type { LocalBoard } from './localBoard';
import type { Arrival } from './receive';
import { stateWithSum } from './stateWithSum';

/** What an open board and its file give each other. */
export type Exchange = {
  /** What the file is known to hold; null as long as it has not been read. */
  readonly inFile: () => Board | null;
  /**
   * Looks at the file and at the copies beside it, has taken in what others wrote, then writes what the file lacks. A
   * file that somebody writes meanwhile is looked at again, one that was renamed is followed. Where it is gone, it is
   * made again only if somebody has asked for that: absent is not deleted.
   */
  readonly run: (wish: { readonly mayRecreate: boolean }) => Promise<Result<null, FileProblem>>;
};

/**
 * A board as it is known when it is opened: from its file, from what this machine keeps, or from both. `sum`: the checksum
 * that the file states.
 */
export type KnownBoard =
  | { readonly inFile: Board; readonly kept: Board | null; readonly sum?: string | null }
  /** The file could not be read, or is not to be trusted yet. */
  | { readonly inFile: null; readonly kept: Board };

/** The open board, as the exchange sees it. */
type Owner = {
  readonly board: () => Board;
  /** The highest counter that may be in it under our name. */
  readonly counter: () => number;
  readonly receive: (arrival: Arrival, source: Exclude<ChangeSource, { kind: 'here' | 'hand' }>) => void;
  /** The file holds this from now on. */
  readonly written: (board: Board) => void;
};

type ExchangePorts = {
  readonly home: BoardHome;
  readonly local: LocalBoard;
  readonly log: Log;
  /** How long a file that does not look finished is given to come to rest. */
  readonly restMs: number;
};

/** Somebody who writes faster than we can look is let go first; the next try is a few seconds away. */
const mostRounds = 10;

export function createExchange(
  { home, local, log, restMs }: ExchangePorts,
  owner: Owner,
  known: KnownBoard,
): Exchange {
  const { kept } = known;
  let { inFile } = known;
  /** The sum that the file was found to state; undefined where we wrote it, or nobody has looked. */
  let stated = known.inFile ? known.sum : undefined;
  /** Where the file was at the last look, when it was not where it should be. */
  let seenAs: string | null = null;

  /**
   * What the file held before somebody made this of it by hand. The sum in it says which state that was: what we know, or
   * an earlier one. If it is none of them, nothing that is missing was taken out.
   */
  const heldBefore = async ({ board: edited, sum }: FoundBoard): Promise<Board | null> => {
    const held = inFile ?? (kept && maybeInFile(kept, edited, local.clocks().fileClock));
    if (held === null || sum === stated || sum === sumOfBoard(held, sha256)) return held;
    return (await earlierWith(sum)) ?? withoutMissing(held, edited);
  };
  const earlierWith = async (sum: string | null): Promise<Board | null> => {
    if (sum === null) return null;
    return stateWithSum(local.ring, sum).catch((error: unknown) => {
      log.error('earlier states not searched', error);
      return null;
    });
  };
  const look = async () => {
    const looked = await home.store().catchUp(async (found) => {
      const { board, isIntact } = found;
      owner.receive({ board, editedFrom: isIntact ? null : await heldBefore(found) }, { kind: 'file' });
      inFile = board;
      stated = found.sum;
    });
    if (looked.ok && looked.value === 'unsettled') await pause(restMs);
    return looked;
  };
  /** Other versions that a sync tool left beside the file. One that cannot be archived is merged, and stays. */
  const takeInCopies = async (): Promise<void> => {
    const copies = home.copies();
    for (const copy of await copies.find()) {
      await copies.archive(copy).catch((error: unknown) => log.error('copy not archived', error));
      const source = { kind: 'copy', name: copy.name, tool: toolOfCopy(copy.name) } as const;
      owner.receive({ board: copy.board, editedFrom: null }, source);
    }
  };
  const write = async ({ recreate = false } = {}): Promise<Round> => {
    const target = owner.board();
    if (target === inFile && !recreate) return ok('done');
    await local.reserve(owner.counter());
    const store = home.store();
    const written = await (recreate ? store.recreate(target) : store.save(target));
    if (!written.ok) return written;
    if (written.value !== 'written') return ok('again');
    inFile = target;
    stated = undefined;
    owner.written(target);
    return ok('done');
  };

  const withoutFile = async (mayRecreate: boolean): Promise<Round> => {
    const problem = await home.missing();
    if (problem.code !== 'file-missing') return err(problem);
    await takeInCopies();
    if (mayRecreate) return write({ recreate: true });
    const renamed = await home.renamed();
    if (renamed === null) return err(problem);
    // An editor that saves may have moved the file out of its way for a moment.
    if (renamed === seenAs) home.moveTo(renamed);
    else await pause(restMs);
    seenAs = renamed;
    return ok('again');
  };
  const round = async (mayRecreate: boolean): Promise<Round> => {
    const looked = await look();
    if (!looked.ok) return looked.error.code === 'file-missing' ? withoutFile(mayRecreate) : looked;
    seenAs = null;
    if (looked.value === 'unsettled') return ok('again');
    await takeInCopies();
    return write();
  };

  return {
    inFile: () => inFile,
    async run({ mayRecreate }) {
      for (let count = 0; count < mostRounds; count += 1) {
        const done = await round(mayRecreate);
        if (!done.ok) return done;
        if (done.value === 'again') continue;
        await home.copies().tidy(inFile ?? owner.board());
        return ok(null);
      }
      return err({ code: 'write-failed', reason: 'EBUSY' });
    },
  };
}

/** `again`: the file is not what it was when the round began. */
type Round = Result<'done' | 'again', FileProblem>;
