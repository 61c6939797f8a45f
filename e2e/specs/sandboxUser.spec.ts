import { chmod, mkdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemWords } from '../../shared/i18n/problemWords';
import { createTranslator } from '../../shared/i18n/translator';
import { descendantsOf, type OrdinaryUser, ordinaryUser, statusOf } from '../fixtures/ordinaryUser';
import { expect, test } from '../fixtures/test';
import { boardText } from '../fixtures/writeBoard';

// As people run it: without root's powers and with Chromium's sandbox really on. (process.sandboxed says true even
// under --no-sandbox, so the kernel is asked.)
// biome-ignore lint/suspicious/noSkippedTests: there is no /proc elsewhere.
test.skip(process.platform !== 'linux', 'asks /proc, which only Linux has');

let user: OrdinaryUser;
test.beforeEach(async () => {
  user = await ordinaryUser();
});
test.afterEach(() => user.remove());

test('the page runs in a sandbox that the kernel enforces, and the app works in it', async () => {
  const board = join(user.home, 'Board.debrief.json');
  const app = await user.start(['--lang=en', `--board=${board}`]);
  await expect(app.page.getByRole('navigation', { name: 'Retrospectives' })).toBeVisible();

  const processes = await descendantsOf(app.pid);
  const renderers = processes.filter(({ command }) => command.includes('--type=renderer'));
  expect(renderers.length).toBeGreaterThan(0);
  for (const { pid, command } of renderers) {
    expect(command).not.toContain('--no-sandbox');
    // 2: a filter decides on each system call. Without a sandbox it is 0.
    expect(await statusOf(pid, 'Seccomp')).toBe('2');
    expect(await statusOf(pid, 'NoNewPrivs')).toBe('1');
    // No user, no network and no processes but its own.
    for (const kind of ['user', 'net', 'pid']) {
      expect(await readlink(`/proc/${pid}/ns/${kind}`)).not.toBe(
        await readlink(`/proc/${app.pid}/ns/${kind}`),
      );
    }
  }
  expect((await statusOf(app.pid, 'Uid'))?.split(/\s+/)[0]).not.toBe('0');

  const said = await app.page.evaluate(() =>
    window.debrief.invoke('board:command', { type: 'retro/create', title: 'Chez mamie', date: '2026-11-22' }),
  );
  expect(said).toMatchObject({ ok: true });
  // A moment later it would be saved by itself: ending right now must not lose it.
  expect(await app.terminate()).toBe(0);
  expect(await readFile(board, 'utf8')).toContain('Chez mamie');
  expect((await stat(board)).uid).not.toBe(0);
});

test('a write-protected board can be looked at, and is not touched', async () => {
  const t = createTranslator('fr');
  const folder = join(user.home, 'protégé');
  const path = join(folder, 'Board.debrief.json');
  const text = boardText([
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' },
    { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Repas à 13 h 30' },
  ]);
  await mkdir(folder);
  await writeFile(path, text);
  await chmod(path, 0o444);
  await chmod(folder, 0o555);

  const app = await user.start(['--lang=fr', `--board=${path}`]);
  const { title } = problemWords(t, { code: 'read-only' }, { name: 'Board.debrief.json', folder });
  await expect(app.page.getByRole('heading', { name: title })).toBeVisible();
  await app.page.getByRole('button', { name: t('files.look') }).click();
  await expect(app.page.getByText('Repas à 13 h 30')).toBeVisible();
  expect(await app.terminate()).toBe(0);
  expect(await readFile(path, 'utf8')).toBe(text);
  await chmod(folder, 0o755);
});

test('a board that may not be read says so', async () => {
  const t = createTranslator('en');
  const path = join(user.home, 'Board.debrief.json');
  await writeFile(path, boardText([]));
  await chmod(path, 0o000);
  const app = await user.start(['--lang=en', `--board=${path}`]);
  const problem = { code: 'unreadable', reason: 'EACCES' } as const;
  const { title } = problemWords(t, problem, { name: 'Board.debrief.json', folder: user.home });
  await expect(app.page.getByRole('heading', { name: title })).toBeVisible();
  expect(await app.terminate()).toBe(0);
});
