import type { Command } from '../../shared/domain/commands';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';
import { FramePage, threeRetros } from './framePage';
import { SearchPage } from './searchPage';

test.use({ sharesApp: true });

const board: readonly Command[] = [
  ...threeRetros,
  { type: 'card/add', id: 'c_cake', retro: 'r_old', column: 'happened', title: 'Deux gâteaux oubliés' },
  { type: 'card/add', id: 'c_note', retro: 'r_mid', column: 'cause', title: 'Personne ne regarde' },
  { type: 'card/set-notes', id: 'c_note', notes: 'Le gâteau était resté dans le coffre.' },
  { type: 'card/set-owner', id: 'c_jar', person: 'p_2', owner: true },
  { type: 'card/add', id: 'c_gone', retro: 'r_old', column: 'cause', title: 'Une boîte à gâteau' },
  { type: 'card/delete', id: 'c_gone' },
];

test.beforeEach(async ({ workspace }) => {
  await writeBoard(workspace.path('b.json'), board);
});

for (const lang of languages) {
  test(`a word finds cards of any retrospective, without its accent; Enter opens one in place (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const cards = new BoardPage(app);
    const search = new SearchPage(app);
    const { keyboard } = app.page;
    await expect(frame.title).toHaveText('Chez mamie et papi');

    await search.type('gateau');
    await expect(search.options).toHaveCount(3);
    await expect(search.options.nth(0)).toContainText('Deux gâteaux oubliés');
    await expect(search.options.nth(0).locator('mark')).toHaveText('gâteau');
    await expect(search.options.nth(1)).toContainText('Le gâteau était resté dans le coffre.');
    await expect(search.options.nth(2)).toContainText(app.t('search.inBin'));
    await expect(frame.status).toHaveText(app.t('search.count', { count: 3 }));

    await keyboard.press('ArrowDown');
    await expect(search.options.nth(1)).toHaveAttribute('data-focused', 'true');
    await keyboard.press('Enter');
    await expect(search.dialog).toHaveCount(0);
    await expect(frame.title).toHaveText('Aire de pansage');
    await cards.expectFocus(cards.card('Personne ne regarde'));

    await search.type('gateaux deux');
    await expect(search.options).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(frame.title).toHaveText('L’interphone muet');
    await cards.expectFocus(cards.card('Deux gâteaux oubliés'));
  });

  test(`what is in the bin is found, taken back and shown (${lang})`, async ({ launch, workspace }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const cards = new BoardPage(app);
    const search = new SearchPage(app);
    await search.type('boite');
    await expect(search.options).toHaveCount(1);
    await expect(search.options.first()).toContainText(app.t('bin.restore'));
    await app.page.keyboard.press('Enter');
    await expect(frame.title).toHaveText('L’interphone muet');
    await cards.expectFocus(cards.card('Une boîte à gâteau'));
    await expect(frame.status).toContainText(app.t('bin.restored', { title: 'Une boîte à gâteau' }));
  });

  test(`what can be done is found by its name and done (${lang})`, async ({ launch, workspace }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const cards = new BoardPage(app);
    const search = new SearchPage(app);
    await search.type(app.t('do.openBin').slice(0, -2));
    await app.page.keyboard.press('Enter');
    await expect(frame.title).toHaveText(app.t('bin.title'));

    await search.type(app.t('do.dark'));
    await app.page.keyboard.press('Enter');
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');

    await search.open();
    await expect(search.option(app.t('retros.new'))).toBeVisible();
    await app.page.keyboard.press('Enter');
    await expect(frame.retros).toHaveCount(4);
    // It begins with what the last one left open; once that is answered, with its title.
    await cards.expectFocus(cards.card('Amener le petit pot'));
    await app.page.keyboard.press('2');
    await cards.expectFocus(app.page.getByRole('textbox', { name: app.t('carry.word') }));
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByRole('textbox', { name: app.t('carry.word') })).toHaveCount(0);
    await search.open();
    await expect(search.option(app.t('retros.new'))).toBeVisible();
    await app.page.keyboard.press('Enter');
    await expect(frame.retros).toHaveCount(5);
    await cards.expectFocus(frame.titleBox);
  });
}

test('Escape gives the focus back to where it was, and nothing typed is kept', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('b.json') });
  const cards = new BoardPage(app);
  const search = new SearchPage(app);
  const { keyboard } = app.page;
  await cards.card('Amener le petit pot').focus();
  await search.type('gateau');
  await keyboard.press('Escape');
  await expect(search.dialog).toHaveCount(0);
  await cards.expectFocus(cards.card('Amener le petit pot'));

  await cards.addBox('cause').fill('Une phrase commencée');
  await search.open();
  await expect(search.box).toHaveValue('');
  await keyboard.press('ControlOrMeta+k');
  await search.closed();
  await cards.expectFocus(cards.addBox('cause'));
  await expect(cards.addBox('cause')).toHaveValue('Une phrase commencée');

  // A text box that closes when it is left gives its place to what it was on.
  await cards.card('Amener le petit pot').focus();
  await keyboard.press('Enter');
  await cards.expectFocus(app.page.getByRole('textbox', { name: app.t('card.editTitle') }));
  await search.open();
  await keyboard.press('Escape');
  await cards.expectFocus(cards.card('Amener le petit pot'));
});

test('the menu and the button at the foot open it; nothing found says what to do', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const search = new SearchPage(app);
  await app.menu('search');
  await expect(search.box).toBeFocused();
  await app.page.keyboard.type('zzz');
  await expect(app.page.getByText(app.t('search.noneHint'))).toBeVisible();
  await expect(frame.status).toHaveText(app.t('search.none', { text: 'zzz' }));
  await app.page.keyboard.press('Escape');
  await expect(search.dialog).toHaveCount(0);
  await frame.button(app.t('search.title')).click();
  await expect(search.box).toBeFocused();
});

test('somebody’s name leads to what they take care of', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const cards = new BoardPage(app);
  const search = new SearchPage(app);
  await search.type('papa');
  await expect(search.option('Papa')).toContainText(app.t('search.owns', { count: 1 }));
  await search.option(app.t('search.owns', { count: 1 })).click();
  await cards.expectFocus(cards.card('Amener le petit pot'));
});
