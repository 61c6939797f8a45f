/** When a save runs: a moment after the last change, but not later than a while after the first. One at a time. */
type SaveSchedule = {
  /** Something changed. */
  readonly touch: () => void;
  /** Tries again later, after a save that failed. */
  readonly retryLater: () => void;
  /** Saves now; waits for a save that is under way, then saves what came after it. */
  readonly now: () => Promise<void>;
  /** No save begins by itself after this; resolves when the one under way has ended. */
  readonly stop: () => Promise<void>;
};

export type SaveTiming = {
  readonly afterLastMs: number;
  readonly atMostMs: number;
  readonly retryMs: number;
  /** How long a file that does not look finished is given to come to rest. */
  readonly restMs: number;
};

export const saveTiming: SaveTiming = { afterLastMs: 1_000, atMostMs: 5_000, retryMs: 5_000, restMs: 2_000 };

/** `save` never rejects: what can go wrong is part of what it tells. */
export function createSaveSchedule(save: () => Promise<void>, timing: SaveTiming = saveTiming): SaveSchedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstTouch: number | null = null;
  let queue: Promise<void> = Promise.resolve();
  let isStopped = false;

  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    firstTouch = null;
    queue = queue.then(save);
    return queue;
  };
  const runIn = (ms: number): void => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => void run(), ms);
  };
  return {
    touch() {
      const now = Date.now();
      firstTouch ??= now;
      runIn(Math.max(0, Math.min(timing.afterLastMs, firstTouch + timing.atMostMs - now)));
    },
    retryLater: () => runIn(timing.retryMs),
    now: run,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return queue;
    },
  };
}
