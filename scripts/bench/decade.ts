import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { decade } from './boards';
import { appWith, withFolder, writeBoard } from './electronApp';
import { ended, launch } from './launch';
import type { Report } from './report';
import { withApp } from './runningApp';
import { searchIn } from './search';
import { createSentences } from './sentences';
import { median, percentile } from './stats';

const small = { cards: 30, retros: 1 };
const starts = 8;
const switches = 60;
/** As quick as people leaf through them (ms): a switch is measured, not what the one before left to be drawn. */
const betweenSwitches = 200;
const goals = { start: 1.3, switchMs: 50, searchMs: 16 };

/**
 * Ten years of weekly retrospectives: the start beside that of a small board, turn by turn, going from one to another, and
 * looking for something.
 */
export const measureDecade = (): Promise<Report> =>
  withFolder(async (folder) => {
    const boards = [
      writeBoard(folder, small),
      writeBoard(folder, { ...decade, sentences: createSentences() }),
    ] as const;
    const [smallMs, decadeMs] = await startsOf(boards, folder);
    const { switchMs, searchMs } = await workOn(boards[1], folder);
    const ratio = median(decadeMs) / median(smallMs);
    const switchP95 = percentile(switchMs, 0.95);
    const searchP95 = percentile(searchMs, 0.95);
    return {
      part: 'decade',
      title: `Ten years: ${decade.retros} retrospectives, ${decade.cards.toLocaleString('en')} cards, ${decade.lessons} lessons, ms (${starts} starts turn by turn, ${switches} switches, a fifth of a second apart)`,
      head: ['', 'median', 'p95'],
      rows: [
        ['first card, 30 cards', ...row(smallMs)],
        ['first card, ten years', ...row(decadeMs)],
        ['ratio', `${ratio.toFixed(2)} ×`, ''],
        ['another retrospective, press to paint', ...row(switchMs)],
        ['search, a letter to what it finds', ...row(searchMs)],
      ],
      goals: [
        { what: `first card at most ${goals.start} × that of 30 cards`, isMet: ratio <= goals.start },
        {
          what: `another retrospective in at most ${goals.switchMs} ms (p95)`,
          isMet: switchP95 <= goals.switchMs,
        },
        {
          what: `a letter of a search in at most ${goals.searchMs} ms (p95)`,
          isMet: searchP95 <= goals.searchMs,
        },
      ],
    };
  });

const row = (samples: readonly number[]): string[] => [
  median(samples).toFixed(1),
  percentile(samples, 0.95).toFixed(1),
];

async function startsOf(boards: readonly [string, string], folder: string): Promise<[number[], number[]]> {
  const samples: [number[], number[]] = [[], []];
  // The first turns are for what Chromium and the app keep in the profile.
  for (let turn = -2; turn < starts; turn += 1) {
    for (const index of [0, 1] as const) {
      const profile = join(folder, `profile-${index}`);
      mkdirSync(profile, { recursive: true });
      const { child, startMs } = await launch(appWith(boards[index]), { profile, stays: false });
      await ended(child);
      if (turn >= 0) samples[index].push(startMs);
    }
  }
  return samples;
}

type Work = { readonly switchMs: readonly number[]; readonly searchMs: readonly number[] };

const workOn = (board: string, folder: string): Promise<Work> =>
  withApp(board, folder, async (page) => {
    const switchMs: number[] = [];
    for (let index = 0; index < switches; index += 1) {
      await pause(betweenSwitches);
      switchMs.push(await switchOnce(page, index));
    }
    return { switchMs, searchMs: await searchIn(page) };
  });

/**
 * Presses one of the first retrospectives in the list that is not open, and waits for the frame that shows other cards
 * than before: the clock starts with the press, inside the page.
 */
const switchOnce = (page: Page, index: number): Promise<number> =>
  page.evaluate(
    (turn) =>
      new Promise<number>((done, fail) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('nav [data-retro]')]
          .filter((button) => !button.hasAttribute('aria-current'))
          .slice(0, 10);
        const button = buttons[turn % buttons.length];
        const shown = () => document.querySelector('main article')?.getAttribute('data-record') ?? null;
        const before = shown();
        if (!button || before === null) {
          fail(new Error('No retrospective to go to'));
          return;
        }
        const start = performance.now();
        const look = () => {
          const now = shown();
          if (now !== null && now !== before) requestAnimationFrame(() => done(performance.now() - start));
          else requestAnimationFrame(look);
        };
        button.click();
        requestAnimationFrame(look);
      }),
    index,
  );
