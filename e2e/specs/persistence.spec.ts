import { spawn } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import type { BoardSnapshot } from '../../shared/ipc/contract';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { boardText, writeBoard } from '../fixtures/writeBoard';

// Close, reopen, move the file, open it again: all there.

const openBoard = async (app: DebriefApp): Promise<BoardSnapshot> => {
  const { screen } = await app.state();
  if (screen.kind !== 'board') throw new Error(`The screen is ${screen.kind}`);
  return screen.board;
};

const addCard = async (app: DebriefApp, column: 'happened' | 'cause' | 'action', title: string) => {
  const name = app.t('board.addTo', { column: app.t(`column.${column}`) });
  const box = app.page.getByRole('textbox', { name });
  await box.fill(title);
  await box.press('Enter');
  await expect(app.page.getByRole('article', { name: title })).toBeVisible();
};

for (const lang of languages) {
  test(`what was written is there after a restart, and after the file was moved (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const app = await launch({ lang });
    await app.page
      .getByRole('button', { name: app.t('retros.new') })
      .first()
      .click();
    await addCard(app, 'happened', 'Repas à 13 h 30');
    await addCard(app, 'happened', 'Sieste sautée 😴 مرحبا');
    await addCard(app, 'cause', 'Arrivée à midi');
    await addCard(app, 'action', 'Goûter dans le sac');
    // Closing at once: what is not saved yet is saved on the way out.
    await app.close();
    const before = await readFile(workspace.path('Board.debrief.json'), 'utf8');

    const again = await launch({ lang, board: null });
    for (const title of [
      'Repas à 13 h 30',
      'Sieste sautée 😴 مرحبا',
      'Arrivée à midi',
      'Goûter dans le sac',
    ]) {
      await expect(again.page.getByRole('article', { name: title })).toBeVisible();
    }
    const column = again.page.getByRole('region', { name: again.t('column.happened') });
    await expect(column.getByRole('article')).toHaveCount(2);
    await expect(column.getByRole('article').first()).toHaveAccessibleName('Repas à 13 h 30');
    await again.close();

    await mkdir(workspace.path('elsewhere'));
    const moved = workspace.path('elsewhere', 'Chez nous.json');
    await rename(workspace.path('Board.debrief.json'), moved);
    const gone = await launch({ lang, board: null });
    // The board is there all the same, and asks where its file is.
    await expect(gone.page.getByRole('article', { name: 'Repas à 13 h 30' })).toBeVisible();
    await gone.answerDialogs({ open: moved });
    await gone.page.getByRole('button', { name: gone.t('files.locate') }).click();
    await gone.saved();
    await expect(
      gone.page.getByRole('button', { name: gone.t('frame.reveal', { name: 'Chez nous.json' }) }),
    ).toBeVisible();
    await gone.close();
    // Opening is not writing: the same bytes as when the app was first closed.
    expect(await readFile(moved, 'utf8')).toBe(before);
  });
}

test('the retrospective that was open last is open again', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('Board.debrief.json'), [
    { type: 'retro/create', id: 'r_new', title: 'Chez papi', date: '2026-11-20' },
    { type: 'retro/create', id: 'r_old', title: 'Chez mamie', date: '2026-05-03' },
  ]);
  const app = await launch();
  const sidebar = app.page.getByRole('navigation', { name: app.t('retros.title') });
  await sidebar.getByText('Chez mamie').click();
  await expect(app.page.getByRole('main').getByRole('heading', { name: 'Chez mamie' })).toBeVisible();
  await app.close();

  const again = await launch({ board: null });
  expect((await openBoard(again)).lastRetro).toBe('r_old');
  await expect(again.page.getByRole('main').getByRole('heading', { name: 'Chez mamie' })).toBeVisible();
});

test('the window opens as large as it was, where it was, unless that screen is gone', async ({
  launch,
  workspace,
}) => {
  const bounds = (app: DebriefApp) =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const app = await launch();
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 640 }),
  );
  await expect.poll(() => bounds(app)).toMatchObject({ width: 900, height: 640 });
  await app.close();
  const again = await launch();
  expect(await bounds(again)).toMatchObject({ x: 40, y: 50, width: 900, height: 640 });
  await again.close();

  const memoryPath = workspace.path('user-data', 'memory.json');
  const memory = JSON.parse(await readFile(memoryPath, 'utf8'));
  memory.window = { ...memory.window, x: 90_000, y: 90_000 };
  await writeFile(memoryPath, JSON.stringify(memory));
  const third = await launch();
  const { x = 90_000, width } = (await bounds(third)) ?? {};
  expect(x).toBeLessThan(10_000);
  expect(width).toBe(900);
});

test('recent boards are in the menu, the latest first, and open from there', async ({
  launch,
  workspace,
}) => {
  for (const name of ['Un', 'Deux']) {
    await writeFile(workspace.path(`${name}.json`), boardText([], `b_${name}`));
  }
  const app = await launch({ board: workspace.path('Un.json') });
  await app.answerDialogs({ open: workspace.path('Deux.json') });
  await app.menu('open-board');
  await expect.poll(async () => (await openBoard(app)).id).toBe('b_Deux');
  const recent = () =>
    app.electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.getMenuItemById('recent')
        ?.submenu?.items.map(({ id, label }) => ({ id, label })),
    );
  expect((await recent())?.map(({ label }) => label.split(' – ')[0])).toEqual(['Deux.json', 'Un.json']);
  await app.menu((await recent())?.[1]?.id ?? '');
  await expect.poll(async () => (await openBoard(app)).id).toBe('b_Un');
  expect((await recent())?.map(({ label }) => label.split(' – ')[0])).toEqual(['Un.json', 'Deux.json']);
});

test('language and theme are remembered, and the menu follows at once', async ({ launch }) => {
  const app = await launch({ lang: 'en' });
  expect(await app.menuItem('new-retro')).toMatchObject({ label: 'New retrospective' });
  await app.menu('language-fr');
  await app.menu('theme-dark');
  await expect.poll(() => app.menuItem('new-retro')).toMatchObject({ label: 'Nouvelle rétrospective' });
  await expect(app.page.getByRole('navigation', { name: 'Rétrospectives' })).toBeVisible();
  await app.close();
  const again = await launch({ lang: null });
  await expect(again.page.getByRole('navigation', { name: 'Rétrospectives' })).toBeVisible();
  expect((await again.state()).settings).toEqual({
    chosenLanguage: 'fr',
    language: 'fr',
    theme: 'dark',
    nudge: true,
    paper: 'a4',
    quickKey: null,
    isQuickKeyTaken: false,
    keepReady: false,
    reminder: { isOn: false, day: 7, time: '20:30' },
  });
  expect(await again.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await again.menuItem('theme-dark')).toMatchObject({ checked: true });
});

test('broken settings are set aside and not fatal', async ({ launch, workspace }) => {
  await mkdir(workspace.path('user-data'));
  await writeFile(workspace.path('user-data', 'settings.json'), '{"theme":');
  await writeFile(workspace.path('user-data', 'memory.json'), '[1,2,3]');
  const app = await launch();
  expect(await app.records()).toEqual([]);
  await expect
    .poll(() => app.log())
    .toMatch(/settings\.json: not-json[\s\S]*memory\.json: invalid|memory[\s\S]*settings/);
});

test('an edit is in the file as soon as one leaves the window', async ({ launch, workspace }) => {
  const path = workspace.path('Board.debrief.json');
  const app = await launch({ board: path });
  await app.saved();
  // Nothing that waits for a second or more happens by itself any more: saving after the last change does.
  await app.electron.evaluate(() => {
    const soon = globalThis.setTimeout;
    const never = (work: () => void, ms = 0) => soon(ms < 1_000 ? work : () => undefined, ms);
    globalThis.setTimeout = never as typeof setTimeout;
  });
  await app.invoke('board:command', { type: 'retro/create', title: 'Chez mamie', date: '2026-11-22' });
  await app.electron.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('blur'));
  await expect.poll(() => readFile(path, 'utf8')).toContain('Chez mamie');
});

test('a second start opens its board in the first one, brings it forward and ends', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: workspace.path('Un.json') });
  const isInSight = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await expect.poll(isInSight).toBe(false);
  const executable = await app.electron.evaluate(() => ({
    path: process.execPath,
    args: process.argv.slice(1),
  }));
  const args = executable.args
    .filter((argument) => !argument.startsWith('--board=') && !/^-(r|-inspect|-remote)/.test(argument))
    .filter((argument) => !argument.endsWith('loader.js'));
  const second = spawn(
    executable.path,
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args, '--board=Deux.json'],
    { cwd: workspace.path(), stdio: 'ignore' },
  );
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  await expect.poll(async () => (await openBoard(app)).file.name).toBe('Deux.json');
  await expect.poll(isInSight).toBe(true);
  // Relative to where the second one was started.
  expect(JSON.parse(await readFile(workspace.path('Deux.json'), 'utf8'))).toMatchObject({
    format: 'debrief-board',
  });
});

test('the sample can be played with, and saved elsewhere as a board of one’s own', async ({
  launch,
  workspace,
}) => {
  const app = await launch({ board: null, lang: 'fr' });
  await app.page.getByRole('button', { name: app.t('files.openSample') }).click();
  await expect.poll(async () => (await app.state()).screen.kind).toBe('board');
  const sample = await openBoard(app);
  const { length } = await app.records();
  expect(sample.isSample).toBe(true);
  await app.answerDialogs({ save: workspace.path('À nous.debrief.json') });
  await app.menu('save-as');
  await expect.poll(async () => (await openBoard(app)).file.name).toBe('À nous.debrief.json');
  const own = await openBoard(app);
  expect(own.isSample).toBe(false);
  expect(own.id).not.toBe(sample.id);
  expect(await app.records()).toHaveLength(length);
});

test('leaving while the file is gone asks nothing: the edits are safe here, and go in later', async ({
  launch,
  workspace,
}) => {
  const app = await launch();
  const path = workspace.path('Board.debrief.json');
  await app.saved();
  await rename(path, `${path}.away`);
  await app.invoke('board:command', { type: 'retro/create', title: 'Chez mamie', date: '2026-11-22' });
  await app.close();
  await rename(`${path}.away`, path);
  const again = await launch();
  await expect(again.page.getByRole('heading', { name: 'Chez mamie' }).first()).toBeVisible();
  await again.saved();
  expect(await readFile(path, 'utf8')).toContain('Chez mamie');
});

test('leaving with edits that can be kept nowhere asks, and keeps the app open if told to', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('Board.debrief.json');
  await writeBoard(path, []);
  // A folder where the journal should be.
  await mkdir(workspace.path('data', 'boards', 'b_test', 'journal.jsonl'), { recursive: true });
  const app = await launch({ userData: workspace.path('data') });
  await app.saved();
  await rename(path, `${path}.away`);
  await app.invoke('board:command', { type: 'retro/create', title: 'Chez mamie', date: '2026-11-22' });
  await app.answerDialogs({ message: 3 });
  await app.electron.evaluate(({ app: electronApp }) => electronApp.quit());
  await expect.poll(async () => (await app.shownDialogs()).length).toBe(1);
  expect((await openBoard(app)).save).toMatchObject({ kind: 'failing', problem: { code: 'file-missing' } });

  await app.answerDialogs({ message: 1, save: workspace.path('Copie.debrief.json') });
  await app.close();
  expect(await readFile(workspace.path('Copie.debrief.json'), 'utf8')).toContain('Chez mamie');
});

test('a page that crashes is loaded again', async ({ launch, expectedProblems }) => {
  expectedProblems.push(/crash/i);
  const app = await launch();
  // Playwright does not get hold of the page that comes back; main knows whether it does.
  const reloaded = app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => done(!contents.isCrashed()));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(await reloaded).toBe(true);
  await expect.poll(() => app.log()).toContain('the page is gone: crashed');
});
