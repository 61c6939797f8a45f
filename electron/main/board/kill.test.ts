import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { bundleScript } from '../../../scripts/lib/bundleScript';
import { sha256 } from '../storage/sha256';
import { boardWith, retro, textOf } from '../testing/boards';
import { tempFolder } from '../testing/tempFolder';

// Row 22 of the faults, with real processes and a real SIGKILL: 200 lives of one machine, each on what the ones before
// have left, and each ended at a point of its own: so long after it was told to begin, after it has opened the board, or
// after its first edits are kept.

const lives = 200;
const longestMs = 40;
const moments = ['ready', 'open', 'kept'] as const;
/** A process takes longer to start than a life lasts: the next ones start meanwhile. */
const startedAhead = 3;

type Machine = {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
  /** The lines it has said so far. */
  readonly said: string[];
};

/** Resolves with the next line that begins with that word, unless it was said already. */
async function says({ lines, said }: Machine, word: string): Promise<void> {
  while (!said.some((line) => line.startsWith(word))) await once(lines, 'line');
}

const idsIn = ({ said }: Machine, word: string): string[] =>
  said.flatMap((line) => (line.startsWith(`${word} `) ? line.slice(word.length + 1).split(',') : []));

it('[F22] killed at 200 random points, a machine has everything that it said was kept', async () => {
  const path = join(await tempFolder(), 'Board.debrief.json');
  await writeFile(path, textOf(boardWith([retro])));
  const program = await bundleScript('electron/main/testing/writingProcess.ts', await tempFolder());
  const data = await tempFolder();
  const begin = (): Machine => {
    const child = spawn(process.execPath, [program, path, data], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface(child.stdout);
    const said: string[] = [];
    lines.on('line', (line) => said.push(line));
    return { child, lines, said };
  };
  const waiting = Array.from({ length: startedAhead }, begin);
  onTestFinished(() => {
    for (const { child } of waiting) child.kill('SIGKILL');
  });

  const kept = new Set<string>();
  let openings = 0;
  const live = async (name: number, after: (typeof moments)[number], ms: number): Promise<void> => {
    const machine = waiting.shift() as Machine;
    waiting.push(begin());
    await says(machine, 'ready');
    machine.child.stdin.end(`${name}\n`);
    await says(machine, after);
    await pause(ms);
    const gone = once(machine.child, 'close');
    machine.child.kill('SIGKILL');
    await gone;
    const there = new Set(idsIn(machine, 'open'));
    if (there.size > 0) {
      openings += 1;
      expect([...kept].filter((id) => !there.has(id))).toEqual([]);
    }
    for (const id of idsIn(machine, 'kept')) kept.add(id);
    // Whatever it was in the middle of, the shared file is one that was written to its end.
    expect(decodeBoard(await readFile(path, 'utf8'), sha256)).toMatchObject({ value: { intact: true } });
  };
  const points = fc.sample(fc.integer({ min: 0, max: longestMs }), lives);
  for (const [name, ms] of points.entries()) {
    await live(name, moments[name % moments.length] ?? 'ready', ms);
  }
  await live(lives, 'open', 0);
  expect(openings).toBeGreaterThan(lives / 2);
  expect(kept.size).toBeGreaterThan(lives / 4);
}, 240_000);
