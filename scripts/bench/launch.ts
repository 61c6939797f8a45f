import { type ChildProcess, spawn } from 'node:child_process';
import { inProject } from '../lib/paths.mjs';
import { type Candidate, electronBinary, sandboxArguments } from './electronApp';

type Launched = {
  readonly child: ChildProcess;
  /** Milliseconds from the spawn until what the candidate shows was painted in a window that is shown. */
  readonly startMs: number;
};

const longestStartMs = 60_000;

/**
 * Starts a candidate with its own data in `profile` and waits until it is on the screen. Unless it `stays` it quits by
 * itself a moment later. Rejects with what it printed if it ends before.
 */
export function launch(
  { program, args, selector }: Candidate,
  { profile, stays }: { profile: string; stays: boolean },
): Promise<Launched> {
  const probe = inProject('scripts/bench/startupProbe.cjs');
  const started = now();
  const child = spawn(
    program ?? electronBinary(),
    [...(program ? [] : ['-r', probe]), ...args, `--user-data-dir=${profile}`, ...sandboxArguments],
    {
      env: {
        ...process.env,
        DEBRIEF_BENCH_SELECTOR: selector,
        DEBRIEF_BENCH_STAYS: stays ? '1' : '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), longestStartMs);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const painted = /^DEBRIEF_BENCH ([\d.]+)$/m.exec(output)?.[1];
      if (painted) done({ child, startMs: Number(painted) - started });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(timer);
      fail(new Error(`${program ?? args[0]} ended (${code}) without showing "${selector}":\n${output}`));
    });
  });
}

/** Waits for the end of a process. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('close', () => done());
  });

const now = (): number => performance.timeOrigin + performance.now();
