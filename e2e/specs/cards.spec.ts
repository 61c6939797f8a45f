import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';

test.use({ sharesApp: true });

const cards = { happened: ['un', 'deux'], cause: ['trois'], action: ['quatre'] };

for (const lang of ['en', 'fr'] as const) {
  test.describe(`cards (${lang})`, () => {
    test.beforeEach(async ({ workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), retroWith(cards));
    });

    test('a line and Enter add a card; an empty Enter adds none; undo takes it back', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const box = board.addBox('happened');
      await box.click();
      await app.page.keyboard.type('Le repas a commencé à 13 h 30');
      await app.page.keyboard.press('Enter');
      const title = 'Le repas a commencé à 13 h 30';
      await board.expectTitles({ happened: ['un', 'deux', title] });
      await expect(board.status).toHaveText(app.t('board.added', { column: board.name('happened'), title }));
      await board.expectFocus(box);
      await expect(box).toHaveValue('');
      await app.page.keyboard.press('Enter');
      await app.page.keyboard.type('   ');
      await app.page.keyboard.press('Enter');
      await board.expectTitles({ happened: ['un', 'deux', title] });
      await box.fill('');
      await board.undo();
      await board.expectTitles({ happened: cards.happened });
      await board.redo();
      await board.expectTitles({ happened: ['un', 'deux', title] });
    });

    test('a sentence that was not finished is still there after the app was closed', async ({ launch }) => {
      const app = await launch({ lang });
      const box = new BoardPage(app).addBox('action');
      await box.fill('Sortir le petit pot dès que');
      await app.close();
      const again = new BoardPage(await launch({ lang }));
      await expect(again.addBox('action')).toHaveValue('Sortir le petit pot dès que');
      await again.addBox('action').press('Enter');
      await again.expectTitles({ action: ['quatre', 'Sortir le petit pot dès que'] });
      await expect(again.addBox('action')).toHaveValue('');
    });

    test('several pasted lines are several cards and one step', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await app.electron.evaluate(({ clipboard }) => clipboard.writeText('- cinq\n- six\n\n- sept'));
      await board.addBox('action').click();
      await app.page.keyboard.press('ControlOrMeta+v');
      await board.expectTitles({ action: ['quatre', 'cinq', 'six', 'sept'] });
      await board.undo();
      await board.expectTitles({ action: ['quatre'] });
    });

    test('the sentence and the notes are edited where they stand', async ({ launch, workspace }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { keyboard } = app.page;
      await board.card('un').getByRole('heading').click();
      const box = board.page.getByRole('textbox', { name: app.t('card.editTitle') });
      await board.expectFocus(box);
      await box.fill('un, autrement');
      await keyboard.press('Enter');
      await board.expectTitles({ happened: ['un, autrement', 'deux'] });
      await board.expectFocus(board.card('un, autrement'));

      await keyboard.press('F2');
      await keyboard.type(' et pas comme ça');
      await keyboard.press('Escape');
      await board.expectTitles({ happened: ['un, autrement', 'deux'] });

      await board.unfold('un, autrement');
      const card = board.card('un, autrement');
      await card.getByRole('button', { name: app.t('card.notes') }).click();
      await keyboard.type('Première ligne\nSeconde ligne');
      await board.addBox('happened').click();
      await expect(card.getByText('Première ligne')).toBeVisible();

      await app.saved();
      await app.close();
      const text = await readFile(workspace.path('Board.debrief.json'), 'utf8');
      expect(text).toContain('un, autrement');
      const again = new BoardPage(await launch({ lang }));
      await again.expectTitles({ happened: ['un, autrement', 'deux'] });
      await expect(again.card('un, autrement').getByText(/Première ligne/)).toBeVisible();
    });

    test('chips: went well, minutes, affected, factor, owner, outcome, lesson, each undone and redone', async ({
      launch,
    }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { page } = app;
      const back = async (isThere: () => Promise<unknown>) => {
        await expect.poll(isThere).toBeTruthy();
        await page.locator('body').press('ControlOrMeta+z');
        await expect.poll(isThere).toBeFalsy();
        await page.locator('body').press('ControlOrMeta+Shift+z');
        await expect.poll(isThere).toBeTruthy();
      };

      await board.card('un').hover();
      await board
        .card('un')
        .getByRole('button', { name: app.t('card.wentWell') })
        .click();
      await back(async () => (await board.record('un')).wentWell);

      await board.unfold('un');
      await board
        .card('un')
        .getByRole('textbox', { name: app.t('card.minutes') })
        .fill('1 h 20');
      await page.keyboard.press('Enter');
      await back(async () => (await board.record('un')).minutesToRecover === 80);
      await expect(board.card('un').getByText(app.t('card.minutesChip', { count: 80 }))).toBeVisible();

      await board
        .card('un')
        .getByRole('textbox', { name: app.t('card.affectedAdd') })
        .fill('la sieste');
      await page.keyboard.press('Enter');
      await back(async () => (await board.record('un')).affected?.['la sieste']);

      const cause = board.card('trois');
      await cause.hover();
      await cause.getByRole('button', { name: app.t('card.factor'), exact: true }).click();
      await page.getByRole('menuitemradio', { name: app.t('factor.timing') }).click();
      await back(async () => (await board.record('trois')).factor === 'timing');
      await expect(
        cause.getByRole('button', { name: app.t('card.factorOf', { factor: app.t('factor.timing') }) }),
      ).toBeVisible();

      const action = board.card('quatre');
      await action.hover();
      await action.getByRole('button', { name: app.t('card.owners') }).click();
      await page.getByRole('searchbox', { name: app.t('card.ownersAdd') }).fill('Léa');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('option', { name: 'Léa' })).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Escape');
      await expect(
        action.getByRole('button', { name: app.t('card.ownersOf', { names: 'Léa' }) }),
      ).toBeVisible();
      await back(async () => Object.keys((await board.record('quatre')).owners ?? {}).length === 1);

      await board.unfold('quatre');
      await action.hover();
      await action
        .getByRole('button', { name: app.t('card.linkAdd.action') })
        .last()
        .click();
      await page.getByRole('option', { name: 'trois' }).click();
      await page.keyboard.press('Escape');
      await back(async () => (await board.record('quatre')).links?.c_trois);
      await action.getByRole('button', { name: app.t('card.keepLesson') }).click();
      await back(async () => (await board.record('quatre')).lessonFor?.c_trois);

      await action.getByRole('button', { name: app.t('outcome.worked') }).click();
      await back(async () => (await board.record('quatre')).outcomes?.r_1 === 'worked');
    });

    test('links lead from an action to its cause and from a cause to what happened', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { page } = app;
      await board.card('trois').hover();
      await board
        .card('trois')
        .getByRole('button', { name: app.t('card.linkAdd.cause') })
        .click();
      await page.getByRole('option', { name: 'deux' }).click();
      await page.getByRole('option', { name: 'un' }).click();
      await page.getByRole('option', { name: 'un' }).click();
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await board.record('trois')).links).toEqual({ c_deux: true });
      const line = board
        .card('trois')
        .getByRole('button', { name: app.t('card.linkedTo', { title: 'deux' }) });
      await line.hover();
      await expect(board.card('deux')).toHaveAttribute('data-highlighted', 'true');
      await line.click();
      await board.expectFocus(board.card('deux'));
      await expect(board.card('deux')).not.toHaveAttribute('data-highlighted', 'true');
    });

    test('a card goes into the bin and comes back', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await board.card('un').click({ position: { x: 4, y: 4 } });
      await app.page.keyboard.press('Delete');
      await board.expectTitles({ happened: ['deux'] });
      await expect(board.status).toContainText(app.t('bin.put', { title: 'un' }));
      await board.expectFocus(board.card('deux'));
      await app.page
        .getByRole('button', { name: app.t('card.undo'), exact: true })
        .first()
        .click();
      await board.expectTitles({ happened: ['un', 'deux'] });
      await board.expectFocus(board.card('un'));

      await board
        .card('deux')
        .getByRole('button', { name: app.t('card.more', { title: 'deux' }) })
        .click();
      await app.page.getByRole('menuitem', { name: app.t('card.delete') }).click();
      await board.expectTitles({ happened: ['un'] });
      await board.undo();
      await board.expectTitles({ happened: ['un', 'deux'] });
    });

    test('editing from the menu keeps the focus in the text box', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await board.card('un').click({ button: 'right' });
      await app.page.getByRole('menuitem', { name: app.t('card.edit') }).click();
      await board.expectFocus(app.page.getByRole('textbox', { name: app.t('card.editTitle') }));
      await app.page.keyboard.type('!');
      await app.page.keyboard.press('Enter');
      await board.expectTitles({ happened: ['un!', 'deux'] });
    });
  });
}

