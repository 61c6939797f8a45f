import type { Board } from '@shared/crdt/board';
import { deltaOf } from '@shared/crdt/delta';
import type { RecordId } from '@shared/model/ids';
import type { Log } from '../app/log';
import type { Replica } from './replica';

/** Keeps an open board's changes on this machine as they happen. */
export type Keeping = {
  /**
   * These records of `board`, the latest state, have changed, or with none of them what stands beside the records. Changes
   * that come during a write share the next one.
   */
  touch(ids: readonly RecordId[], board: Board): void;
  /** Whether everything touched so far is on disk. */
  isKept(): boolean;
  /** Waits until what can be kept is kept. */
  idle(): Promise<void>;
  /** Waits for the same, also of what comes meanwhile, and ends. */
  close(): Promise<void>;
};

/**
 * `onKept` is called when everything is on disk again. What could not be written (a full disk) goes with the next
 * change, and until then `isKept` says no.
 */
export function createKeeping(
  replica: Replica,
  {
    beforeWrite,
    onKept,
    log,
  }: {
    /** What has to be on disk first. */
    readonly beforeWrite: () => Promise<void>;
    readonly onKept: () => void;
    readonly log: Log;
  },
): Keeping {
  let waiting = new Set<RecordId>();
  let isWaiting = false;
  let latest: Board | null = null;
  let isWriting = false;
  let running: Promise<void> | null = null;
  const isKept = () => !isWriting && !isWaiting;

  /** False if it could not be written; it then waits for the next change. */
  const write = async (board: Board): Promise<boolean> => {
    const ids = waiting;
    waiting = new Set();
    isWaiting = false;
    isWriting = true;
    try {
      await beforeWrite();
      await replica.record(deltaOf(board, ids));
      return true;
    } catch (error) {
      log.error('not kept on this machine', error);
      waiting = new Set([...waiting, ...ids]);
      isWaiting = true;
      return false;
    } finally {
      isWriting = false;
    }
  };
  const run = async (): Promise<void> => {
    while (latest && isWaiting) {
      if (!(await write(latest))) return;
      if (!isKept()) continue;
      onKept();
      await replica.compact(latest).catch((error: unknown) => log.error('not compacted', error));
    }
  };

  return {
    touch(ids, board) {
      for (const id of ids) waiting.add(id);
      isWaiting = true;
      latest = board;
      running ??= run().finally(() => {
        running = null;
      });
    },
    isKept,
    async idle() {
      await running;
    },
    async close() {
      do {
        await running;
        await replica.close();
      } while (running !== null);
    },
  };
}
