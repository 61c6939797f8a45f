import { readFile } from 'node:fs/promises';
import type { Command } from '../../shared/domain/commands';
import { violations } from '../a11y/violations';
import type { DebriefApp } from '../fixtures/debriefApp';
import { changeElsewhere } from '../fixtures/otherMachine';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

const household: readonly Command[] = [
  ...threeRetros,
  { type: 'retro/set-location', id: 'r_mid', location: 'Aire de pansage' },
  { type: 'retro/set-present', id: 'r_new', person: 'p_1', present: true },
  {
    type: 'lesson/add',
    id: 'l_1',
    statement: 'Rien avant 13 h 30',
    solution: 'Un petit pot',
    location: 'angers',
  },
  { type: 'lesson/add', id: 'l_2', statement: 'Le golden arrive vite', location: 'Aire de pansage' },
  { type: 'card/set-signal', id: 'c_jar', signal: 'Midi et demi sans assiettes' },
  { type: 'card/set-plan', id: 'c_jar', plan: 'b', text: 'Du pain' },
  {
    type: 'scenario/add',
    id: 's_1',
    title: 'L’interphone se tait',
    plans: { a: 'On guette' },
    singlePoint: 'un seul bouton',
  },
  { type: 'breaker/add', id: 'w_1', title: 'Tout le monde en poussette', signals: { a: 'Ça chouine' } },
];

/** What a PDF file says of itself: its pages, and how large they are (pt). */
async function pdf(path: string) {
  const text = await readFile(path, 'latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    begins: text.slice(0, 5),
    pages: text.match(/\/Type \/Page\b/g)?.length,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
}

/** Has the system's dialog answer, and keeps what it would have printed. */
async function answerPrinting(app: DebriefApp, failure: string | null): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, answer) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('No window');
    window.webContents.print = (options, done) => {
      void window.webContents
        .executeJavaScript(`document.querySelector('[data-sheet]').textContent`)
        .then((text) => {
          (globalThis as { printed?: unknown }).printed = { text, options };
          done?.(answer === null, answer ?? '');
        });
    };
  }, failure);
}
const printed = (app: DebriefApp) =>
  app.electron.evaluate(
    () => (globalThis as unknown as { printed: { text: string; options: object } }).printed,
  );

