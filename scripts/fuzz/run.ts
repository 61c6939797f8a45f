import { Worker } from 'node:worker_threads';
import type { Job, News } from './worker';

type Fault = { readonly seed: number; readonly why: string; readonly input: string | null };

/** What one input may take: this is not about speed, but about what would never end or fill the memory. */
type Limits = { readonly ms: number; readonly mb: number };

/**
 * Runs a job in a thread of its own, with bounds on its memory and on the time of each input. Resolves with what was
 * wrong, or null.
 */
export function runBounded(workerPath: string, job: Job, { ms, mb }: Limits): Promise<Fault | null> {
  return new Promise((done) => {
    const worker = new Worker(workerPath, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: mb },
    });
    let seed = job.seed;
    let timer: NodeJS.Timeout | undefined;
    const end = (fault: Fault | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(fault);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ seed, why: `it takes longer than ${ms} ms`, input: null }), ms);
    };
    worker.on('message', (news: News) => {
      if (news.kind === 'done') end(null);
      else if (news.kind === 'fault') end(news);
      else {
        seed = news.seed;
        wait();
      }
    });
    worker.on('error', (error) => end({ seed, why: `${error.message} (at most ${mb} MB)`, input: null }));
    wait();
  });
}
