import type { Locator } from '@playwright/test';
import { createTranslator } from '../../shared/i18n/translator';
import { violations } from '../a11y/violations';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

const [en, fr] = [createTranslator('en'), createTranslator('fr')];

test.beforeEach(async ({ workspace }) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
});

test('the language changes at once, everywhere, and for good', async ({ launch, workspace }) => {
  const app = await launch({ lang: 'en', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await frame.settings.click();
  const dialog = app.page.getByRole('dialog', { name: en('settings.title') });
  await dialog.getByText('Français', { exact: true }).click();
  await expect(app.page.getByRole('dialog', { name: fr('settings.title') })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('navigation', { name: fr('retros.title') })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Novembre 2026' })).toBeVisible();
  await expect(app.page.getByRole('region', { name: fr('column.happened') })).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect.poll(async () => (await app.menuItem('undo'))?.label).toBe(fr('menu.undo'));
  await app.close();

  const again = await launch({ lang: null, board: workspace.path('b.json') });
  await expect(again.page.getByRole('navigation', { name: fr('retros.title') })).toBeVisible();
});

for (const lang of ['fr', 'en'] as const) {
  test(`${lang}: the paper is chosen once, here or where one prints`, async ({ launch, workspace }) => {
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const paper = (within: Locator) =>
      within
        .getByRole('group', { name: app.t('print.paper') })
        .getByRole('radio', { name: app.t('print.paper.letter'), exact: true });
    await frame.settings.click();
    const dialog = app.page.getByRole('dialog', { name: app.t('settings.title') });
    await expect(paper(dialog)).not.toBeChecked();
    await dialog.getByText(app.t('print.paper.letter'), { exact: true }).click();
    await expect(paper(dialog)).toBeChecked();
    expect(await violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await frame.list.getByRole('button', { name: app.t('leaving.title') }).click();
    await expect(paper(app.page.getByRole('main'))).toBeChecked();
  });
}

test('the appearance changes at once and for good', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const paper = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await new FramePage(app).settings.click();
  const dialog = app.page.getByRole('dialog', { name: app.t('settings.title') });
  await dialog.getByText(app.t('settings.themeDark'), { exact: true }).click();
  await expect.poll(paper).toBe('rgb(29, 25, 21)');
  await dialog.getByText(app.t('settings.themeLight'), { exact: true }).click();
  await expect.poll(paper).toBe('rgb(247, 242, 233)');
  await dialog.getByText(app.t('settings.themeDark'), { exact: true }).click();
  await expect.poll(paper).toBe('rgb(29, 25, 21)');
  await expect(dialog.getByRole('radio', { name: app.t('settings.themeDark') })).toBeChecked();
  await app.close();

  const again = await launch({ board: workspace.path('b.json') });
  await expect(new FramePage(again).title).toBeVisible();
  expect(await again.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(29, 25, 21)',
  );
});

test('arrows change a choice, Escape closes and gives the focus back', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await frame.settings.click();
  const dialog = app.page.getByRole('dialog', { name: app.t('settings.title') });
  const light = dialog.getByRole('radio', { name: app.t('settings.themeLight') });
  await dialog
    .getByRole('radio', { name: app.t('settings.themeSystem') })
    .last()
    .focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(light).toBeChecked();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(frame.settings).toBeFocused();
});

test('the file of the board is named, and can be saved elsewhere from there', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await frame.settings.click();
  const dialog = app.page.getByRole('dialog', { name: app.t('settings.title') });
  await expect(dialog.getByText('b.json')).toBeVisible();
  await app.answerDialogs({ save: workspace.path('b.json') });
  await dialog.getByRole('button', { name: app.t('files.saveAs') }).click();
  // Its own file is a name that is taken: nothing is replaced, and one hears why.
  await expect(frame.status).toContainText(app.t('files.problem.name-taken.title'));
  await frame.settings.click();
  await app.answerDialogs({ save: workspace.path('copie.json') });
  await dialog.getByRole('button', { name: app.t('files.saveAs') }).click();
  await expect(app.page.getByRole('contentinfo')).toContainText('copie.json');
  await expect(frame.retros).toHaveCount(3);
});

test('shortcuts and about open from the menu and from the settings', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await expect(frame.title).toBeVisible();
  await app.menu('shortcuts');
  const shortcuts = app.page.getByRole('dialog', { name: app.t('shortcuts.title') });
  await expect(shortcuts.getByText(app.t('shortcuts.lift'))).toBeVisible();
  await frame.button(app.t('ui.close')).click();
  await expect(shortcuts).toBeHidden();
  await app.menu('about');
  await expect(app.page.getByText(app.t('about.promise'))).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.menu('settings');
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: app.t('settings.about') })
    .click();
  await expect(app.page.getByRole('dialog', { name: app.t('about.title') })).toBeVisible();
});

test('a dialog that leads to another gives the focus back; the menu shows a page, not what lies over it', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const { keyboard } = app.page;
  const dialog = (name: string) => app.page.getByRole('dialog', { name });
  await frame.settings.focus();
  await keyboard.press('Enter');
  await dialog('Réglages').getByRole('button', { name: 'Raccourcis clavier' }).focus();
  await keyboard.press('Enter');
  await expect(dialog('Raccourcis clavier')).toBeVisible();
  await keyboard.press('Escape');
  await expect(frame.settings).toBeFocused();

  await keyboard.press('Enter');
  await expect(dialog('Réglages')).toBeVisible();
  await app.menu('insights');
  await expect(frame.title).toHaveText('Ce qu’on apprend');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);

  await app.menu('settings');
  await expect(dialog('Réglages')).toBeVisible();
  await app.menu('new-retro');
  await expect(app.page.getByRole('article', { name: 'Amener le petit pot' })).toBeFocused();
});