test('avant de partir : le lieu, le sac, la feuille pour le frigo', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), household);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const { page } = app;
  await app.invoke('settings:change', { theme: 'dark' });
  const lessons = page.getByRole('region', { name: 'Ce qu’on sait' }).getByRole('listitem');
  const bag = page.getByRole('region', { name: 'Dans le sac' });
  const box = bag.getByRole('textbox', { name: 'Ajouter au sac' });

  await frame.list.getByRole('button', { name: 'Avant de partir' }).click();
  await expect(lessons.first()).toContainText('Rien avant 13 h 30');
  await expect(lessons.first()).toContainText('pour ce lieu');
  await page.getByRole('combobox', { name: 'Direction' }).selectOption('Aire de pansage');
  await expect(lessons.first()).toContainText('Le golden arrive vite');
  await expect(page.getByText('Si midi et demi sans assiettes, alors amener le petit pot')).toBeVisible();
  await page.getByRole('button', { name: 'Papa' }).click();
  await expect(page.getByRole('button', { name: 'Papa' })).toHaveAttribute('aria-pressed', 'true');

  await bag.getByRole('button', { name: 'Un morceau de pain' }).click();
  for (const thing of ['Doudou', 'Gobelet']) {
    await box.fill(thing);
    await box.press('Enter');
  }
  await expect(box).toBeFocused();
  await bag.getByRole('checkbox', { name: 'Doudou' }).check();
  await expect(bag).toContainText('1 sur 3');
  await bag.getByRole('button', { name: app.t('kit.moreFor', { title: 'Gobelet' }) }).click();
  await page.getByRole('menuitem', { name: 'Renommer' }).click();
  await page.getByRole('textbox', { name: 'Ce que c’est' }).fill('Deux gobelets');
  await page.keyboard.press('Enter');
  await expect(bag.getByRole('checkbox', { name: 'Deux gobelets' })).toBeFocused();
  await bag.getByRole('button', { name: app.t('kit.moreFor', { title: 'Un morceau de pain' }) }).click();
  await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  await expect(bag.getByRole('checkbox')).toHaveCount(2);
  const message = page.getByRole('region', { name: 'Messages' });
  await expect(message).toContainText('« Un morceau de pain » est à la corbeille');
  await message.getByRole('button', { name: 'Annuler' }).click();
  await expect(bag.getByRole('checkbox', { name: 'Un morceau de pain' })).toBeFocused();
  await app.menu('undo');
  await expect(bag.getByRole('checkbox')).toHaveCount(2);
  await app.menu('undo');
  await expect(bag.getByRole('checkbox', { name: 'Un morceau de pain' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  const toThisPage = frame.list.getByRole('button', { name: 'Avant de partir' });
  await frame.list.getByRole('button', { name: app.t('frame.lessons') }).click();
  await expect(page.getByRole('heading', { name: app.t('lessons.title') })).toBeVisible();
  await toThisPage.click();
  await expect(bag.getByRole('checkbox', { name: 'Un morceau de pain' })).toBeVisible();
  await expect(toThisPage).toBeFocused();
  await bag.getByRole('button', { name: 'Tout est dans le sac' }).click();
  await expect(bag.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await bag.getByRole('button', { name: 'Vider le sac' }).click();
  await expect(bag.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await bag.getByRole('checkbox', { name: 'Doudou' }).check();

  await page.getByRole('button', { name: 'Copier', exact: true }).click();
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/Le golden arrive vite[\s\S]*- \[x\] Doudou/);

  const small = page.getByRole('radio', { name: 'A5' });
  await small.click({ force: true });
  await expect(small).toBeChecked();
  await app.answerDialogs({ save: workspace.path('Frigo') });
  await page.getByRole('button', { name: 'Enregistrer en PDF…' }).click();
  await expect(frame.status).toContainText('Frigo.pdf');
  expect(await pdf(workspace.path('Frigo.pdf'))).toEqual({
    begins: '%PDF-',
    pages: 1,
    width: 420,
    height: 596,
  });
  expect(await app.shownDialogs()).toMatchObject([
    { options: { defaultPath: expect.stringMatching(/Avant de partir\.pdf$/) } },
  ]);
  await answerPrinting(app, 'No valid printers available');
  await page.getByRole('button', { name: 'Imprimer…' }).click();
  await expect(frame.status).toContainText('Pas d’imprimante');
  const { text, options } = await printed(app);
  expect(options).toEqual({ pageSize: 'A5' });
  for (const words of [
    'Aire de pansage · Maman, Papa',
    'Le golden arrive vite',
    'B\u202f: Du pain',
    'Doudou',
  ])
    expect(text).toContain(words);
  expect(text).toContain('Tout tient à\u202f: un seul bouton');

  // After the visit the bag is empty again, and nobody has seen to it.
  await frame.newRetro.click();
  await frame.list.getByRole('button', { name: 'Avant de partir' }).click();
  await expect(bag.getByRole('checkbox', { name: 'Doudou' })).not.toBeChecked();
});

for (const lang of ['fr', 'en'] as const) {
  test(`${lang}: a thing in the bag that two people named says so, and one is kept`, async ({
    launch,
    workspace,
  }) => {
    const path = workspace.path('b.json');
    await writeBoard(path, [...household, { type: 'kit/add', id: 'k_1', title: 'Gobelet' }]);
    const before = await readFile(path, 'utf8');
    const app = await launch({ lang, board: path });
    const frame = new FramePage(app);
    await frame.list.getByRole('button', { name: app.t('leaving.title') }).click();
    const bag = app.page.getByRole('region', { name: app.t('kit.heading') });
    await bag.getByRole('button', { name: app.t('kit.moreFor', { title: 'Gobelet' }) }).click();
    await app.page.getByRole('menuitem', { name: app.t('kit.rename') }).click();
    await bag.getByRole('textbox', { name: app.t('kit.title') }).fill('Deux gobelets');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => readFile(path, 'utf8')).toContain('Deux gobelets');
    await changeElsewhere(path, [{ type: 'kit/set-title', id: 'k_1', title: 'Gobelet bleu' }], {
      from: before,
    });
    await bag.getByRole('button', { name: app.t('versions.chip', { count: 2 }) }).click();
    await expect(bag.getByRole('region')).toContainText('Deux gobelets');
    expect(await violations(app.page)).toEqual([]);
    await bag.getByRole('button', { name: app.t('versions.keepBoth') }).click();
    const kept = bag.getByRole('checkbox', { name: 'Gobelet bleu / Deux gobelets' });
    await expect(kept).toBeFocused();
  });
}

test('the open page is printed, black on white, and one that is not for paper says so', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), household);
  const app = await launch({ board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await app.invoke('settings:change', { theme: 'dark', paper: 'letter' });
  await app.answerDialogs({ save: workspace.path('Visit.pdf') });
  await app.menu('save-pdf');
  await expect(frame.status).toContainText('Visit.pdf');
  expect(await pdf(workspace.path('Visit.pdf'))).toEqual({
    begins: '%PDF-',
    pages: 1,
    width: 612,
    height: 792,
  });

  await answerPrinting(app, null);
  await frame.list.getByRole('button', { name: app.t('frame.lessons') }).click();
  await app.menu('print');
  await expect(frame.status).toContainText(app.t('print.sent'));
  expect((await printed(app)).text).toContain('Rien avant 13 h 30→ Un petit pot');
  await expect(app.page.locator('[data-sheet]')).toHaveCount(0);

  await app.page.emulateMedia({ media: 'print' });
  const look = await app.page.evaluate(() => {
    const { backgroundColor, color, overflow } = getComputedStyle(document.body);
    return { backgroundColor, color, overflow, root: document.getElementById('root')?.checkVisibility() };
  });
  expect(look).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
    overflow: 'visible',
    root: false,
  });
  await app.page.emulateMedia({ media: 'screen' });
  await app.menu('history');
  await expect(app.page.getByRole('heading', { level: 1, name: app.t('history.title') })).toBeVisible();
  await app.menu('print');
  await expect(frame.status).toContainText(app.t('print.notThisPage'));
});
