import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import { withFolder, writeBoard } from './electronApp';
import type { Report } from './report';
import { withApp } from './runningApp';
import { median, percentile } from './stats';

const sizes = [30, 10_000];
const commits = 150;
const goalMs = 5;

/**
 * From a commit on the page (Enter was pressed, a card was dropped) until the page is told that it is on this machine's
 * disk: to the main process, planned, stamped, into the journal, flushed, and back.
 */
export const measureKeep = (): Promise<Report> =>
  withFolder(async (folder) => {
    const samples: (readonly number[])[] = [];
    for (const cards of sizes) {
      const board = writeBoard(folder, { cards, retros: Math.ceil(cards / 50) });
      samples.push(await withApp(board, `${folder}/${cards}`, commitMany));
    }
    const p95 = percentile(samples.at(-1) ?? [], 0.95);
    return {
      part: 'keep',
      title: `From a commit on the page to a durable line of the journal, ms (${commits} commits, a fifth of a second apart)`,
      head: ['', 'median', 'p95', 'max'],
      rows: sizes.map((cards, index) => [
        `${cards.toLocaleString('en')} cards`,
        ...row(samples[index] ?? []),
      ]),
      goals: [{ what: `p95 at most ${goalMs} ms on 10,000 cards`, isMet: p95 <= goalMs }],
    };
  });

const row = (samples: readonly number[]): string[] =>
  [median(samples), percentile(samples, 0.95), Math.max(...samples)].map((ms) => ms.toFixed(1));

async function commitMany(page: Page): Promise<readonly number[]> {
  const id = (await page.getByRole('article').first().getAttribute('data-record')) ?? '';
  const samples: number[] = [];
  // The first ones are for the compiler, and for the snapshot of a board that is new to this machine.
  for (let index = -30; index < commits; index += 1) {
    // As people write: some commits fall into the writing of the file.
    await pause(100 + (((index + 30) * 37) % 200));
    const ms = await commitOnce(page, id, `Everybody was hungry, number ${index}`);
    if (index >= 0) samples.push(ms);
  }
  return samples;
}

const commitOnce = (page: Page, id: string, title: string): Promise<number> =>
  page.evaluate(
    (command) =>
      new Promise<number>((done, fail) => {
        const { debrief } = window as unknown as { debrief: Bridge };
        let isUnderWay = false;
        const start = performance.now();
        const stop = debrief.on('save:changed', ({ kind }) => {
          // What comes before is about the file and an earlier commit.
          if (kind === 'saving') isUnderWay = true;
          else if (isUnderWay) {
            stop();
            done(performance.now() - start);
          }
        });
        debrief.invoke('board:command', command).then((reply) => {
          if (!reply.ok) fail(new Error(reply.error.code));
        }, fail);
      }),
    { type: 'card/set-title', id, title } as const,
  );
