import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

test.beforeEach(async ({ workspace }) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
});

for (const lang of languages) {
  test(`what is put into the bin is there after a restart, and comes back from it (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const board = new BoardPage(app);
    await board.card('Amener le petit pot').focus();
    await app.page.keyboard.press('Delete');
    await expect(board.card('Amener le petit pot')).toHaveCount(0);
    await frame.retro('Chez mamie et papi').focus();
    await app.page.keyboard.press('Delete');
    await expect(frame.retros).toHaveCount(2);
    await app.saved();
    await app.close();

    const again = await launch({ lang, board: workspace.path('b.json') });
    const later = new FramePage(again);
    const cards = new BoardPage(again);
    await expect(later.retros).toHaveCount(2);
    await later.bin.click();
    await expect(later.title).toHaveText(again.t('bin.title'));
    const entries = again.page.getByRole('main').locator('ul').first().locator('> li');
    await expect(entries).toHaveCount(2);
    await expect(entries.nth(0)).toContainText('Chez mamie et papi');
    await expect(entries.nth(0)).toContainText(again.t('bin.withCards', { count: 2 }));
    await expect(entries.nth(0)).toContainText('Un four qui n’est pas le nôtre');
    await expect(entries.nth(1)).toContainText('Amener le petit pot');
    await expect(entries.nth(1)).toContainText(
      again.t('bin.cardOf', { column: again.t('column.action'), retro: 'Chez mamie et papi' }),
    );

    await later.button(again.t('bin.restoreWhat', { title: 'Chez mamie et papi' })).click();
    await expect(later.status).toContainText(again.t('bin.restored', { title: 'Chez mamie et papi' }));
    await expect(entries).toHaveCount(1);
    await expect(later.title).toBeFocused();
    await later.button(again.t('bin.restoreWhat', { title: 'Amener le petit pot' })).click();
    await expect(again.page.getByRole('heading', { name: again.t('bin.empty') })).toBeVisible();

    await later.retro('Chez mamie et papi').click();
    await cards.expectTitles({
      happened: ['Le repas à 13 h 30'],
      cause: ['Un four qui n’est pas le nôtre'],
      action: ['Amener le petit pot'],
    });
  });
}

test('a card of a retrospective in the bin brings it along', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const board = new BoardPage(app);
  await board.card('Amener le petit pot').focus();
  await app.page.keyboard.press('Delete');
  await expect(board.card('Amener le petit pot')).toHaveCount(0);
  await frame.retro('Chez mamie et papi').focus();
  await app.page.keyboard.press('Delete');
  await app.menu('bin');
  await frame.button(app.t('bin.restoreWhat', { title: 'Amener le petit pot' })).click();
  await expect(frame.retros).toHaveCount(3);
  await frame.retro('Chez mamie et papi').click();
  await expect(board.card('Amener le petit pot')).toBeVisible();
});

test('lessons and people are in it, too; words are found without their accents, and what comes back is shown', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), [
    ...threeRetros,
    {
      type: 'lesson/add',
      id: 'l_1',
      statement: 'Le four n’est pas le nôtre',
      solution: 'Amener le petit pot',
    },
    { type: 'lesson/delete', id: 'l_1' },
    { type: 'person/delete', id: 'p_2' },
    { type: 'card/delete', id: 'c_dog' },
    { type: 'card/delete', id: 'c_lunch' },
  ]);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const board = new BoardPage(app);
  await app.menu('bin');
  const entries = app.page.getByRole('main').locator('ul').first().locator('> li');
  await expect(entries).toHaveCount(4);
  await expect(entries.filter({ hasText: app.t('bin.person') })).toContainText('Papa');
  await frame.button(app.t('bin.restoreWhat', { title: 'Papa' })).click();
  await expect(frame.status).toContainText(app.t('bin.restored', { title: 'Papa' }));

  const search = app.page.getByRole('searchbox', { name: app.t('bin.search') });
  await expect(search).toBeHidden();
  await app.page.keyboard.press('ControlOrMeta+z');
  await search.fill('rien de tel');
  await expect(app.page.getByText(app.t('bin.none', { query: 'rien de tel' }))).toBeVisible();
  await search.fill('FONCE');
  await expect(entries).toHaveCount(1);
  await frame.button(app.t('bin.restoreWhat', { title: 'Le golden a foncé sur la brosse' })).click();
  await frame.button(app.t('bin.see')).click();
  await expect(frame.title).toHaveText('Aire de pansage');
  await board.expectFocus(board.card('Le golden a foncé sur la brosse'));
});

test('an empty bin says so, and leads back', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await frame.retro('Aire de pansage').click();
  await frame.bin.click();
  await expect(app.page.getByText(app.t('bin.emptyHint'))).toBeVisible();
  await expect(frame.bin).toHaveAttribute('aria-current', 'page');
  await frame.button(app.t('frame.back')).click();
  await expect(frame.title).toHaveText('Aire de pansage');
});
