import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { DebriefApp, LaunchOptions } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { BoardPage } from '../specs/boardPage';
import { FramePage } from '../specs/framePage';
import { SearchPage } from '../specs/searchPage';

test.use({ sharesApp: true });

// At 200 % a window of 1280 × 800 has room for 640 × 400: everything can still be reached and read.

const zoom = (app: DebriefApp) =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });

/** What would have to be scrolled sideways: the page, or a part of it that scrolls. The map may: it is a list, too. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls =
          element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        const isMap = element.querySelector(':scope > * > ul > li > [data-thing]') !== null;
        return scrolls && !isMap && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`),
  );

/** What lies below the window's lower edge (px): whoever reached it would push the whole window out of its place. */
const below = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

/** Nothing runs out of the window, and each of these can be brought into sight as a whole. */
async function usable(page: Page, ...controls: readonly Locator[]): Promise<void> {
  expect.soft(await sideways(page)).toEqual([]);
  expect.soft(await below(page)).toBe(0);
  for (const control of controls) {
    await control.scrollIntoViewIfNeeded();
    await expect.soft(control).toBeInViewport({ ratio: 0.95 });
  }
}

async function openSample(launch: (options: LaunchOptions) => Promise<DebriefApp>, path: string) {
  await copyFile(resolve(import.meta.dirname, '../../resources/samples/fr.debrief.json'), path);
  const app = await launch({ lang: 'fr' });
  await zoom(app);
  return app;
}

/** What leads to each page but the board, and what it is called there. */
const pages = [
  ['do.openLessons', 'lessons.title'],
  ['do.openPlaybook', 'playbook.title'],
  ['do.openInsights', 'insights.title'],
  ['do.openMap', 'insights.title'],
  ['do.openLeaving', 'leaving.title'],
  ['do.openHistory', 'history.title'],
  ['do.openBin', 'bin.title'],
] as const;

test('at 200 % zoom one begins', async ({ launch }) => {
  const app = await launch({ lang: 'fr', board: null });
  await zoom(app);
  const button = (name: 'files.create' | 'files.choose') =>
    app.page.getByRole('button', { name: app.t(name) });
  await expect(app.page.getByText(app.t('setup.lead'))).toBeVisible();
  await usable(app.page, button('files.create'), button('files.choose'));
});

test('at 200 % zoom all of a board can be used', async ({ launch, workspace }) => {
  const app = await openSample(launch, workspace.path('Board.debrief.json'));
  const { page } = app;
  const board = new BoardPage(app);
  const frame = new FramePage(app);
  const search = new SearchPage(app);
  const menu = frame.button(app.t('ui.openMenu'));
  const tab = (column: 'happened' | 'cause' | 'action') =>
    page.getByRole('tab', { name: board.name(column) });

  await expect(menu).toBeVisible();
  for (const column of ['happened', 'cause', 'action'] as const) {
    await tab(column).click();
    const card = board.column(column).getByRole('article').last();
    await usable(page, tab(column), frame.button(app.t('export.menu')), board.addBox(column), card);
    const title = (await card.getAttribute('aria-label')) ?? '';
    await card.focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await usable(page, board.card(title).getByRole('button', { name: app.t('card.tradeOff') }));
  }

  await search.type('sieste');
  await expect(search.options).not.toHaveCount(0);
  await usable(page, search.box, search.options.first(), search.options.last());
  await page.keyboard.press('Escape');

  await page
    .locator('main header')
    .getByRole('button', { name: app.t('people.here', { names: '' }) })
    .click();
  const panel = page.getByRole('dialog', { name: app.t('people.who') });
  await usable(page, panel.getByRole('textbox', { name: app.t('people.add') }));
  await page.keyboard.press('Escape');

  await menu.click();
  await usable(page, frame.newRetro, frame.retros.first(), frame.bin, frame.settings);
  await frame.settings.click();
  await usable(page, page.getByRole('dialog').getByRole('button', { name: app.t('settings.about') }));
  await page.keyboard.press('Escape');
});

test('at 200 % zoom every other page can be used', async ({ launch, workspace }) => {
  const app = await openSample(launch, workspace.path('Board.debrief.json'));
  const { page } = app;
  const frame = new FramePage(app);
  const search = new SearchPage(app);
  for (const [action, title] of pages) {
    await search.type(app.t(action).slice(0, -2));
    await page.keyboard.press('Enter');
    await expect(frame.title).toHaveText(app.t(title));
    await usable(page, frame.title, ...(await page.getByRole('main').getByRole('button').all()));
  }
});
