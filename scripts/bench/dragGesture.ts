import type { Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

const gestureMs = 2_000;
const inputHz = 60;

/**
 * Drags from the first point over the others in 2 s, 60 pointer moves a second, and says how long each frame took
 * meanwhile, in ms. Moves are sent on time whether or not the page has kept up, as a hand would.
 */
export async function dragFrames(page: Page, path: readonly Point[]): Promise<readonly number[]> {
  const [from] = path;
  if (!from) throw new Error('A drag goes somewhere');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await startFrames(page);
  const steps = (gestureMs / 1000) * inputHz;
  const started = performance.now();
  const sent: Promise<void>[] = [];
  for (let step = 1; step <= steps; step += 1) {
    await until(started + (step * 1000) / inputHz);
    const { x, y } = pointOn(path, step / steps);
    sent.push(page.mouse.move(x, y));
  }
  await Promise.all(sent);
  const frames = await stopFrames(page);
  await page.mouse.up();
  return frames;
}

/** Frame times while nobody touches anything: what the machine itself does to them. */
export async function restFrames(page: Page): Promise<readonly number[]> {
  await startFrames(page);
  await until(performance.now() + gestureMs);
  return stopFrames(page);
}

type Recording = { benchFrames?: { times: number[]; isOver: boolean } };

const startFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const recording = { times: [] as number[], isOver: false };
    (globalThis as Recording).benchFrames = recording;
    const note = (time: number) => {
      recording.times.push(time);
      if (!recording.isOver) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });

/** The gaps between the frames since `startFrames`. */
async function stopFrames(page: Page): Promise<readonly number[]> {
  const times = await page.evaluate(() => {
    const recording = (globalThis as Recording).benchFrames;
    if (recording) recording.isOver = true;
    return recording?.times ?? [];
  });
  return times.slice(1).map((time, index) => time - (times[index] as number));
}

/** The point at `share` (0 to 1) of the way along a path, each leg taking as long as the others. */
function pointOn(path: readonly Point[], share: number): Point {
  const legs = path.length - 1;
  const leg = Math.min(Math.floor(share * legs), legs - 1);
  const from = path[leg] as Point;
  const to = path[leg + 1] as Point;
  const along = share * legs - leg;
  return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
}

const until = (time: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, Math.max(0, time - performance.now())));
