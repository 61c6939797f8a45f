import { execFileSync } from 'node:child_process';
import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';

// A file that is there and whose read never comes back, as of content in the cloud without a network: a pipe to which
// nobody writes does just that.

test('[F13] a file that never answers keeps nothing waiting: neither the start, nor work, nor the end', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Board.debrief.json');
  await writeBoard(path, [
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' },
    { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Repas à 13 h 30' },
  ]);
  const before = await launch({ lang: 'fr' });
  await expect(before.page.getByRole('article', { name: 'Repas à 13 h 30' })).toBeVisible();
  await before.close();
  await rename(path, `${path}.away`);
  execFileSync('mkfifo', [path]);

  const app = await launch({ lang: 'fr', board: null });
  await expect(app.page.getByRole('article', { name: 'Repas à 13 h 30' })).toBeVisible();
  const silent = app.page.getByRole('region', { name: app.t('files.problem.not-responding.title') });
  await expect(silent).toContainText(app.t('files.safeHere'));
  const box = app.page.getByRole('textbox', {
    name: app.t('board.addTo', { column: app.t('column.happened') }),
  });
  await box.fill('Écrit sans le fichier');
  await box.press('Enter');
  await expect(app.page.getByRole('article', { name: 'Écrit sans le fichier' })).toBeVisible();
  await expect(app.page.getByText(app.t('files.waitingAnswer'))).toBeVisible();

  // Should a read hang in the app itself all the same, the app ends nevertheless.
  await app.electron.evaluate((_electron, pipe) => {
    process.getBuiltinModule('fs').readFile(pipe, () => undefined);
  }, path);
  await app.close();
  expect((await lstat(path)).isFIFO()).toBe(true);

  await rm(path);
  await rename(`${path}.away`, path);
  const again = await launch({ lang: 'fr' });
  await expect(again.page.getByRole('article', { name: 'Écrit sans le fichier' })).toBeVisible();
  await again.saved();
  expect(await readFile(path, 'utf8')).toContain('Écrit sans le fichier');
});
