import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test';
import { BoardPage } from '../specs/boardPage';
import { boardFile, common } from './machines';

test('a note in the inbox becomes one card where two apps have the folder open, and is put aside', async ({
  launch,
  workspace,
}) => {
  const folder = workspace.path('shared');
  const inbox = join(folder, 'inbox');
  const board = join(folder, boardFile);
  await mkdir(inbox, { recursive: true });
  await writeFile(board, common);
  const a = await launch({ lang: 'fr', board, userData: workspace.path('data-a') });
  const b = await launch({ lang: 'fr', board, userData: workspace.path('data-b') });
  await writeFile(join(inbox, '9h12.txt'), 'Sieste ratée\nle chien a aboyé\n');
  for (const app of [a, b]) {
    await expect(new BoardPage(app).card('Sieste ratée')).toBeVisible({ timeout: 25_000 });
  }
  await expect.poll(() => readdir(inbox), { timeout: 25_000 }).toEqual(['done']);
  await Promise.all([a.saved(), b.saved()]);
  for (const app of [a, b]) await expect(new BoardPage(app).card('Sieste ratée')).toHaveCount(1);
  expect((await readFile(board, 'utf8')).match(/"title":"Sieste ratée"/g)).toHaveLength(1);
  expect((await readdir(join(inbox, 'done'))).length).toBe(1);
});
