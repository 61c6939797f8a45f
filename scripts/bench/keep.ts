import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import { inProject } from '../lib/paths.mjs';
import { withFolder, writeBoard } from './electronApp';
import type { Report } from './report';
import { withApp } from './runningApp';
import { median, percentile } from './stats';

const sizes = [30, 10_000];
const commits = 150;
const goalMs = 5;

/** Of one commit, in ms from the press on Enter. */
type Commit = {
  /** Until its line of the journal has been flushed to the disk. */
  readonly kept: number;
  /** Of that, the flush itself. */
  readonly flushed: number;
  /** Until the page has been told so: what "Saved here" waits for. */
  readonly told: number;
};

/** When a line of the journal was on the disk (ms since 1970), and how long its flush took. */
type Flush = { readonly at: number; readonly ms: number };

/**
 * From the press on Enter in "Add to What happened" until the card is safe on this machine's disk: to the main process,
 * planned, stamped, into the journal, flushed.
 */
export const measureKeep = (): Promise<Report> =>
  withFolder(async (folder) => {
    const samples: (readonly Commit[])[] = [];
    for (const cards of sizes) {
      const board = writeBoard(folder, { cards, retros: Math.ceil(cards / 50) });
      const flushes: Flush[] = [];
      const listen = (output: string) => {
        for (const [, at, ms] of output.matchAll(/^DEBRIEF_KEPT ([\d.]+) ([\d.]+)$/gm))
          flushes.push({ at: Number(at), ms: Number(ms) });
      };
      const probe = ['-r', inProject('scripts/bench/keepProbe.cjs')];
      samples.push(
        await withApp(board, `${folder}/${cards}`, (page) => commitMany(page, flushes), {
          args: probe,
          listen,
        }),
      );
    }
    const p95 = percentile(
      (samples.at(-1) ?? []).map(({ kept }) => kept),
      0.95,
    );
    return {
      part: 'keep',
      title: `From Enter to a durable line of the journal, ms (${commits} commits, a fifth of a second apart)`,
      head: ['', 'median', 'p95', 'max'],
      rows: sizes.flatMap((cards, index) => {
        const size = `${cards.toLocaleString('en')} cards`;
        const of = samples[index] ?? [];
        return [
          [`${size}, on the disk`, ...row(of.map(({ kept }) => kept))],
          [`${size}, the flush alone`, ...row(of.map(({ flushed }) => flushed))],
          [`${size}, the page knows`, ...row(of.map(({ told }) => told))],
        ];
      }),
      goals: [{ what: `on the disk in at most ${goalMs} ms (p95) on 10,000 cards`, isMet: p95 <= goalMs }],
    };
  });

const row = (samples: readonly number[]): string[] =>
  [median(samples), percentile(samples, 0.95), Math.max(...samples)].map((ms) => ms.toFixed(1));

async function commitMany(page: Page, flushes: readonly Flush[]): Promise<readonly Commit[]> {
  const samples: Commit[] = [];
  // The first ones are for the compiler, and for the snapshot of a board that is new to this machine.
  for (let index = -30; index < commits; index += 1) {
    // As people write: some commits fall into the writing of the file.
    await pause(100 + (((index + 30) * 37) % 200));
    const commit = await commitOnce(page, flushes, `Everybody was hungry, number ${index}`);
    if (index >= 0) samples.push(commit);
  }
  return samples;
}

async function commitOnce(page: Page, flushes: readonly Flush[], title: string): Promise<Commit> {
  await page.getByRole('textbox', { name: 'Add to What happened' }).fill(title);
  const times = page.evaluate(untilTold);
  // The page is listening by now.
  await page.evaluate(() => undefined);
  await page.keyboard.press('Enter');
  const { pressed, told } = await times;
  const flush = flushes.find(({ at }) => at >= pressed);
  if (!flush) throw new Error('The page was told of a line that was not flushed');
  return { kept: flush.at - pressed, flushed: flush.ms, told: told - pressed };
}

/** Runs in the page: when Enter was pressed, and when the page heard that what it wrote is on the disk (ms since 1970). */
const untilTold = (): Promise<{ pressed: number; told: number }> =>
  new Promise((done) => {
    const { debrief } = window as unknown as { debrief: Bridge };
    let pressed = 0;
    let isUnderWay = false;
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = performance.timeOrigin + timeStamp;
      },
      { capture: true, once: true },
    );
    const stop = debrief.on('save:changed', ({ kind }) => {
      // What comes before is about the file and an earlier commit.
      if (kind === 'saving') isUnderWay = pressed > 0;
      else if (isUnderWay) {
        stop();
        done({ pressed, told: performance.timeOrigin + performance.now() });
      }
    });
  });
