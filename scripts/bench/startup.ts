import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appWith, bareWindow, type Candidate, withFolder, writeBoard } from './electronApp';
import { ended, launch } from './launch';
import type { Goal, Report } from './report';
import { median, percentile } from './stats';

const runs = 12;
const goal = 1.25;

type Profile = 'fresh' | 'reused';
type Starts = Readonly<Record<Profile, readonly (readonly number[])[]>>;

/** Start-up to the first card, against a bare window. */
export const measureStartup = (): Promise<Report> =>
  withFolder(async (folder) => {
    const candidates = [bareWindow, appWith(writeBoard(folder, { cards: 30, retros: 1 }))];
    const starts = await measureStarts(candidates, folder);
    return {
      part: 'startup',
      title: `Start-up to what one sees, ms from spawn (median of ${runs}, turn by turn)`,
      head: ['', 'fresh profile', 'p90', 'reused profile', 'p90'],
      rows: startRows(candidates, starts),
      goals: startGoals(starts),
    };
  });

/** Starts them turn by turn, so that whatever else the machine does hits all; the first is what the others are held to. */
export const measureStarts = async (candidates: readonly Candidate[], folder: string): Promise<Starts> => ({
  fresh: await takeTurns(candidates, folder, 'fresh'),
  reused: await takeTurns(candidates, folder, 'reused'),
});

async function takeTurns(
  candidates: readonly Candidate[],
  folder: string,
  kind: Profile,
): Promise<readonly (readonly number[])[]> {
  const starts = candidates.map((): number[] => []);
  // The first turns are for the disk's cache and, where the profile stays, for what Chromium keeps in it.
  const warmUps = kind === 'fresh' ? 1 : 3;
  for (let turn = -warmUps; turn < runs; turn += 1) {
    for (const [index, candidate] of candidates.entries()) {
      const profile = join(folder, `${kind}-${index}`);
      if (kind === 'fresh') rmSync(profile, { recursive: true, force: true });
      mkdirSync(profile, { recursive: true });
      const { child, startMs } = await launch(candidate, { profile, stays: false });
      await ended(child);
      if (turn >= 0) starts[index]?.push(startMs);
    }
  }
  return starts;
}

const ratio = (starts: Starts, kind: Profile): number =>
  median(starts[kind][1] ?? []) / median(starts[kind][0] ?? []);

/** A row for each candidate, and one for the ratio of the second to the first. */
export const startRows = (
  candidates: readonly Candidate[],
  starts: Starts,
): readonly (readonly string[])[] => [
  ...candidates.map(({ name }, index) => [
    name,
    ...(['fresh', 'reused'] as const).flatMap((kind) => {
      const samples = starts[kind][index] ?? [];
      return [median(samples).toFixed(0), percentile(samples, 0.9).toFixed(0)];
    }),
  ]),
  ['Ratio', `${ratio(starts, 'fresh').toFixed(2)} ×`, '', `${ratio(starts, 'reused').toFixed(2)} ×`, ''],
];

export const startGoals = (starts: Starts): readonly Goal[] =>
  (['fresh', 'reused'] as const).map((kind) => ({
    what: `${kind} profile at most ${goal} × a bare window`,
    isMet: ratio(starts, kind) <= goal,
  }));
