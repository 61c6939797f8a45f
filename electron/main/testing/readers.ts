import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { StartReader } from '../storage/patientReader';
import type { ReaderAnswer } from '../storage/readerProcess';

/** The real reader in plain Node, bundled before the tests of a file, and the processes that were started. */
export function plainReaders(): { readonly startReader: StartReader; readonly pids: number[] } {
  let folder = '';
  let program = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'debrief-reader-'));
    program = join(folder, 'reader.mjs');
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: resolve(import.meta.dirname, '../storage/readerProcess.ts'),
        outDir: folder,
        target: 'node20.19',
        rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const pids: number[] = [];
  return {
    pids,
    startReader(path) {
      const child = fork(program, [path], { serialization: 'advanced' });
      pids.push(child.pid ?? 0);
      const answer = new Promise<ReaderAnswer>((resolve, reject) => {
        child.once('message', (message) => resolve(message as ReaderAnswer));
        child.once('exit', () => reject(new Error('The reader has ended')));
      });
      // Nobody waits for it any more once it is ended.
      answer.catch(() => undefined);
      return { answer, kill: () => void child.kill('SIGKILL') };
    },
  };
}
