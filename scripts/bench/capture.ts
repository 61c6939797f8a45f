import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import { quickKeys } from '../../shared/ipc/quickKeys';
import { withFolder, writeBoard } from './electronApp';
import type { Report } from './report';
import { withApp } from './runningApp';
import { median, percentile } from './stats';

const openings = 40;
const anew = 6;
const goalMs = 300;

/**
 * From the handler of the key (no test can press a key that is everybody's) until the window is on the screen with the
 * caret in its box: ready, as it is for those who have a key, and made anew, as for those who open it from the menu.
 */
export const measureCapture = (): Promise<Report> =>
  withFolder(async (folder) => {
    const board = writeBoard(folder, { cards: 1_000, retros: 20 });
    mkdirSync(join(folder, 'profile'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'settings.json'), JSON.stringify({ quickKey: quickKeys[0] }));
    const [ready, made] = await withApp(board, folder, async (_page, app) => {
      const window = await captureWindow(app);
      await window.getByRole('textbox').waitFor({ state: 'attached' });
      return [await openMany(app, window), await makeMany(app)] as const;
    });
    const row = (name: string, samples: readonly number[]): string[] => [
      name,
      ...[median(samples), percentile(samples, 0.95), Math.max(...samples)].map((ms) => ms.toFixed(0)),
    ];
    return {
      part: 'capture',
      title: `From the key's handler to the caret, ms (${openings} openings, ${anew} made anew)`,
      head: ['', 'median', 'p95', 'max'],
      rows: [row('Ready', ready), row('Made anew', made)],
      goals: [
        { what: `p95 at most ${goalMs} ms when it is ready`, isMet: percentile(ready, 0.95) <= goalMs },
      ],
    };
  });

const captureWindow = async (app: ElectronApplication): Promise<Page> =>
  app.windows().find((page) => page.url().includes('capture')) ?? app.waitForEvent('window');

async function openMany(app: ElectronApplication, page: Page): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let index = -5; index < openings; index += 1) {
    await page.evaluate(() => {
      const { debrief } = window as unknown as { debrief: Bridge };
      const shown = new Promise<void>((done) => {
        const stop = debrief.on('capture:shown', () => {
          stop();
          done();
        });
      });
      Object.assign(window, { shown });
    });
    const start = await press(app);
    const end = await caretAt(page);
    if (index >= 0) samples.push(end - start);
    await close(app, page);
  }
  return samples;
}

async function makeMany(app: ElectronApplication): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let index = -1; index < anew; index += 1) {
    // The app makes a new one when the page of the old one is gone.
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('capture'))
        ?.webContents.forcefullyCrashRenderer(),
    );
    await pause(500);
    const opening = app.waitForEvent('window');
    const start = await press(app);
    const page = await opening;
    const end = await caretAt(page);
    if (index >= 0) samples.push(end - start);
    await close(app, page);
  }
  return samples;
}

/** What the key does, by the menu; when that was (ms since 1970, to fractions). */
const press = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ Menu }) => {
    const at = performance.timeOrigin + performance.now();
    Menu.getApplicationMenu()?.getMenuItemById('quick-capture')?.click();
    return at;
  });

/** When the box had the caret and two frames had gone to the screen; a page out of sight has no frames. */
const caretAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const frame = () => {
          if (document.activeElement?.tagName !== 'TEXTAREA') requestAnimationFrame(frame);
          else requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
        };
        const { shown = Promise.resolve() } = window as unknown as { shown?: Promise<void> };
        void shown.then(() => requestAnimationFrame(frame));
      }),
  );

async function close(app: ElectronApplication, page: Page): Promise<void> {
  await page.evaluate(() =>
    (window as unknown as { debrief: Bridge }).debrief.invoke('capture:close', { opensApp: false }),
  );
  const isOpen = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(
        (window) => window.webContents.getURL().includes('capture') && window.isVisible(),
      ),
    );
  while (await isOpen()) await pause(20);
  await pause(100);
}
