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
  test(`what is done to a retrospective is undone and redone, and said (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const { keyboard } = app.page;
    const undone = (what: string) => expect(frame.status).toContainText(app.t('undo.undone', { what }));
    const redone = (what: string) => expect(frame.status).toContainText(app.t('undo.redone', { what }));

    await frame.rename('Chez papi');
    await expect(frame.title).toHaveText('Chez papi');
    await keyboard.press('ControlOrMeta+z');
    await expect(frame.title).toHaveText('Chez mamie et papi');
    await undone(app.t('did.retro/rename'));
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(frame.title).toHaveText('Chez papi');
    await redone(app.t('did.retro/rename'));
    await keyboard.press('ControlOrMeta+z');
    await expect(frame.title).toHaveText('Chez mamie et papi');
    await keyboard.press('Control+y');
    await expect(frame.title).toHaveText('Chez papi');

    await app.page.getByRole('button', { name: 'Angers' }).click();
    await keyboard.type('Saumur');
    await keyboard.press('Enter');
    await expect(app.page.getByRole('button', { name: 'Saumur' })).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(app.page.getByRole('button', { name: 'Angers' })).toBeVisible();
    await undone(app.t('did.retro/set-location'));

    await frame.newRetro.click();
    await keyboard.press('Enter');
    await expect(frame.retros).toHaveCount(4);
    await keyboard.press('ControlOrMeta+z');
    await expect(frame.retros).toHaveCount(3);
    await undone(app.t('did.retro/create'));
  });

  test(`a card comes and goes with undo and redo, from the native menu (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const board = new BoardPage(app);
    await board.add('action', 'Deux doudous');
    await app.menu('undo');
    await expect(board.card('Deux doudous')).toHaveCount(0);
    await expect(frame.status).toContainText(app.t('undo.undone', { what: app.t('did.card/add') }));
    await app.menu('redo');
    await expect(board.card('Deux doudous')).toBeVisible();
    await expect(frame.status).toContainText(app.t('undo.redone', { what: app.t('did.card/add') }));
  });
}

test('undo leads to where the change is, and shows it', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const board = new BoardPage(app);
  await board.add('happened', 'Un premier fou rire');
  await board.card('Le repas à 13 h 30').focus();
  await app.page.keyboard.press('Delete');
  await expect(board.card('Le repas à 13 h 30')).toHaveCount(0);

  await frame.retro('Aire de pansage').click();
  await expect(frame.title).toHaveText('Aire de pansage');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(frame.title).toHaveText('Chez mamie et papi');
  await expect(board.card('Le repas à 13 h 30')).toBeInViewport();
  await expect(board.card('Le repas à 13 h 30')).toBeFocused();

  await frame.retro('Aire de pansage').click();
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(frame.title).toHaveText('Chez mamie et papi');
  await expect(board.card('Un premier fou rire')).toHaveCount(0);
});

test('in a field with changes of its own, undo is the field’s; then it is the board’s', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const board = new BoardPage(app);
  const { keyboard } = app.page;
  await board.add('action', 'Deux doudous');
  const box = board.addBox('action');
  await box.pressSequentially('Un autre');
  await keyboard.press('ControlOrMeta+z');
  await expect(box).not.toHaveValue('Un autre');
  await expect(board.card('Deux doudous')).toBeVisible();
  // Chromium takes back a run of typing at once or in parts; with nothing left of it the board is next.
  await expect(async () => {
    if ((await box.inputValue()) !== '') await keyboard.press('ControlOrMeta+z');
    expect(await box.inputValue()).toBe('');
  }).toPass();
  await keyboard.press('ControlOrMeta+z');
  await expect(board.card('Deux doudous')).toHaveCount(0);
  await expect(frame.status).toContainText(app.t('undo.undone', { what: app.t('did.card/add') }));
});

test('in a field the menu’s undo and redo are the field’s too', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await frame.rename('Chez papi');
  await frame.title.getByRole('button').click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.insertText(' encore');
  await expect(frame.titleBox).toHaveValue('Chez papi encore');
  await app.menu('undo');
  await expect(frame.titleBox).toHaveValue('Chez papi');
  await app.menu('redo');
  await expect(frame.titleBox).toHaveValue('Chez papi encore');
  await app.page.keyboard.press('Escape');
  await expect(frame.title).toHaveText('Chez papi');
});

test('the buttons say what they would take back, and there is nothing beyond the end', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const undo = frame.button(app.t('undo.undo'));
  const redo = frame.button(app.t('undo.redo'));
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(frame.status).toHaveText(app.t('undo.nothing'));

  await frame.rename('Chez papi');
  await expect(undo).toHaveAttribute('aria-disabled', 'false');
  await undo.hover();
  await expect(app.page.getByText(app.t('undo.undoWhat', { what: app.t('did.retro/rename') }))).toBeVisible();
  await undo.click();
  await expect(frame.title).toHaveText('Chez mamie et papi');
  await redo.click();
  await expect(frame.title).toHaveText('Chez papi');
  await app.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(frame.status).toHaveText(app.t('undo.nothingToRedo'));
});