test('what is typed is not lost when another retrospective is opened', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('Board.debrief.json'), [
    { type: 'retro/create', id: 'r_0', title: 'Avant', date: '2026-11-15' },
    ...retroWith(cards),
  ]);
  const app = await launch();
  const board = new BoardPage(app);
  await board.addBox('cause').fill('à moitié');
  await board.card('un').getByRole('heading').click();
  await app.page.keyboard.type(' et demi');
  await app.page.getByRole('navigation').getByText('Avant').click();
  await board.expectTitles({ happened: [] });
  await expect(board.addBox('cause')).toHaveValue('');
  await app.page.getByRole('navigation').getByText('Chez mamie').click();
  await board.expectTitles({ happened: ['un et demi', 'deux'] });
  await expect(board.addBox('cause')).toHaveValue('à moitié');
});

test('long, foreign and odd texts are kept and shown', async ({ launch, workspace }) => {
  const texts = [
    `début ${'très '.repeat(2_500)}fin`,
    'שלום לכולם, זה יום שבת',
    'famille 👩‍👩‍👧‍👦 et drapeau 🏳️‍🌈',
    'cloche \u0007 et échappement \u001b[31m',
    `${'sansespace'.repeat(1_000)}`,
    '<b>pas du HTML</b> & co',
  ];
  await writeBoard(workspace.path('Board.debrief.json'), [
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
    ...texts.map(
      (title, index) =>
        ({ type: 'card/add', id: `c_${index}`, retro: 'r_1', column: 'happened', title }) as const,
    ),
  ]);
  const app = await launch();
  const board = new BoardPage(app);
  await board.expectTitles({ happened: texts });
  const column = board.column('happened');
  await expect(column.getByText('cloche ␇ et échappement ␛[31m')).toBeVisible();
  await expect(column.getByText('<b>pas du HTML</b> & co')).toBeVisible();
  const long = column.getByRole('article').first();
  const folded = await long.boundingBox();
  await long.getByRole('button', { name: app.t('card.showAll') }).click();
  await expect
    .poll(async () => (await long.boundingBox())?.height ?? 0)
    .toBeGreaterThan((folded?.height ?? 0) * 5);
  const widths = await column
    .getByRole('list')
    .evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});

test('an action asks nothing in its own retrospective; among its details it can be answered', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('Board.debrief.json'), [
    ...retroWith(cards),
    { type: 'retro/create', id: 'r_2', title: 'Après', date: '2026-11-29' },
  ]);
  const app = await launch();
  const board = new BoardPage(app);
  await app.page.getByRole('navigation').getByText('Chez mamie').click();
  const answer = board.card('quatre').getByRole('button', { name: app.t('outcome.worked') });
  await expect(board.card('quatre')).toBeVisible();
  await expect(answer).toHaveCount(0);
  await board.unfold('quatre');
  await answer.click();
  await expect.poll(async () => (await board.record('quatre')).outcomes).toEqual({ r_1: 'worked' });
});
