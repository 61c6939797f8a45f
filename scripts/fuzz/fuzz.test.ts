import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { corpus } from './corpus';
import { runBounded } from './run';
import { targets } from './targets';
import { inputOf } from './worker';

const texts = corpus();

describe('fuzzing', () => {
  // The same inputs each time; `npm run fuzz` goes on from other seeds.
  it.each(Object.entries(targets))('%s takes a first 150 inputs', (_name, target) => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const input = inputOf(target, texts, seed);
      expect(() => target.check(input), `seed ${seed}`).not.toThrow();
    }
  });

  it('has the same input again from the same number', () => {
    for (const target of Object.values(targets)) {
      expect(inputOf(target, texts, 7)).toBe(inputOf(target, texts, 7));
    }
  });

  it('reads some of what it makes, and refuses some', () => {
    const { decode } = targets;
    const inputs = Array.from({ length: 100 }, (_, seed) => inputOf(decode as never, texts, seed + 1));
    expect(new Set(inputs).size).toBeGreaterThan(90);
    expect(inputs.some((input) => texts.includes(input))).toBe(true);
  });
});

describe('runBounded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-fuzz-test-'));
  afterEach(() => rmSync(join(folder, 'worker.mjs'), { force: true }));
  const job = { target: 'x', seed: 40, runs: 3, corpus: [] };
  const limits = { ms: 5_000, mb: 64 };
  const workerThat = (code: string): string => {
    const path = join(folder, 'worker.mjs');
    writeFileSync(path, `import { parentPort as port } from 'node:worker_threads';\n${code}`);
    return path;
  };

  it('is through when the worker is', async () => {
    const worker = workerThat(
      `port.postMessage({ kind: 'begins', seed: 40 }); port.postMessage({ kind: 'done' });`,
    );
    expect(await runBounded(worker, job, limits)).toBeNull();
  });

  it('says which input never ended', async () => {
    const worker = workerThat(`port.postMessage({ kind: 'begins', seed: 41 }); for (;;);`);
    expect(await runBounded(worker, job, { ...limits, ms: 500 })).toMatchObject({
      seed: 41,
      why: expect.stringContaining('longer than 500 ms'),
    });
  });

  it('says which input filled the memory', async () => {
    const worker = workerThat(
      `port.postMessage({ kind: 'begins', seed: 42 }); const all = []; for (;;) all.push(new Array(1e5).fill({}));`,
    );
    expect(await runBounded(worker, job, limits)).toMatchObject({
      seed: 42,
      why: expect.stringContaining('memory'),
    });
  });

  it('hands on what a check said', async () => {
    const worker = workerThat(`port.postMessage({ kind: 'fault', seed: 40, why: 'two ways', input: 'x' });`);
    expect(await runBounded(worker, job, limits)).toMatchObject({ seed: 40, why: 'two ways', input: 'x' });
  });
});
