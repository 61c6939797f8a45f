import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';
import { FramePage } from './framePage';

test.use({ sharesApp: true });

// Many people press everything twice: the second press must neither take back the first nor hit what came of it.

test('pressed twice, the first retrospective begins once, and with its title', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  // Nothing else is to be done here, so Enter would begin it, too.
  const start = app.page.getByRole('button', { name: app.t('retros.none.start') });
  await expect(start).toBeFocused();
  await start.dblclick();
  await expect(frame.titleBox).toBeFocused();
  await app.page.keyboard.type('Chez tonton');
  await app.page.keyboard.press('Enter');
  await expect(frame.retros).toHaveText([/^Chez tonton/]);

  await frame.newRetro.dblclick();
  await expect(frame.titleBox).toBeFocused();
  await expect(frame.retros).toHaveCount(2);

  // Where each press means something, it does: both are taken back.
  await app.page.keyboard.press('Escape');
  await frame.button(app.t('undo.undo')).dblclick();
  await expect(frame.retros).toHaveText([new RegExp(`^${app.t('retros.first')}`)]);
});

test('pressed twice, what unfolds stays unfolded, and what begins goes on', async ({ launch, workspace }) => {
  const title = 'Le repas à 13 h 30';
  // Of its own: the page remembers for each retrospective how far its guide has come.
  await writeBoard(workspace.path('b.json'), [
    { type: 'retro/create', id: 'r_twice', title: 'Chez tonton', date: '2026-11-15' },
    { type: 'card/add', id: 'c_twice', retro: 'r_twice', column: 'happened', title },
  ]);
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const board = new BoardPage(app);
  const { keyboard } = app.page;
  await frame.button(app.t('people.who')).dblclick();
  const people = app.page.getByRole('dialog', { name: app.t('people.who') });
  await expect(people.getByRole('textbox', { name: app.t('people.add') })).toBeVisible();
  await keyboard.press('Escape');
  await expect(people).toHaveCount(0);

  const details = board.card(title).getByRole('button', { name: app.t('card.details', { title }) });
  await details.dblclick();
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  const wentWell = board.card(title).getByRole('button', { name: app.t('card.wentWell') });
  await wentWell.dblclick();
  await expect(wentWell).toHaveAttribute('aria-pressed', 'true');
  // In a text it is as everywhere: a word.
  await board.card(title).getByRole('heading', { level: 3 }).dblclick();
  await expect.poll(() => app.page.evaluate(() => getSelection()?.toString())).not.toBe('');
  await keyboard.press('Escape');

  await frame.button(app.t('guided.start')).dblclick();
  await expect(frame.button(app.t('guided.leave'))).toBeVisible();
});
