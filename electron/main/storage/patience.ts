import { setTimeout as wait } from 'node:timers/promises';
import { FileFault } from './fileFault';

/** What is waited for: that another program lets go of the file, or that reading it comes to an end. */
export type WaitedFor = 'release' | 'answer';

/**
 * Waiting for a file that another program holds open, or that does not answer: how long, who wants to know, and an end
 * to it. Tests bring a clock of their own.
 */
export type Patience = {
  /** Does `work` again and again, 10 to 100 ms apart, as long as it fails with something that passes by itself. */
  readonly insist: <T>(work: () => Promise<T>, passes: (error: unknown) => boolean) => Promise<T>;
  /**
   * What `work` comes to, unless that takes longer than `limitMs`: then rejects with `not-responding`. Nothing ends
   * `work` itself but whoever has begun it.
   */
  readonly bear: <T>(work: Promise<T>, limitMs: number) => Promise<T>;
  /** Is told when a wait has become long enough to be noticed, and with null when it is over. */
  readonly onWait: (listener: (what: WaitedFor | null) => void) => void;
  /** From now on hardly anything is waited for: somebody wants to leave. */
  readonly end: () => void;
};

type PatienceOptions = {
  readonly limitMs?: number;
  readonly now?: () => number;
  readonly pause?: (ms: number) => Promise<unknown>;
};

/** A scanner or a sync client holds a file for a moment; a person only wants to hear of it when it takes longer. */
const noticedAfterMs = 1_000;

/** So long somebody who leaves waits for a read that hangs. */
const lastWaitMs = 1_000;

export function createPatience({
  limitMs = 60_000,
  now = Date.now,
  pause = wait,
}: PatienceOptions = {}): Patience {
  let tell: (what: WaitedFor | null) => void = () => undefined;
  let isOver = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
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
            tell('release');
          }
          await pause(ms);
        }
      } finally {
        if (isNoticed) tell(null);
      }
    },
    async bear(work, limitMs) {
      let isNoticed = false;
      const noticed = setTimeout(() => {
        isNoticed = true;
        tell('answer');
      }, noticedAfterMs);
      let limit: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        limit = setTimeout(resolve, limitMs);
      });
      const tooLong = Promise.race([late, ended]).then(() => {
        throw new FileFault({ code: 'not-responding' });
      });
      try {
        return await Promise.race([work, tooLong]);
      } finally {
        clearTimeout(noticed);
        clearTimeout(limit);
        if (isNoticed) tell(null);
      }
    },
    onWait(listener) {
      tell = listener;
    },
    end() {
      isOver = true;
      // What is in the middle of a save and goes as it should comes to its end.
      setTimeout(end, lastWaitMs).unref();
    },
  };
}
