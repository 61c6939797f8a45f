import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { columns } from '../../shared/model/columns';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { BoardPage } from '../specs/boardPage';
import { looks, violations } from './violations';

test.use({ sharesApp: true });

const sample = (lang: string) => resolve(import.meta.dirname, `../../resources/samples/${lang}.debrief.json`);

async function check(app: DebriefApp): Promise<void> {
  expect(await violations(app.page)).toEqual([]);
}

for (const { lang, theme } of looks) {
  test(`the board, ${lang}, ${theme}: cards, details, lifted, menu, picker, editing`, async ({
    launch,
    workspace,
  }) => {
    test.slow();
    await copyFile(sample(lang), workspace.path('Board.debrief.json'));
    const app = await launch({ lang });
    const board = new BoardPage(app);
    await app.invoke('settings:change', { theme });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
    // The cards that say most: a cascade with its cut, a cause that comes back, an action with its plans.
    const telling = {
      happened: app.page.getByRole('list', { name: app.t('cascade.title') }),
      cause: app.page.getByRole('button', { name: app.t('cause.fixed') }),
      action: app.page.getByRole('button', { name: app.t('plan.chip', { plan: 'B', text: '' }).trim() }),
    };
    const [fact = '', cause = '', action = ''] = await Promise.all(
      columns.map(async (column) => {
        const card = board.column(column).getByRole('article').filter({ has: telling[column] });
        return (await card.first().getAttribute('aria-label')) ?? '';
      }),
    );
    await check(app);

    for (const title of [fact, cause, action]) {
      await board.card(title).focus();
      await app.page.keyboard.press('ControlOrMeta+Enter');
    }
    await board.card(action).focus();
    await check(app);

    await board
      .card(action)
      .getByRole('button', { name: app.t('pattern.of', { pattern: '' }).trim() })
      .click();
    await app.page.getByRole('option').first().waitFor();
    await check(app);
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('option')).toHaveCount(0);
    await board.card(action).focus();

    await app.page.keyboard.press('Space');
    await app.page.keyboard.press('ArrowDown');
    await check(app);
    await app.page.keyboard.press('Escape');

    await board.card(action).click({ button: 'right', position: { x: 5, y: 5 } });
    await app.page.getByRole('menu').waitFor();
    await check(app);
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('menu')).toHaveCount(0);

    await board
      .card(action)
      .getByRole('button', { name: app.t('card.linkAdd.action') })
      .last()
      .click();
    await app.page.getByRole('option').first().waitFor();
    await check(app);
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('option')).toHaveCount(0);

    await board.card(cause).getByRole('heading').first().click();
    await board.addBox('cause').fill('un\ndeux');
    await check(app);
  });

  test(`another way to put it, ${lang}, ${theme}`, async ({ launch, workspace }) => {
    await copyFile(sample(lang), workspace.path('Board.debrief.json'));
    const app = await launch({ lang });
    const board = new BoardPage(app);
    await app.invoke('settings:change', { theme });
    const title = lang === 'fr' ? 'Mamie aurait dû prévenir' : 'Grandma should have told us';
    await board.add('cause', title);
    const lead = lang === 'fr' ? 'Une autre façon de le dire' : 'Another way to put it';
    const nudge = board.card(title).getByRole('button', { name: lead });
    await expect(nudge).toBeInViewport({ ratio: 1 });
    await check(app);
    await nudge.click();
    await check(app);
  });

  test(`an empty board and its tabs, ${lang}, ${theme}`, async ({ launch }) => {
    const app = await launch({ lang });
    const board = new BoardPage(app);
    await app.invoke('settings:change', { theme });
    await app.invoke('board:command', { type: 'retro/create', title: 'Vide', date: '2026-11-22' });
    await app.page.getByRole('navigation').getByText('Vide', { exact: true }).click();
    await expect(board.column('action').getByText(app.t('board.example'))).toBeVisible();
    await check(app);
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(640, 600),
    );
    await expect(app.page.getByRole('tab')).toHaveCount(3);
    await check(app);
  });
}
