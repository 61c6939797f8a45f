import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import { createTranslator } from '../../shared/i18n/translator';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

for (const lang of languages) {
  test(`the first page says what this is and offers three ways in (${lang})`, async ({ launch }) => {
    const app = await launch({ lang, board: null });
    await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Débrief');
    await expect(app.page.getByText(app.t('setup.lead'))).toBeVisible();
    await expect(app.page.getByText(app.t('setup.folder'))).toBeVisible();
    for (const name of [app.t('files.create'), app.t('files.choose'), app.t('files.openSample')]) {
      await expect(app.page.getByRole('button', { name })).toBeVisible();
    }
    await expect(app.page.getByRole('radio', { name: 'Français' })).toBeVisible();
    await expect(app.page.getByRole('radio', { name: 'English' })).toBeVisible();
    await expect(app.page).toHaveTitle('Débrief');
  });

  test(`a board is created where one says, and its first retrospective begins (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const app = await launch({ lang, board: null });
    const path = workspace.path('Famille.debrief.json');
    await app.answerDialogs({ save: path });
    await app.page.getByRole('button', { name: app.t('files.create') }).click();
    const frame = new FramePage(app);
    await expect(frame.title).toHaveText(app.t('retros.none.title'));
    expect(existsSync(path)).toBe(true);

    await app.page.getByRole('button', { name: app.t('retros.none.start') }).click();
    await expect(frame.titleBox).toBeFocused();
    await expect(frame.titleBox).toHaveValue(app.t('retros.first'));
    await app.page.keyboard.type('Chez tonton');
    await app.page.keyboard.press('Enter');
    await expect(frame.title).toHaveText('Chez tonton');
    await app.saved();
    expect(await readFile(path, 'utf8')).toContain('"title":"Chez tonton"');
  });

  test(`a board that is already there is opened (${lang})`, async ({ launch, workspace }) => {
    const path = workspace.path('Famille.debrief.json');
    await writeBoard(path, threeRetros);
    const app = await launch({ lang, board: null });
    await app.answerDialogs({ open: path });
    await app.page.getByRole('button', { name: app.t('files.choose') }).click();
    await expect(new FramePage(app).retros).toHaveCount(3);
    await expect(app.page.getByText('Famille.debrief.json', { exact: true })).toBeVisible();
  });

  test(`a sample can be looked at, changed, and kept (${lang})`, async ({ launch, workspace }) => {
    const app = await launch({ lang, board: null });
    await app.page.getByRole('button', { name: app.t('files.openSample') }).click();
    const frame = new FramePage(app);
    await expect(app.page.getByText(app.t('files.sampleHint'))).toBeVisible();
    await expect.poll(() => frame.retros.count()).toBeGreaterThanOrEqual(4);
    await frame.rename('La nôtre');
    const path = workspace.path('La nôtre.debrief.json');
    await app.answerDialogs({ save: path });
    await app.page.getByRole('button', { name: app.t('files.saveAs') }).click();
    await expect(app.page.getByText(app.t('files.sampleHint'))).toBeHidden();
    await expect(frame.title).toHaveText('La nôtre');
    await expect(app.page.getByText('La nôtre.debrief.json', { exact: true })).toBeVisible();
    await app.saved();
    expect(await readFile(path, 'utf8')).toContain('"title":"La nôtre"');
  });
}

test('leaving the dialog without a file leaves the page as it is', async ({ launch }) => {
  const app = await launch({ board: null });
  await app.answerDialogs({ open: null, save: null });
  for (const name of [app.t('files.create'), app.t('files.choose')]) {
    await app.page.getByRole('button', { name }).click();
    await expect(app.page.getByRole('button', { name })).toBeEnabled();
  }
  expect(await app.shownDialogs()).toHaveLength(2);
  await expect(app.page.getByText(app.t('setup.lead'))).toBeVisible();
  await expect(app.page.getByRole('alert')).toHaveCount(0);
});

test('the language changes on the first page, at once and for good', async ({ launch }) => {
  const [en, fr] = [createTranslator('en'), createTranslator('fr')];
  const app = await launch({ lang: 'en', board: null });
  await expect(app.page.getByText(en('setup.lead'))).toBeVisible();
  await app.page.getByText('Français').click();
  await expect(app.page.getByText(fr('setup.lead'))).toBeVisible();
  await expect(app.page.getByRole('radio', { name: 'Français' })).toBeChecked();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr');
  expect((await app.menuItem('new-retro'))?.label).toBe(fr('menu.new-retro'));
  await app.close();

  const again = await launch({ lang: null, board: null });
  await expect(again.page.getByText(fr('setup.lead'))).toBeVisible();
});

test('[F16] a board whose file was given another name is found under it', async ({ launch, workspace }) => {
  const path = workspace.path('Famille.debrief.json');
  await writeBoard(path, threeRetros);
  const app = await launch({ board: path });
  await expect(new FramePage(app).retros).toHaveCount(3);
  await app.close();

  await rename(path, workspace.path('moved.json'));
  const again = await launch({ board: null });
  await expect(new FramePage(again).retros).toHaveCount(3);
  const { screen } = await again.state();
  expect(screen).toMatchObject({ kind: 'board', board: { file: { name: 'moved.json' } } });
});
