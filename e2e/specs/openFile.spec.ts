import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { electronProgram } from '../../scripts/lib/electronProgram.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { problemWords } from '../../shared/i18n/problemWords';
import { expect, test } from '../fixtures/test';
import { boardText, writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';

// What a double click does: the file manager starts the app with the file, or tells the one that is running.

const boardWith = (title: string) =>
  [
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' },
    { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title },
  ] as const;

/** Starts the app as a file manager does while it runs already; resolves with the exit code of that second start. */
function startAgain(userData: string, ...words: string[]): Promise<number | null> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electronProgram(), [...sandbox, root, `--user-data-dir=${userData}`, ...words], {
    stdio: 'ignore',
  });
  return new Promise((done) => child.once('close', done));
}

test('a file that the app is started with is opened, by its path or its address', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Été #1 & co.debrief.json');
  await writeBoard(path, boardWith('Le repas'));
  for (const word of [path, pathToFileURL(path).href]) {
    const app = await launch({ board: null, args: [word] });
    await expect(new BoardPage(app).card('Le repas')).toBeVisible();
    expect(app.page.url()).toBe('app://debrief/');
    await app.close();
  }
});

test('a file opened while the app runs comes up in the same window', async ({ launch, workspace }) => {
  const [one, two] = [workspace.path('one.debrief.json'), workspace.path('two.debrief.json')];
  await writeBoard(one, boardWith('Le repas'));
  // A board of its own, not another version of the first one beside it.
  await writeFile(two, boardText(boardWith('La sieste'), 'b_two'));
  const app = await launch({ board: one });
  const board = new BoardPage(app);
  await expect(board.card('Le repas')).toBeVisible();

  expect(await startAgain(app.userData, two)).toBe(0);
  await expect(board.card('La sieste')).toBeVisible();
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  // The way macOS has: an event, for the running app and for one that is just starting.
  const prevented = await app.electron.evaluate(({ app: electronApp }, path) => {
    let wasPrevented = false;
    const event = {
      preventDefault() {
        wasPrevented = true;
      },
    };
    electronApp.emit('open-file', event, path);
    return wasPrevented;
  }, one);
  expect(prevented).toBe(true);
  await expect(board.card('Le repas')).toBeVisible();
});

test('a file that is gone is not made, and what is no board is shown for what it is', async ({
  launch,
  workspace,
}) => {
  const gone = workspace.path('gone.debrief.json');
  const app = await launch({ board: null, args: [gone] });
  const heading = (problem: Parameters<typeof problemWords>[1], name: string) =>
    app.page.getByRole('heading', {
      name: problemWords(app.t, problem, { name, folder: workspace.path() }).title,
    });
  await expect(heading({ code: 'file-missing' }, 'gone.debrief.json')).toBeVisible();
  expect(existsSync(gone)).toBe(false);

  const list = workspace.path('courses.json');
  await writeFile(list, 'du lait, des couches');
  expect(await startAgain(app.userData, list)).toBe(0);
  await expect(heading({ code: 'not-a-board' }, 'courses.json')).toBeVisible();
  expect(await readFile(list, 'utf8')).toBe('du lait, des couches');
});
