import { writeFile } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';

// What helps when something goes wrong: what can be copied and shown, and what stands there instead of a page that is
// gone. Nothing of it leaves the machine, and nothing of it holds what people wrote.

const commands = [
  { type: 'retro/create', id: 'r_1', title: 'Zzxq chez mamie', date: '2026-11-15', location: 'Zzxqville' },
  { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Zzxq le repas' },
  { type: 'card/set-notes', id: 'c_1', notes: 'Zzxq https://zzxq.example/' },
  { type: 'person/add', id: 'p_1', name: 'Zzxqpapa' },
] as const;

/** Stands in for the system's clipboard, which the tests of one machine share, and for its file manager. */
async function watchTheSystem(app: DebriefApp): Promise<void> {
  await app.electron.evaluate(({ clipboard, shell }) => {
    const seen = { copied: '', shown: '' };
    (globalThis as { seen?: typeof seen }).seen = seen;
    clipboard.writeText = async (text: string) => {
      seen.copied = text;
    };
    shell.showItemInFolder = (path: string) => {
      seen.shown = path;
    };
  });
}
const seen = (app: DebriefApp): Promise<{ copied: string; shown: string }> =>
  app.electron.evaluate(() => (globalThis as unknown as { seen: { copied: string; shown: string } }).seen);

for (const lang of languages) {
  test(`diagnostics are copied from the menu and from “about”, without a word of the board (${lang})`, async ({
    launch,
    workspace,
    expectedProblems,
  }) => {
    expectedProblems.push(/Zzxq/);
    const path = workspace.path('Zzxq.debrief.json');
    await writeBoard(path, commands);
    const app = await launch({ lang, board: path });
    await watchTheSystem(app);
    await expect(new BoardPage(app).card('Zzxq le repas')).toBeVisible();

    // Some of everything that gets noted: a file torn from outside, a request that is refused, an error on the page.
    await writeFile(path, '{"format":"debrief-board","Zzxq');
    await app.invoke('file:save-now', undefined);
    const affected = { type: 'card/set-affected', id: 'c_1', affected: { Zzxqbébé: 5 } };
    await app.page.evaluate(
      (command) => window.debrief.invoke('board:command', command as never).catch(() => undefined),
      affected,
    );
    await app.page.evaluate(() => {
      setTimeout(() => {
        throw new RangeError('Zzxq le repas');
      }, 0);
    });
    await expect.poll(() => app.log()).toContain('page: RangeError');

    await app.menu('copy-diagnostics');
    await expect(app.page.getByText(app.t('about.copied')).first()).toBeVisible();
    const fromMenu = (await seen(app)).copied;
    expect(fromMenu).toContain('save: failing, changed-outside');
    expect(fromMenu).toContain('card happened: 1');
    expect(fromMenu).toContain('error page: RangeError');
    expect(fromMenu).toContain('warn ipc board:command: refused');
    expect(fromMenu).not.toMatch(/zzxq/i);
    expect(fromMenu).not.toContain(workspace.path());

    await app.menu('about');
    const about = app.page.getByRole('dialog', { name: app.t('about.title') });
    await about.getByRole('button', { name: app.t('about.copyDiagnostics') }).click();
    await expect.poll(async () => (await seen(app)).copied).not.toBe(fromMenu);
    await about.getByRole('button', { name: app.t('about.showLog') }).click();
    await expect.poll(async () => (await seen(app)).shown).toMatch(/logs[\\/]main\.log$/);
    expect(await app.log()).toContain('the log was shown');

    await about.getByRole('button', { name: app.t('about.licences') }).click();
    const licences = app.page.getByRole('dialog', { name: app.t('licences.title') });
    await expect(licences.getByText(app.t('licences.lead'))).toBeVisible();
    await expect(licences.getByText('react 19.')).toBeVisible();
    await expect(licences.getByText('SIL OPEN FONT LICENSE').first()).toBeVisible();
    // The file is half a file: leaving with what is kept is fine.
    await app.answerDialogs({ message: 2 });
  });
}

test('a page that crashes twice in a row is replaced by one that offers to start again', async ({
  launch,
  workspace,
  expectedProblems,
}) => {
  expectedProblems.push(/crash/i);
  await writeBoard(workspace.path('b.json'), commands);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  // The page is gone for Playwright, too: main tells what its window shows.
  const inWindow = <T>(script: string): Promise<T | null> =>
    app.electron.evaluate(async ({ BrowserWindow }, code) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return null;
      // A page that goes away meanwhile never answers.
      const gone = new Promise((done) => contents.once('render-process-gone', () => done(null)));
      const moved = new Promise((done) => contents.once('did-start-navigation', () => done(null)));
      return Promise.race([contents.executeJavaScript(code).catch(() => null), gone, moved]) as never;
    }, script);
  const text = () => inWindow<string>('document.body.innerText');
  // For a moment the page that is to be gone still answers.
  const crash = () =>
    app.electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const gone = new Promise<void>((done) => contents?.once('render-process-gone', () => done()));
      contents?.forcefullyCrashRenderer();
      await gone;
    });

  await crash();
  await expect.poll(text).toContain('Zzxq le repas');
  await crash();
  await expect.poll(text).toContain(app.t('broken.safe'));
  expect(await inWindow('location.href')).toBe('app://debrief/stopped');
  expect(await inWindow('document.documentElement.lang')).toBe('fr');
  expect(await inWindow('getComputedStyle(document.querySelector("a")).borderRadius')).toBe('10px');
  // From there it leads back, and nowhere else.
  await inWindow('location.href = "https://example.com/"; 0');
  await expect.poll(() => app.log()).toContain('refused: navigation');
  // Until it is refused a page counts as loading, and nothing can be pressed there.
  await expect.poll(() => inWindow('location.href')).toBe('app://debrief/stopped');
  await inWindow('document.querySelector("a").click(); 0');
  await expect.poll(text).toContain('Zzxq le repas');
});

test('a bug in the app itself is told once and calmly, and what was written is there the next time', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), commands);
  const app = await launch({ lang: 'en', board: workspace.path('b.json') });
  await app.invoke('board:command', { type: 'card/set-title', id: 'c_1', title: 'Le repas de midi' });
  await app.answerDialogs({ message: 1 });
  const ended = new Promise<number | null>((done) => app.electron.process().once('exit', done));
  await app.electron.evaluate(() => {
    setTimeout(() => {
      throw new Error('Zzxq');
    }, 0);
  });
  expect(await ended).toBe(1);
  expect(await app.log()).toContain('error uncaught: Error: Zzxq');

  const again = await launch({ lang: 'en', board: workspace.path('b.json') });
  await expect(new BoardPage(again).card('Le repas de midi')).toBeVisible();
});
