import type { Page } from '@playwright/test';
import type { AppState } from '../../shared/ipc/contract';
import { fromJsonText } from '../../shared/ipc/jsonText';
import type { Card } from '../../shared/model/records';
import { dragFrames, type Point, restFrames } from './dragGesture';
import { withFolder, writeBoard } from './electronApp';
import type { Report } from './report';
import { withApp } from './runningApp';
import { median, percentile } from './stats';

const sizes = [30, 1_000, 5_000];
const rounds = 3;
const goalMs = 21;

/** Frame times while a card is dragged within its column and across all three, on boards of several sizes. */
export const measureDrag = (): Promise<Report> =>
  withFolder(async (folder) => {
    const rows: string[][] = [];
    const p95s: number[] = [];
    for (const cards of sizes) {
      const board = writeBoard(folder, { cards, retros: 1 });
      const { atRest, dragging } = await withApp(board, folder, dragOn);
      const name = `${cards.toLocaleString('en')} cards`;
      rows.push(toRow(`${name}, at rest`, atRest), toRow(`${name}, dragging`, dragging));
      p95s.push(percentile(dragging, 0.95));
    }
    return {
      part: 'drag',
      title: `Frame times in ms while a card is dragged with 60 pointer moves a second (${rounds} × 2 drags of 2 s)`,
      head: ['', 'p50', 'p95', 'max', 'frames'],
      rows,
      goals: sizes.map((cards, index) => ({
        what: `p95 at most ${goalMs} ms on ${cards.toLocaleString('en')} cards`,
        isMet: (p95s[index] ?? Number.POSITIVE_INFINITY) <= goalMs,
      })),
    };
  });

const toRow = (name: string, frames: readonly number[]): string[] => [
  name,
  median(frames).toFixed(1),
  percentile(frames, 0.95).toFixed(1),
  Math.max(...frames).toFixed(1),
  String(frames.length),
];

type Frames = { readonly atRest: readonly number[]; readonly dragging: readonly number[] };

async function dragOn(page: Page): Promise<Frames> {
  await page.getByRole('article').first().waitFor();
  const atRest = await restFrames(page);
  const dragging: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    dragging.push(...(await dragWithin(page)), ...(await dragAcross(page)));
  }
  return { atRest, dragging };
}

/** Takes the first card of the first column down over its neighbours. */
async function dragWithin(page: Page): Promise<readonly number[]> {
  const [title, from] = await firstCard(page);
  const before = await cardCalled(page, title);
  const frames = await dragFrames(page, [
    from,
    { x: from.x + 10, y: from.y + 380 },
    { x: from.x, y: from.y + 240 },
  ]);
  const after = await moved(page, before);
  if (after.place.column !== 'happened') throw new Error(`"${title}" left its column`);
  return frames;
}

/** Takes the first card of the first column over the second into the third. */
async function dragAcross(page: Page): Promise<readonly number[]> {
  const [title, from] = await firstCard(page);
  const before = await cardCalled(page, title);
  const [middle, last] = await Promise.all(
    ['Root cause', 'Action items'].map((name) => centreOf(page, name)),
  );
  if (!middle || !last) throw new Error('A column is missing');
  const frames = await dragFrames(page, [
    from,
    { x: middle.x, y: from.y + 60 },
    { x: middle.x, y: from.y + 240 },
    { x: last.x, y: from.y + 120 },
  ]);
  const after = await moved(page, before);
  if (after.place.column !== 'action') throw new Error(`"${title}" was dropped in ${after.place.column}`);
  return frames;
}

/** The title of the first card of the first column, and where a hand would take it. */
async function firstCard(page: Page): Promise<readonly [title: string, grip: Point]> {
  const card = page.getByRole('region', { name: 'What happened' }).getByRole('article').first();
  const box = await card.boundingBox();
  const title = await card.getAttribute('aria-label');
  if (!box || !title) throw new Error('The first card has no place or no name');
  return [title, { x: box.x + box.width / 2, y: box.y + 14 }];
}

async function centreOf(page: Page, column: string): Promise<Point> {
  const box = await page.getByRole('region', { name: column }).boundingBox();
  if (!box) throw new Error(`No column ${column}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What main has: the screen could show a move that never arrived. */
async function cardCalled(page: Page, title: string): Promise<Card> {
  const { screen } = await page.evaluate(() =>
    (
      window as unknown as { debrief: { invoke(channel: 'app:state', input: undefined): Promise<AppState> } }
    ).debrief.invoke('app:state', undefined),
  );
  const records = screen.kind === 'board' ? fromJsonText(screen.board.records) : [];
  const card = records.find((record) => record.type === 'card' && record.title === title);
  if (card?.type !== 'card') throw new Error(`No card "${title}"`);
  return card;
}

const longestDropMs = 5_000;

/** The card once it has another place; throws if the drag changed nothing. */
async function moved(page: Page, before: Card): Promise<Card> {
  const deadline = performance.now() + longestDropMs;
  while (performance.now() < deadline) {
    const now = await cardCalled(page, before.title);
    if (now.place.column !== before.place.column || now.place.order !== before.place.order) return now;
  }
  throw new Error(`The drag of "${before.title}" changed nothing`);
}
