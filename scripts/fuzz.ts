import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from './fuzz/corpus';
import { runBounded } from './fuzz/run';
import { targets } from './fuzz/targets';
import { bundleScript } from './lib/bundleScript';

const usage = `usage: npm run fuzz -- [TARGET…] [--seed=N] [--runs=N]   targets: ${Object.keys(targets).join(', ')}`;
const limits = { ms: 20_000, mb: 512 };

/**
 * Gives what reads files random and damaged input, and watches that it reads or refuses it, in bounded time and memory.
 * Each input has a number of its own: what is printed with a fault has that very input again. 0 if there was none, 1 for
 * a fault, 2 for a call that makes no sense.
 */
export async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const numberOf = (name: string, otherwise: number): number => {
    const given = words.find((word) => word.startsWith(`--${name}=`));
    return given === undefined ? otherwise : Number(given.slice(name.length + 3));
  };
  const named = words.filter((word) => !word.startsWith('--'));
  const [seed, runs] = [numberOf('seed', Date.now() % 1_000_000_000), numberOf('runs', 20_000)];
  const isKnown = named.every((name) => Object.hasOwn(targets, name));
  if (!isKnown || !Number.isSafeInteger(seed) || !Number.isSafeInteger(runs) || runs < 1) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'debrief-fuzz-'));
  const worker = await bundleScript('scripts/fuzz/worker.ts', folder);
  let faults = 0;
  for (const target of named.length > 0 ? named : Object.keys(targets)) {
    const fault = await runBounded(worker, { target, seed, runs, corpus: corpus() }, limits);
    process.stdout.write(`${fault ? '✗' : '✓'} ${target}: ${runs} inputs from seed ${seed}\n`);
    if (!fault) continue;
    faults += 1;
    process.stdout.write(
      `  ${fault.why}\n  again: npm run fuzz -- ${target} --seed=${fault.seed} --runs=1\n`,
    );
    if (fault.input === null) continue;
    const file = join(tmpdir(), `debrief-fuzz-${target}-${fault.seed}.txt`);
    writeFileSync(file, fault.input);
    process.stdout.write(`  its input: ${file}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  return faults === 0 ? 0 : 1;
}
