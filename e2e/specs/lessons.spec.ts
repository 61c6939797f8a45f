import { readFile } from 'node:fs/promises';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

const withLesson = [
  ...threeRetros,
  { type: 'card/set-link', id: 'c_jar', target: 'c_oven', linked: true },
  { type: 'card/set-factor', id: 'c_oven', factor: 'timing' },
  { type: 'card/set-outcome', id: 'c_jar', retro: 'r_new', outcome: 'worked' },
] as const;
const title = 'Un four qui n’est pas le nôtre';

for (const lang of languages) {
  test(`lessons are read by factor, put in better words, added, put away and taken back (${lang})`, async ({
    launch,
    workspace,
  }) => {
    await writeBoard(workspace.path('b.json'), withLesson);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const { page } = app;
    const lesson = (name: string) => page.getByRole('article', { name, exact: true });

    await frame.list.getByRole('button', { name: app.t('frame.lessons') }).click();
    await expect(page.getByRole('heading', { level: 1, name: app.t('lessons.title') })).toBeVisible();
    const timing = page.getByRole('region', { name: app.t('factor.timing') });
    await expect(timing.getByRole('article')).toHaveCount(1);
    await expect(lesson(title)).toContainText('Amener le petit pot');
    await expect(lesson(title)).toContainText(app.t('lessons.held', { count: 1 }));

    // Better words make it a record, which stands where it stood; undo takes both back.
    await lesson(title).getByRole('heading').getByRole('button').click();
    await page.getByRole('textbox', { name: app.t('lessons.statement') }).fill('On mange quand le four veut');
    await page.keyboard.press('Enter');
    await expect(timing.getByRole('article')).toHaveCount(1);
    await expect(lesson('On mange quand le four veut')).toContainText('Amener le petit pot');
    await app.menu('undo');
    await expect(lesson(title)).toBeVisible();
    await app.menu('redo');
    await expect(lesson('On mange quand le four veut')).toBeVisible();

    const box = page.getByRole('textbox', { name: app.t('lessons.add') });
    await box.fill('Un sac de rechange dans la voiture');
    await box.press('Enter');
    await expect(lesson('Un sac de rechange dans la voiture')).toBeVisible();
    await expect(box).toHaveValue('');
    await expect(box).toBeFocused();

    const choose = async (name: string, item: string) => {
      await lesson(name)
        .getByRole('button', { name: app.t('lessons.more', { statement: name }) })
        .click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Un sac de rechange dans la voiture', app.t('lessons.archive'));
    await expect(lesson('Un sac de rechange dans la voiture')).toBeHidden();
    await page.getByText(app.t('lessons.archivedCount', { count: 1 })).click();
    await choose('Un sac de rechange dans la voiture', app.t('lessons.unarchive'));
    await expect(page.getByRole('region', { name: app.t('factor.other') }).getByRole('article')).toHaveCount(
      1,
    );

    await lesson('On mange quand le four veut')
      .getByRole('button', { name: /Chez mamie/ })
      .click();
    await expect(frame.title).toHaveText('Chez mamie et papi');
    await expect(page.getByRole('article', { name: title, exact: true })).toBeFocused();
  });

  test(`a file of them is kept up to date beside the board (${lang})`, async ({ launch, workspace }) => {
    await writeBoard(workspace.path('b.json'), withLesson);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const frame = new FramePage(app);
    const { page } = app;
    const name = lang === 'fr' ? 'Leçons.md' : 'Lessons.md';
    const text = () => readFile(workspace.path(name), 'utf8').catch(() => '');
    await frame.list.getByRole('button', { name: app.t('frame.lessons') }).click();
    await page.getByRole('checkbox', { name: app.t('lessons.file', { name }) }).check();
    await expect.poll(text).toContain('Amener le petit pot');
    await page.getByRole('textbox', { name: app.t('lessons.add') }).fill('Un sac de rechange');
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain('Un sac de rechange');

    await app.close();
    const again = await launch({ lang, board: workspace.path('b.json') });
    await new FramePage(again).list.getByRole('button', { name: again.t('frame.lessons') }).click();
    await expect(again.page.getByRole('checkbox')).toBeChecked();
  });
}

test('without a lesson the page says how one comes about', async ({ launch, workspace }) => {
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  await new FramePage(app).list.getByRole('button', { name: app.t('frame.lessons') }).click();
  await expect(app.page.getByRole('region', { name: app.t('lessons.emptyTitle') })).toContainText(
    app.t('lessons.exampleSolution'),
  );
});

test('a sentence that was not finished waits on its page', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const { list, page } = new FramePage(app);
  const boxes = [
    ['Leçons', 'Ajouter une leçon'],
    ['Plans et signaux', 'Une chose qui peut arriver'],
    ['Plans et signaux', 'Une chose qu’on peut couper ou quitter'],
    ['Avant de partir', 'Ajouter au sac'],
  ] as const;
  const boxOn = async ([name, box]: (typeof boxes)[number]) => {
    await list.getByRole('button', { name }).click();
    return page.getByRole('textbox', { name: box });
  };
  for (const one of boxes) await (await boxOn(one)).fill(`${one[1]} : à moitié`);
  for (const one of boxes) await expect(await boxOn(one)).toHaveValue(`${one[1]} : à moitié`);
  const bag = await boxOn(boxes[3]);
  await bag.press('Enter');
  await list.getByRole('button', { name: 'Leçons' }).click();
  await expect(await boxOn(boxes[3])).toHaveValue('');
});
