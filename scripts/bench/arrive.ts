import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sha256 } from '../../electron/main/storage/sha256';
import { nextClock } from '../../shared/crdt/clock';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import { commitEdits, lastClock, lastCounter } from '../../shared/crdt/edits';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { orderBetween } from '../../shared/model/orderKey';
import type { Place } from '../../shared/model/records';
import { withFolder, writeBoard } from './electronApp';
import type { Report } from './report';
import { withApp } from './runningApp';
import { median, percentile } from './stats';

const sizes = [30, 10_000];
const arrivals = 30;
const goalMs = 500;
const replica = 'elsewhere';

/** How a sync tool writes: beside it and then in its place, or over what lies there. */
const manners = {
  replaced: 'replaced, as sync tools do',
  overwritten: 'written over where it lies',
} as const;
type Manner = keyof typeof manners;

/** From the moment another machine's file is there until its new card is on the screen, painted. */
export const measureArrive = (): Promise<Report> =>
  withFolder(async (folder) => {
    const rows: string[][] = [];
    const p95s: number[] = [];
    for (const cards of sizes) {
      const path = writeBoard(folder, { cards, retros: Math.ceil(cards / 50) });
      await withApp(path, `${folder}/${cards}`, async (page) => {
        for (const manner of Object.keys(manners) as Manner[]) {
          const samples = await arriveMany(page, path, manner);
          rows.push([`${cards.toLocaleString('en')} cards, ${manners[manner]}`, ...row(samples)]);
          p95s.push(percentile(samples, 0.95));
        }
      });
    }
    return {
      part: 'arrive',
      title: `From a change of the file to its card on the screen, ms (${arrivals} arrivals each)`,
      head: ['', 'median', 'p95', 'max'],
      rows,
      goals: [{ what: `p95 at most ${goalMs} ms`, isMet: Math.max(...p95s) <= goalMs }],
    };
  });

const row = (samples: readonly number[]): string[] =>
  [median(samples), percentile(samples, 0.95), Math.max(...samples)].map((ms) => ms.toFixed(0));

async function arriveMany(page: Page, path: string, manner: Manner): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let index = -3; index < arrivals; index += 1) {
    const title = `Seen elsewhere, ${manner} ${index}`;
    const text = withCardFirst(readFileSync(path, 'utf8'), await firstCard(page), title);
    const painted = paintedAt(page, title);
    // The page is looking by now.
    await page.evaluate(() => undefined);
    if (manner === 'replaced') {
      writeFileSync(`${path}.part`, text);
      renameSync(`${path}.part`, path);
    } else writeFileSync(path, text);
    const start = performance.timeOrigin + performance.now();
    const ms = (await painted) - start;
    if (index >= 0) samples.push(ms);
  }
  return samples;
}

const firstCard = async (page: Page): Promise<string> =>
  (await page.getByRole('article').first().getAttribute('data-record')) ?? '';

/** The file with one more card, above the given one: what somebody else's machine writes. */
function withCardFirst(text: string, below: string, title: string): string {
  const decoded = decodeBoard(text, sha256);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const { board } = decoded.value;
  const place = board.records.get(below)?.fields.place as Place;
  const fields = { type: 'card', title, place: { ...place, order: orderBetween(null, place.order) } };
  const counter = lastCounter(board, replica);
  const id = `c_${replica}${String(counter).padStart(17, '0')}`;
  const clock = nextClock(lastClock(board), Date.now());
  const { board: after } = commitEdits(board, [{ kind: 'create', id, fields }], { replica, clock, counter });
  return encodeBoard(after, sha256);
}

/** When the frame after the one with that card began (ms since 1970). */
const paintedAt = (page: Page, title: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const look = () => {
          if (!document.querySelector(`article[aria-label="${name}"]`)) return false;
          observer.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(performance.timeOrigin + performance.now())),
          );
          return true;
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, attributes: true });
      }),
    title,
  );
