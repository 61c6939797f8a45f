import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import { problemWords } from '../../shared/i18n/problemWords';
import type { FileProblem } from '../../shared/ipc/contract';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { boardText, writeBoard } from '../fixtures/writeBoard';

// Every kind of file that is no board, through the real app: a screen says what is wrong with this file, offers to try
// again and to choose another, and not a byte of it changes.

const board = boardText([
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' },
  { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Repas à 13 h 30' },
]);

type BadFile = { readonly content: string | Buffer; readonly problem: FileProblem };
/** Where a file that breaks off does so: after its last character. */
const half = board.slice(0, board.indexOf('Chez'));
const endOf = (text: string) => {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const badFiles: Readonly<Record<string, BadFile>> = {
  'an empty file': { content: '', problem: { code: 'empty' } },
  'a file of zeros': { content: Buffer.alloc(4096), problem: { code: 'empty' } },
  'a half-written file': { content: half, problem: { code: 'half-written', ...endOf(half) } },
  'a file that is not JSON': {
    content: '{"format": débrief}\n',
    problem: { code: 'not-json', line: 1, column: 12 },
  },
  'a picture': { content: Buffer.from('89504e470d0a1a0a', 'hex'), problem: { code: 'not-a-board' } },
  'somebody else’s JSON': {
    content: '{"name":"debrief","version":"1.0.0"}',
    problem: { code: 'not-a-board' },
  },
  'a file with merge markers': {
    content: board.replace('"alternatives"', '<<<<<<< HEAD\n"alternatives"'),
    problem: { code: 'merge-markers', line: 6 },
  },
};

const look = (app: DebriefApp) => ({
  heading: (problem: FileProblem, folder: string, name = 'Board.debrief.json') =>
    app.page.getByRole('heading', { name: problemWords(app.t, problem, { name, folder }).title }),
  tryAgain: app.page.getByRole('button', { name: app.t('files.tryAgain') }),
  chooseAnother: app.page.getByRole('button', { name: app.t('files.chooseAnother') }),
  look: app.page.getByRole('button', { name: app.t('files.look') }),
});

const fingerprint = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

for (const lang of languages) {
  for (const [what, { content, problem }] of Object.entries(badFiles)) {
    test(`${what} is shown for what it is and stays byte for byte (${lang})`, async ({
      launch,
      workspace,
    }) => {
      const folder = workspace.path('folder');
      await mkdir(folder);
      const path = workspace.path('folder', 'Board.debrief.json');
      await writeFile(path, content);
      const before = await fingerprint(path);

      const app = await launch({ lang, board: path });
      const screen = look(app);
      await expect(screen.heading(problem, folder)).toBeVisible();
      const words = problemWords(app.t, problem, { name: 'Board.debrief.json', folder });
      await expect(app.page.getByText(words.what)).toBeVisible();
      await expect(app.page.getByText(words.todo)).toBeVisible();
      await expect(screen.chooseAnother).toBeVisible();
      await screen.tryAgain.click();
      await expect(screen.heading(problem, folder)).toBeVisible();
      await app.close();

      expect(await fingerprint(path)).toBe(before);
      expect(await readdir(folder)).toEqual(['Board.debrief.json']);
    });
  }
}

test('a half-written file opens by “try again” once it has arrived in full', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Board.debrief.json');
  await writeFile(path, board.slice(0, 300));
  const app = await launch({ lang: 'fr' });
  await expect(look(app).tryAgain).toBeVisible();
  await writeFile(path, board);
  await look(app).tryAgain.click();
  await expect(app.page.getByText('Repas à 13 h 30')).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(board);
});

test('another board can be chosen instead', async ({ launch, workspace }) => {
  await writeFile(workspace.path('Board.debrief.json'), 'shopping list');
  await writeBoard(workspace.path('Good.debrief.json'), [
    { type: 'retro/create', id: 'r_1', title: 'Chez papi', date: '2026-11-15' },
  ]);
  const app = await launch();
  await app.answerDialogs({ open: null });
  await look(app).chooseAnother.click();
  await expect(look(app).chooseAnother).toBeVisible();
  await app.answerDialogs({ open: workspace.path('Good.debrief.json') });
  await look(app).chooseAnother.click();
  await expect(app.page.getByRole('heading', { name: 'Chez papi' }).first()).toBeVisible();
  expect(await readFile(workspace.path('Board.debrief.json'), 'utf8')).toBe('shopping list');
});

test('[F27] a board from a newer version can be looked at and exported, and is never written', async ({
  launch,
  workspace,
}) => {
  const newer = board.replace('"version":1,"minReader":1', '"version":7,"minReader":7');
  expect(newer).not.toBe(board);
  const path = workspace.path('Board.debrief.json');
  await writeFile(path, newer);
  const app = await launch();
  await expect(
    look(app).heading({ code: 'too-new', version: 7, minReader: 7 }, workspace.path()),
  ).toBeVisible();
  await look(app).look.click();
  await expect(app.page.getByText('Repas à 13 h 30')).toBeVisible();
  expect((await app.state()).screen).toMatchObject({ kind: 'board', board: { readOnly: 'too-new' } });
  expect(await app.invoke('board:command', { type: 'card/delete', id: 'c_1' })).toEqual({
    ok: false,
    error: { code: 'read-only' },
  });
  expect(await app.menuItem('new-retro')).toMatchObject({ enabled: false });
  await app.answerDialogs({ save: workspace.path('Tout.md') });
  await app.page.getByRole('button', { name: app.t('do.export.board') }).click();
  await expect
    .poll(() => readFile(workspace.path('Tout.md'), 'utf8').catch(() => ''))
    .toContain('Repas à 13 h 30');
  expect(await app.menuItem('export-lessons')).toMatchObject({ enabled: true });
  await app.close();
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test('a record that cannot be read is named', async ({ launch, workspace }) => {
  const path = workspace.path('Board.debrief.json');
  await writeFile(path, board.replace('2026-11-15', 'un dimanche'));
  const app = await launch();
  await expect(app.page.getByText('records.r_1.date')).toBeVisible();
  await expect(look(app).look).toBeHidden();
});

test('a folder that is not there is not made', async ({ launch, workspace }) => {
  const app = await launch({ board: workspace.path('stick', 'Board.debrief.json') });
  await expect(look(app).heading({ code: 'folder-missing' }, workspace.path('stick'))).toBeVisible();
  await look(app).tryAgain.click();
  await app.close();
  expect(await readdir(workspace.path())).not.toContain('stick');
});

test('a folder that is gone at the next start is not made, and neither is the file', async ({
  launch,
  workspace,
}) => {
  await mkdir(workspace.path('stick'));
  const path = workspace.path('stick', 'Board.debrief.json');
  await writeFile(path, board);
  const app = await launch({ board: path });
  await expect(app.page.getByText('Repas à 13 h 30')).toBeVisible();
  await app.close();
  await rm(workspace.path('stick'), { recursive: true });
  const again = await launch({ board: null });
  // The board is there all the same, as this machine kept it.
  const trouble = again.page.getByRole('region', { name: again.t('files.problem.folder-missing.title') });
  await expect(trouble).toContainText(again.t('files.safeHere'));
  await expect(again.page.getByText('Repas à 13 h 30')).toBeVisible();
  await again.close();
  expect(await readdir(workspace.path())).not.toContain('stick');
});

test('a folder in place of a file, and a file too big to be a board', async ({ launch, workspace }) => {
  await mkdir(workspace.path('Board.debrief.json'));
  const app = await launch();
  await expect(look(app).heading({ code: 'not-a-file' }, workspace.path())).toBeVisible();
  const big = workspace.path('big.json');
  await writeFile(big, '');
  await truncate(big, 201 * 1024 * 1024);
  await app.answerDialogs({ open: big });
  await look(app).chooseAnother.click();
  await expect(
    look(app).heading({ code: 'too-big', limitMb: 200 }, workspace.path(), 'big.json'),
  ).toBeVisible();
});

test('what is typed while the file cannot be written stays, and goes in once it can', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Board.debrief.json');
  await writeFile(path, board);
  const app = await launch();
  await writeFile(path, board.slice(0, 300));
  await app.invoke('board:command', { type: 'card/set-title', id: 'c_1', title: 'Repas tardif' });
  expect(await app.invoke('file:save-now', undefined)).toMatchObject({
    ok: false,
    error: { code: 'changed-outside', problem: { code: 'half-written' } },
  });
  expect(await readFile(path, 'utf8')).toBe(board.slice(0, 300));
  await expect(app.page.getByText('Repas tardif')).toBeVisible();

  // Leaving asks nothing: it is safe here, and goes in when the board is opened again.
  await app.answerDialogs({ message: 3 });
  await app.menu('open-sample');
  await expect(app.page.getByText(app.t('files.left', { name: 'Board.debrief.json' })).first()).toBeVisible();
  expect(await app.shownDialogs()).toEqual([]);
  await writeFile(path, board);
  await app.answerDialogs({ open: path });
  await app.menu('open-board');
  await expect(app.page.getByText('Repas tardif')).toBeVisible();
  await app.saved();
  expect(await readFile(path, 'utf8')).toContain('Repas tardif');
});
