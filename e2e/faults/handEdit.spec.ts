import { readFile } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { boardText } from '../fixtures/writeBoard';
import { BoardPage } from '../specs/boardPage';
import { replace } from './replace';

test.use({ sharesApp: true });

const text = boardText([
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
  { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Le repas à 13 h 30' },
  { type: 'card/add', id: 'c_2', retro: 'r_1', column: 'happened', title: 'Le chien a aboyé' },
]);

for (const lang of languages) {
  test(`[F29] a line taken out of the file by hand goes to the bin, and comes back with undo (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const path = workspace.path('Board.debrief.json');
    await replace(path, text);
    const app = await launch({ lang });
    const board = new BoardPage(app);
    await expect(board.card('Le chien a aboyé')).toBeVisible();

    const without = text.replace(/^"c_2":\{"type".*\n/m, '');
    expect(without).not.toBe(text);
    await replace(path, without);
    await expect(board.card('Le chien a aboyé')).toBeHidden();
    const messages = app.page.getByRole('region', { name: app.t('ui.messages') });
    await expect(messages).toContainText(app.t('files.byHand.binned', { count: 1 }));
    await messages.getByRole('button', { name: app.t('undo.undo') }).click();
    await expect(board.card('Le chien a aboyé')).toBeVisible();
    await app.saved();
    expect(await readFile(path, 'utf8')).toContain('Le chien a aboyé');
  });
}

test('[F29] a value changed by hand is shown, and can be taken back', async ({ launch, workspace }) => {
  const path = workspace.path('Board.debrief.json');
  await replace(path, text);
  const app = await launch({ lang: 'fr' });
  const board = new BoardPage(app);
  await expect(board.card('Le repas à 13 h 30')).toBeVisible();
  await replace(path, text.replace('Le repas à 13 h 30', 'Le repas à midi'));
  await expect(board.card('Le repas à midi')).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(board.card('Le repas à 13 h 30')).toBeVisible();
});

test('[F29] the marks of a git merge are refused, and what is typed meanwhile stays', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Board.debrief.json');
  await replace(path, text);
  const app = await launch({ lang: 'fr' });
  const board = new BoardPage(app);
  await expect(board.card('Le repas à 13 h 30')).toBeVisible();
  const marked = text.replace('"records":{', '<<<<<<< HEAD\n"records":{');
  await replace(path, marked);
  await board.add('cause', 'La route était longue');
  const trouble = app.page.getByRole('region', { name: app.t('files.problem.changed-outside.title') });
  await expect(trouble).toContainText('deux versions sont mêlées dans ce fichier');
  await expect(trouble).toContainText(app.t('files.problem.merge-markers.todo'));
  expect(await readFile(path, 'utf8')).toBe(marked);

  await replace(path, text);
  await expect(trouble).toBeHidden();
  await expect.poll(() => readFile(path, 'utf8')).toContain('La route était longue');
});
