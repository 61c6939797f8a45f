import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appWith, bareWindow, type Candidate, withFolder, writeBoard } from './electronApp';
import { ended, launch } from './launch';
import { treeMemoryMb } from './processMemory';
import type { Report } from './report';
import { median } from './stats';

const runs = 5;
const settleMs = 3_000;

/** The memory of all processes a moment after the start, against a bare window. */
export const measureMemory = (): Promise<Report> =>
  withFolder(async (folder) => {
    const candidates: readonly Candidate[] = [
      bareWindow,
      ...[30, 1_000, 5_000].map((cards) => ({
        ...appWith(writeBoard(folder, { cards, retros: 1 })),
        name: `Débrief, ${cards.toLocaleString('en')} cards`,
      })),
    ];
    const samples = candidates.map((): number[] => []);
    for (let turn = 0; turn < runs; turn += 1) {
      for (const [index, candidate] of candidates.entries()) {
        const profile = join(folder, `profile-${index}-${turn}`);
        mkdirSync(profile);
        samples[index]?.push(await settledMemory(candidate, profile));
      }
    }
    const bare = median(samples[0] ?? []);
    return {
      part: 'memory',
      title: `Memory of all processes ${settleMs / 1000} s after the start, MB of PSS (median of ${runs})`,
      head: ['', 'MB', 'against the bare window'],
      rows: candidates.map(({ name }, index) => {
        const mb = median(samples[index] ?? []);
        return [
          name,
          mb.toFixed(0),
          index === 0 ? '' : `+${(mb - bare).toFixed(0)} MB, ${(mb / bare).toFixed(2)} ×`,
        ];
      }),
      goals: [],
    };
  });

async function settledMemory(candidate: Candidate, profile: string): Promise<number> {
  const { child } = await launch(candidate, { profile, stays: true });
  try {
    await new Promise((resume) => setTimeout(resume, settleMs));
    return treeMemoryMb(child.pid ?? 0);
  } finally {
    child.kill();
    await ended(child);
  }
}
