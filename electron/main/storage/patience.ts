import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waiting for a file that another program holds open: how long, who wants to know, and an end to it. Tests bring a
 * clock of their own.
 */
export type Patience = {
  /** Does `work` again and again, 10 to 100 ms apart, as long as it fails with something that passes by itself. */
  readonly insist: <T>(work: () => Promise<T>, passes: (error: unknown) => boolean) => Promise<T>;
  /** Is told when a wait has become long enough to be noticed, and when it is over. */
  readonly onWait: (listener: (isWaiting: boolean) => void) => void;
  /** From now on nothing is waited for: somebody wants to leave. */
  readonly end: () => void;
};

export type PatienceOptions = {
  readonly limitMs?: number;
  readonly now?: () => number;
  readonly pause?: (ms: number) => Promise<unknown>;
};

/** A scanner or a sync client holds a file for a moment; a person only wants to hear of it when it takes longer. */
const noticedAfterMs = 1_000;

export function createPatience({
  limitMs = 60_000,
  now = Date.now,
  pause = wait,
}: PatienceOptions = {}): Patience {
  let tell: (isWaiting: boolean) => void = () => undefined;
  let isOver = false;
  return {
    async insist(work, passes) {
      const since = now();
      let isNoticed = false;
      try {
        for (let ms = 10; ; ms = Math.min(ms * 2, 100)) {
          try {
            return await work();
          } catch (error) {
            if (isOver || !passes(error) || now() + ms > since + limitMs) throw error;
          }
          if (!isNoticed && now() - since >= noticedAfterMs) {
            isNoticed = true;
            tell(true);
          }
          await pause(ms);
        }
      } finally {
        if (isNoticed) tell(false);
      }
    },
    onWait(listener) {
      tell = listener;
    },
    end() {
      isOver = true;
    },
  };
}
