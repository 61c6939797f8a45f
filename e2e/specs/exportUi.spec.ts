import { readFile } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

const withLesson = [
  ...threeRetros,
  { type: 'card/set-link', id: 'c_jar', target: 'c_oven', linked: true },
  { type: 'card/keep-lesson', id: 'c_jar', cause: 'c_oven', keep: true },
] as const;

for (const lang of languages) {
  test(`the lessons are exported at a press, and one hears where to (${lang})`, async ({
    launch,
    workspace,
  }) => {
    await writeBoard(workspace.path('b.json'), withLesson);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const path = workspace.path('Leçons.md');
    await app.answerDialogs({ save: path });
    await frame.button(app.t('export.lessons')).click();
    await expect(frame.status).toContainText(
      app.t('export.done', { name: 'Leçons.md', folder: workspace.path() }),
    );
    expect(await readFile(path, 'utf8')).toContain('Amener le petit pot');
  });

  test(`everything else is in the menu beside it, to a file or the clipboard (${lang})`, async ({
    launch,
    workspace,
  }) => {
    await writeBoard(workspace.path('b.json'), withLesson);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const choose = async (group: string, item: string) => {
      await frame.button(app.t('export.menu')).click();
      await app.page.getByRole('group', { name: group }).getByRole('menuitem', { name: item }).click();
    };
    const path = workspace.path('Tout.md');
    await app.answerDialogs({ save: path });
    await choose(app.t('export.toFile'), app.t('export.what.board'));
    await expect(frame.status).toContainText('Tout.md');
    expect(await readFile(path, 'utf8')).toContain('Le golden a foncé sur la brosse');

    await choose(app.t('export.toClipboard'), app.t('export.what.retro'));
    await expect(frame.status).toHaveText(app.t('export.copied'));
    const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('Le repas à 13 h 30');
    expect(copied).not.toContain('Le golden a foncé sur la brosse');
  });
}

test('without a lesson it says how one comes about, and writes nothing', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await app.answerDialogs({ save: workspace.path('x.md') });
  await frame.button(app.t('export.lessons')).click();
  await expect(frame.status).toHaveText(app.t('export.problem.nothing-to-export'));
});

test('the native menu exports as well; leaving its dialog says nothing', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), withLesson);
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await expect(frame.title).toBeVisible();
  await app.answerDialogs({ save: null });
  await app.menu('export-board');
  await expect.poll(async () => (await app.shownDialogs()).length).toBe(1);
  await app.answerDialogs({ save: workspace.path('Leçons.md') });
  await app.menu('export-lessons');
  await expect(frame.status).toContainText('Leçons.md');
  await app.answerDialogs({ save: workspace.path('Visite.md') });
  await app.menu('export-retro');
  await expect(frame.status).toContainText('Visite.md');
  await expect(app.page.getByText(app.t('export.problem.nothing-to-export'))).toHaveCount(0);
});

test('a file that cannot be written is told calmly', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), withLesson);
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await app.answerDialogs({ save: workspace.path('no', 'such', 'folder', 'x.md') });
  await frame.button(app.t('export.lessons')).click();
  await expect(frame.status).toContainText(/Nothing was exported/);
  await frame.button(app.t('ui.dismiss')).click();
  await expect(app.page.getByText(/Nothing was exported/)).toHaveCount(1); // only what is read aloud is left
});

test('actions that have a day go into a calendar; without any it says where a day is set', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await expect(frame.title).toBeVisible();
  await app.answerDialogs({ save: workspace.path('agenda.ics') });
  await app.menu('export-ics');
  await expect(frame.status).toHaveText(app.t('export.problem.no-days'));

  await app.invoke('board:command', { type: 'card/set-due', id: 'c_jar', due: '2026-12-24' });
  await frame.button(app.t('export.menu')).click();
  await app.page.getByRole('menuitem', { name: app.t('export.what.ics') }).click();
  await expect(frame.status).toContainText('agenda.ics');
  const calendar = await readFile(workspace.path('agenda.ics'), 'utf8');
  expect(calendar).toContain('\r\nDTSTART;VALUE=DATE:20261224\r\n');
  expect(calendar).toContain('\r\nSUMMARY:Amener le petit pot\r\n');

  await app.answerDialogs({ save: workspace.path('pot.ics') });
  await app.page.getByRole('article', { name: 'Amener le petit pot' }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: app.t('card.toCalendar') }).click();
  await expect(frame.status).toContainText('pot.ics');
  expect(await readFile(workspace.path('pot.ics'), 'utf8')).toContain('UID:c_jar.');
});
