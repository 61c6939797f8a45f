import type { Steps } from '@shared/steps';

/** So long (ms) the window may wait for its turn. */
const turnMs = 2;

/** Does work in turns with everything else that waits for this thread: the window, the page's files, the keys. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < turnMs) continue;
    await new Promise(setImmediate);
    since = performance.now();
  }
}
