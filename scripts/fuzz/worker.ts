import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type Target, targets } from './targets';

/** What a worker is told: which target, from which seed, how many inputs, and what to make them of. */
export type Job = {
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
  readonly corpus: readonly string[];
};

/** What it tells: it begins with an input, it found a fault, or it is through. */
export type News =
  | { readonly kind: 'begins'; readonly seed: number }
  | { readonly kind: 'fault'; readonly seed: number; readonly why: string; readonly input: string }
  | { readonly kind: 'done' };

/** The input of a seed: one number stands for one input, so that each can be had again. */
export const inputOf = (target: Target, corpus: readonly string[], seed: number): string =>
  fc.sample(target.inputs(corpus), { seed, numRuns: 1 })[0] ?? '';

function work({ target: name, seed: first, runs, corpus }: Job, tell: (news: News) => void): void {
  const target = targets[name] as Target;
  for (let seed = first; seed < first + runs; seed += 1) {
    tell({ kind: 'begins', seed });
    const input = inputOf(target, corpus, seed);
    try {
      target.check(input);
    } catch (error) {
      tell({ kind: 'fault', seed, why: error instanceof Error ? error.message : String(error), input });
      return;
    }
  }
  tell({ kind: 'done' });
}

if (parentPort) {
  const port = parentPort;
  work(workerData as Job, (news) => port.postMessage(news));
}
