import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

type Dropped = readonly [name: string, text: string];

/** Lets files go over the window, as a file manager does. */
const dropAll = (page: Page, files: readonly Dropped[]) =>
  page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of all) dataTransfer.items.add(new File([content], name));
    const event = (type: string) =>
      window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }));
    event('dragover');
    event('drop');
  }, files);
const drop = (page: Page, name: string, text: string) => dropAll(page, [[name, text]]);

for (const lang of languages) {
  test(`an export comes back on another board; a list that is dropped becomes cards (${lang})`, async ({
    launch,
    workspace,
  }) => {
    await writeBoard(workspace.path('b.json'), threeRetros);
    const first = await launch({ lang, board: workspace.path('b.json'), userData: workspace.path('one') });
    await first.answerDialogs({ save: workspace.path('Tout.md') });
    await first.menu('export-board');
    await expect(new FramePage(first).status).toContainText('Tout.md');
    await first.answerDialogs({ save: workspace.path('Tout.csv') });
    await first.menu('export-csv');
    await expect(new FramePage(first).status).toContainText('Tout.csv');
    expect(await readFile(workspace.path('Tout.csv'), 'utf8')).toContain('Amener le petit pot');
    await first.close();

    const app = await launch({ lang, board: workspace.path('new.json'), userData: workspace.path('two') });
    const { page, t } = app;
    const frame = new FramePage(app);
    const board = new BoardPage(app);
    await app.answerDialogs({ open: workspace.path('Tout.md') });
    await app.menu('import');
    const dialog = page.getByRole('dialog', { name: t('import.title', { name: 'Tout.md' }) });
    await expect(dialog).toContainText(t('import.retros', { count: 3 }));
    await expect(board.page.getByRole('article')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
    await expect(dialog.getByRole('button', { name: t('import.add') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(board.card('Amener le petit pot')).toBeVisible();
    await expect(frame.status).toContainText(t('import.retros', { count: 3 }));

    // The whole of it is one step.
    await page
      .getByRole('button', { name: t('undo.undo'), exact: true })
      .first()
      .click();
    await expect(board.card('Amener le petit pot')).toHaveCount(0);
    await expect(page.getByRole('article')).toHaveCount(0);
    await board.redo();
    await page.getByRole('button', { name: /^Chez mamie et papi/ }).click();
    await expect(board.card('Amener le petit pot')).toBeVisible();

    await drop(page, 'dimanche.txt', 'Repas tardif\nSieste ratée\n');
    const second = page.getByRole('dialog', { name: t('import.title', { name: 'dimanche.txt' }) });
    await expect(second).toContainText(t('import.cards', { count: 2 }));
    const asFacts = second.getByRole('region', { name: t('column.happened') });
    await expect(asFacts.getByRole('listitem')).toHaveText(['Repas tardif', 'Sieste ratée']);
    await second.getByRole('button', { name: t('import.add') }).click();
    await expect(board.column('happened').getByRole('article', { name: 'Sieste ratée' })).toBeVisible();
    // Taken back in another way, it is offered no longer.
    const messages = page.getByRole('region', { name: t('ui.messages') });
    await expect(messages.getByRole('button', { name: t('undo.undo') })).toBeVisible();
    await board.undo();
    await expect(messages).toContainText(t('undo.undone', { what: t('did.batch') }));
    await expect(messages.getByRole('button', { name: t('undo.undo') })).toHaveCount(0);
    await board.redo();

    // Once more: there is nothing to add.
    await drop(page, 'Tout.md', await readFile(workspace.path('Tout.md'), 'utf8'));
    await expect(page.getByRole('dialog')).toContainText(t('import.nothingNew'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('files that are dropped together are looked at one after the other, and one of no use is passed over', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ board: workspace.path('b.json') });
  const { page, t } = app;
  const frame = new FramePage(app);
  const board = new BoardPage(app);
  await expect(frame.title).toBeVisible();
  const dialog = (name: string) => page.getByRole('dialog', { name: t('import.title', { name }) });
  await dropAll(page, [
    ['one.txt', 'It rained'],
    ['none.txt', ''],
    ['two.txt', 'The gate was open'],
    ['three.txt', 'Nobody slept'],
  ]);
  await expect(dialog('one.txt')).toBeVisible();
  // One more meanwhile: it waits for its turn, too.
  await drop(page, 'four.txt', 'A nice walk');
  await dialog('one.txt')
    .getByRole('button', { name: t('import.add') })
    .click();
  await expect(board.card('It rained')).toBeVisible();
  await expect(dialog('two.txt')).toBeVisible();
  await expect(frame.status).toContainText(t('import.problem.nothing-found', { name: 'none.txt' }));
  await page.keyboard.press('Escape');
  await dialog('three.txt')
    .getByRole('button', { name: t('import.add') })
    .click();
  await dialog('four.txt')
    .getByRole('button', { name: t('import.leave') })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(board.card('Nobody slept')).toBeVisible();
  await expect(board.card('The gate was open')).toHaveCount(0);
});

test('a file that holds nothing of use is told so, and nothing changes', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const before = await readFile(workspace.path('b.json'), 'utf8');
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await expect(frame.title).toBeVisible();
  await writeFile(workspace.path('torn.json'), '{"name":"x","lists":[');
  await app.answerDialogs({ open: workspace.path('torn.json') });
  await app.menu('import');
  await expect(frame.status).toContainText(app.t('import.problem.not-json', { name: 'torn.json' }));
  await drop(app.page, 'b.json', before);
  await expect(frame.status).toContainText(app.t('import.problem.is-board', { name: 'b.json' }));
  await app.answerDialogs({ open: workspace.path('no such file.md') });
  await app.menu('import');
  await expect(frame.status).toContainText(app.t('import.problem.unreadable', { reason: 'ENOENT' }));
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  await app.saved();
  expect(await readFile(workspace.path('b.json'), 'utf8')).toBe(before);
});
