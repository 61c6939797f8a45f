import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { boardText } from '../fixtures/writeBoard';

/** What both machines had before they went offline. */
const common = boardText([
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
  { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Le repas à 13 h 30' },
  { type: 'card/add', id: 'c_2', retro: 'r_1', column: 'happened', title: 'Le chien a aboyé' },
]);

const happened = (app: DebriefApp) => app.page.getByRole('region', { name: app.t('column.happened') });
const cardNames = (app: DebriefApp): Promise<string[]> =>
  happened(app)
    .getByRole('article')
    .evaluateAll((cards) =>
      cards.map((card) => card.getAttribute('aria-label') ?? card.querySelector('[id]')?.textContent ?? ''),
    );
const add = async (app: DebriefApp, title: string) => {
  const box = happened(app).getByRole('textbox', {
    name: app.t('board.addTo', { column: app.t('column.happened') }),
  });
  await box.fill(title);
  await box.press('Enter');
  await expect(happened(app).getByRole('article', { name: title })).toBeVisible();
};

/** A sync tool as people fear it: it puts one machine's file in place of the other's, without a word. */
async function overwrite(from: string, to: string): Promise<void> {
  const temp = `${to}.part`;
  await copyFile(from, temp);
  await rename(temp, to);
}

test('[F1] [F6] two machines edit offline, a tool silently overwrites, and nothing is lost', async ({
  launch,
  workspace,
}) => {
  const [pathA, pathB] = ['maman', 'papa'].map((name) => workspace.path(name, 'Débrief.debrief.json')) as [
    string,
    string,
  ];
  for (const path of [pathA, pathB]) {
    await mkdir(join(path, '..'));
    await writeFile(path, common);
  }
  const a = await launch({ lang: 'fr', board: pathA, userData: workspace.path('data-maman') });
  const b = await launch({ lang: 'fr', board: pathB, userData: workspace.path('data-papa') });

  await add(a, 'Écrit par maman');
  await a.saved();
  await add(b, 'Écrit par papa');
  await b.saved();

  // Papa's older folder wins over Maman's: her machine puts back what only she had.
  await overwrite(pathB, pathA);
  await expect(happened(a).getByRole('article', { name: 'Écrit par papa' })).toBeVisible();
  await expect(happened(a).getByRole('article', { name: 'Écrit par maman' })).toBeVisible();
  await expect(a.page.getByText(/^Changements d’un autre ordinateur vus à/).last()).toBeVisible();
  await expect.poll(() => readFile(pathA, 'utf8')).toContain('Écrit par maman');
  await a.saved();
  // Where the line is full, the way to the file gives room; what became of the work is there to the last letter.
  const folder = a.page.getByText(workspace.path('maman'), { exact: true });
  const isCut = (node: Element) => node.scrollWidth > node.clientWidth;
  await expect.poll(() => folder.evaluate(isCut)).toBe(true);
  expect(await a.page.locator('[data-save] span').evaluate(isCut)).toBe(false);

  await overwrite(pathA, pathB);
  await expect(happened(b).getByRole('article', { name: 'Écrit par maman' })).toBeVisible();
  await b.saved();

  expect(await readFile(pathB, 'utf8')).toBe(await readFile(pathA, 'utf8'));
  expect(await cardNames(b)).toEqual(await cardNames(a));
});

test('[F7] a conflict copy is folded in, and the other text is not lost', async ({ launch, workspace }) => {
  const path = workspace.path('Board.debrief.json');
  await writeFile(path, common);
  const app = await launch({ lang: 'fr' });
  const theirs = boardText([
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
    { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Le repas à 13 h 30' },
    { type: 'card/add', id: 'c_2', retro: 'r_1', column: 'happened', title: 'Le chien a aboyé' },
    { type: 'card/add', id: 'c_3', retro: 'r_1', column: 'happened', title: 'Écrit ailleurs' },
  ]);
  await writeFile(workspace.path('Board.sync-conflict-20261122-101500-ABCDEFG.debrief.json'), theirs);
  await expect(happened(app).getByRole('article', { name: 'Écrit ailleurs' })).toBeVisible();
  await expect(
    app.page.getByText(app.t('files.seen.copy', { count: 1, tool: 'Syncthing' })).first(),
  ).toBeVisible();
  await expect.poll(() => readFile(path, 'utf8')).toContain('Écrit ailleurs');
});

test('[F22] what the screen calls saved here survives kill -9', async ({ launch, workspace }) => {
  const path = workspace.path('Board.debrief.json');
  await writeFile(path, common);
  const app = await launch({ lang: 'fr' });
  // The folder goes away, so that nothing but this machine can have it.
  await rename(path, `${path}.away`);
  await add(app, 'Écrit juste avant la panne');
  await expect
    .poll(async () => {
      const { screen } = await app.state();
      const save = screen.kind === 'board' ? screen.board.save : null;
      return save?.kind === 'kept' || (save?.kind === 'failing' && save.isKept);
    })
    .toBe(true);
  const gone = app.electron.waitForEvent('close');
  app.electron.process().kill('SIGKILL');
  await gone;
  await rename(`${path}.away`, path);

  const again = await launch({ lang: 'fr' });
  await expect(happened(again).getByRole('article', { name: 'Écrit juste avant la panne' })).toBeVisible();
  await expect.poll(() => readFile(path, 'utf8')).toContain('Écrit juste avant la panne');
});
