import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';
import { FramePage } from './framePage';

test.use({ sharesApp: true });

const before = [
  { type: 'retro/create', id: 'r_0', title: 'Avant', date: '2026-01-04' },
  { type: 'card/add', id: 'c_bocal', retro: 'r_0', column: 'action', title: 'bocal' },
] as const;

for (const lang of ['en', 'fr'] as const) {
  test.describe(`guided (${lang})`, () => {
    test('by keyboard alone, from last time to the page it closes on', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [...before, ...retroWith({})]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { keyboard } = app.page;
      const strip = app.page.getByRole('region', { name: app.t('guided.title') });
      const step = (name: string) => expect(strip.locator('[aria-current=step]')).toHaveText(name);

      await app.page.getByRole('button', { name: app.t('guided.start') }).focus();
      await keyboard.press('Enter');
      await step(app.t('guided.last'));
      await board.expectFocus(board.card('bocal'));
      await keyboard.press('2');
      await keyboard.type('Trop tard');
      await keyboard.press('Enter');
      await board.expectFocus(strip.getByRole('button', { name: app.t('guided.forward'), exact: true }));
      await keyboard.press('Enter');

      const good = strip.getByRole('textbox', { name: app.t('guided.goodBox') });
      await board.expectFocus(good);
      await keyboard.type('Un fou rire');
      await keyboard.press('Enter');
      await board.expectTitles({ happened: ['Un fou rire'] });
      await board.expectFocus(good);
      expect((await board.record('Un fou rire')).wentWell).toBe(true);
      await keyboard.press('Enter');

      for (const [column, name, title] of [
        ['happened', app.t('guided.happened'), 'Repas à 13 h 30'],
        ['cause', app.t('guided.cause'), 'Une cuisson longue'],
        ['action', app.t('guided.next'), 'Deux bocaux'],
      ] as const) {
        await step(name);
        await board.expectFocus(board.addBox(column));
        await keyboard.type(title);
        await keyboard.press('Enter');
        await expect(board.card(title)).toBeVisible();
        await keyboard.press('Enter');
      }

      const heading = app.page.getByRole('heading', { name: app.t('summary.title') });
      await board.expectFocus(heading);
      for (const text of ['bocal', 'Trop tard', 'Un fou rire', 'Repas à 13 h 30', 'Une cuisson longue'])
        await expect(app.page.getByRole('main').getByText(text, { exact: true })).toBeVisible();
      await app.page.getByRole('textbox', { name: app.t('summary.better') }).fill('La sieste');
      await keyboard.press('Enter');
      await app.answerDialogs({ save: workspace.path('Retro.md') });
      await app.page.getByRole('button', { name: app.t('summary.save') }).click();
      await expect
        .poll(() => readFile(workspace.path('Retro.md'), 'utf8').catch(() => ''))
        .toContain('Deux bocaux');
      await app.page.getByRole('button', { name: app.t('summary.done') }).click();
      await expect(strip).toHaveCount(0);
      await board.expectTitles({ happened: ['Un fou rire', 'Repas à 13 h 30'], action: ['Deux bocaux'] });
      const records = await app.records();
      expect(records.find(({ id }) => id === 'r_1')).toMatchObject({ better: 'La sieste' });
    });

    test('it can be left at any moment, and is where it was after a restart', async ({
      launch,
      workspace,
    }) => {
      await writeBoard(workspace.path('Board.debrief.json'), retroWith({}));
      const app = await launch({ lang });
      await app.page.getByRole('button', { name: app.t('guided.start') }).click();
      const strip = app.page.getByRole('region', { name: app.t('guided.title') });
      await strip.getByRole('button', { name: app.t('guided.good') }).click();
      await strip.getByRole('textbox').fill('Un fou');
      await app.page.getByRole('button', { name: app.t('guided.leave') }).click();
      await expect(strip).toHaveCount(0);
      await app.page.getByRole('button', { name: app.t('guided.goOn') }).click();
      await expect(strip.getByRole('textbox')).toHaveValue('Un fou');
      await app.close();

      const again = await launch({ lang });
      const there = again.page.getByRole('region', { name: again.t('guided.title') });
      await expect(there.getByRole('textbox')).toHaveValue('Un fou');
      await expect(there.getByRole('timer')).toHaveText(again.t('guided.minutes', { count: 10 }));
    });

    test('write separately on one laptop, reveal together', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        ...retroWith({}),
        { type: 'person/add', id: 'p_1', name: 'Maman' },
        { type: 'person/add', id: 'p_2', name: 'Papa' },
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const panel = await new FramePage(app).writeSeparately();
      const writer = panel.getByRole('group', { name: app.t('apart.who') }).getByRole('button');
      await board.expectFocus(writer.filter({ hasText: 'Maman' }));
      await app.page.keyboard.press('Enter');
      await board.expectFocus(board.addBox('happened'));
      await board.add('happened', 'secret de maman', 'secret jeté');
      await board.card('secret jeté').press('Delete');
      await expect(board.card('secret jeté')).toHaveCount(0);
      await board.addBox('happened').fill('à moitié');
      await panel.getByRole('button', { name: app.t('apart.handOver', { name: 'Papa' }) }).click();
      await board.expectFocus(board.addBox('happened'));
      await board.expectTitles({ happened: [] });
      // Nor what was thrown away, nor what is half typed: neither in a message that is still there nor in the box.
      expect(await app.page.content()).not.toMatch(/secret de maman|secret jeté|à moitié/);
      await expect(board.addBox('happened')).toHaveValue('');
      await expect(panel).toContainText(app.t('apart.hiddenOf', { name: 'Maman', count: 1 }));
      await app.page.getByRole('button', { name: app.t('export.menu') }).click();
      const copy = app.page.getByRole('group', { name: app.t('export.toClipboard') });
      await copy.getByRole('menuitem', { name: app.t('export.what.retro') }).click();
      await expect(board.status).toContainText(app.t('export.withoutVeiled', { count: 1 }));
      const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
      expect(copied).not.toContain('secret de maman');
      await board.add('happened', 'secret de papa');
      await panel.getByRole('button', { name: app.t('apart.reveal') }).click();
      await board.expectTitles({ happened: ['secret de maman', 'secret de papa'] });
      await expect(panel).toHaveCount(0);
      await board.expectFocus(board.addBox('happened'));
      await expect(board.addBox('happened')).toHaveValue('à moitié');
      await expect(board.status).toHaveText(app.t('apart.revealed'));
    });
  });
}
