import { languages } from '../../shared/i18n/languages';
import { createTranslator } from '../../shared/i18n/translator';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';

// A web address on a card opens only after main has shown the whole of it and somebody agreed, and nothing else opens.

const withLinks = [
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' },
  {
    type: 'card/add',
    id: 'c_1',
    retro: 'r_1',
    column: 'happened',
    title: 'La recette : https://xn--pple-43d.example/soupe?pour=4',
  },
  {
    type: 'card/set-notes',
    id: 'c_1',
    notes: 'file:///etc/passwd et https://mamie@evil.example/ et https://аpple.example/',
  },
] as const;

/** What main would have the system open. */
async function watchBrowser(app: DebriefApp): Promise<() => Promise<string[]>> {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as { opened?: string[] }).opened = opened;
    shell.openExternal = async (url: string) => void opened.push(url);
  });
  return () => app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

for (const lang of languages) {
  test(`a link shows where it leads, and opens when one agrees (${lang})`, async ({ launch, workspace }) => {
    await writeBoard(workspace.path('b.json'), withLinks);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const opened = await watchBrowser(app);
    const t = createTranslator(lang);
    const card = app.page.getByRole('article');
    const recipe = card.getByRole('button', { name: t('link.on', { host: 'xn--pple-43d.example' }) }).first();

    await app.answerDialogs({ message: 2 });
    await recipe.click();
    await expect.poll(async () => (await app.shownDialogs()).length).toBe(1);
    expect((await app.shownDialogs())[0]?.options).toMatchObject({
      message: t('link.ask', { host: 'xn--pple-43d.example' }),
      detail: 'https://xn--pple-43d.example/soupe?pour=4',
    });
    expect(await opened()).toEqual([]);

    await app.answerDialogs({ message: 0 });
    await recipe.click();
    await expect.poll(opened).toEqual(['https://xn--pple-43d.example/soupe?pour=4']);
    // The page itself went nowhere.
    expect(app.page.url()).toBe('app://debrief/');
  });
}

test('what only looks like an address of the web is text, and a page that insists is refused', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), withLinks);
  const app = await launch({ board: workspace.path('b.json') });
  const opened = await watchBrowser(app);
  await app.answerDialogs({ message: 0 });
  await expect(new BoardPage(app).page.getByRole('article')).toBeVisible();
  // A name in another script is shown as what the browser gets.
  await expect(
    app.page.getByRole('article').getByText('xn--pple-43d.example', { exact: true }),
  ).toBeVisible();
  for (const address of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://mamie@evil.example/',
    'app://debrief/',
    'ms-settings:',
    'smb://server/share',
    '',
  ]) {
    expect(await app.invoke('link:open', { address }), address).toEqual({
      ok: false,
      error: { code: 'not-opened' },
    });
  }
  expect(await app.shownDialogs()).toEqual([]);
  expect(await opened()).toEqual([]);
});
