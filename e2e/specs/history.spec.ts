import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeElsewhere } from '../fixtures/otherMachine';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';

test.use({ sharesApp: true });

for (const lang of ['fr', 'en'] as const) {
  test(`${lang}: the board as it was is listed, looked at, gone back to, and undone`, async ({
    launch,
    workspace,
  }) => {
    const path = workspace.path('Board.debrief.json');
    await writeBoard(path, [
      ...retroWith({ happened: ['un', 'deux'], cause: ['trois'] }),
      { type: 'person/add', id: 'p_1', name: 'Papa' },
    ]);
    const app = await launch({ lang });
    const board = new BoardPage(app);
    const { page } = app;
    await app.menu('history');
    await expect(page.getByRole('heading', { level: 1, name: app.t('history.title') })).toBeVisible();
    await expect(page.getByText(app.t('history.emptyHint'))).toBeVisible();

    // A card of ours, then Papa's machine bins one and changes another.
    await page.getByRole('button', { name: app.t('frame.back') }).click();
    await board.add('action', 'quatre');
    await app.saved();
    await changeElsewhere(path, [
      { type: 'card/delete', id: 'c_deux' },
      { type: 'card/set-title', id: 'c_un', title: 'un, autrement' },
    ]);
    await board.expectTitles({ happened: ['un, autrement'], cause: ['trois'], action: ['quatre'] });
    await board.add('cause', 'cinq');
    await app.saved();

    // By the foot of the window: what has happened since each, and whose doing it was.
    await page.getByRole('button', { name: app.t('do.openHistory') }).click();
    const day = page.getByRole('region', { name: app.t('history.today') });
    await expect(day.getByRole('button')).toHaveCount(3);
    const first = day.getByRole('button').last();
    const one = (what: 'added' | 'changed' | 'binned', words: string) =>
      app.t(`history.since.${what}`, { what: words });
    const added = app.t('history.since.added', { what: app.t('history.card', { count: 2 }) });
    const card = app.t('history.card', { count: 1 });
    await expect(first).toContainText(
      app.t('history.since', { what: [added, one('changed', card), one('binned', card)].join(', ') }),
    );
    await expect(first).toContainText(app.t('history.elsewhere'));

    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const then = page.locator('main');
    await expect(then.getByText(app.t('history.mark.now', { text: 'un, autrement' }))).toBeVisible();
    await expect(then.getByText(app.t('history.mark.binned'))).toBeVisible();
    await expect(then.getByText(app.t('history.mark.added'))).toHaveCount(2);

    await page.getByRole('button', { name: app.t('history.restore') }).click();
    await expect(then.getByText(app.t('history.sameHint'))).toBeVisible();
    await page.getByRole('button', { name: app.t('frame.back') }).click();
    await board.expectTitles({ happened: ['un', 'deux'], cause: ['trois'], action: [] });
    await board.undo();
    await board.expectTitles({ happened: ['un, autrement'], cause: ['trois', 'cinq'], action: ['quatre'] });
    await app.saved();
  });
}

test('a state that is damaged says so, the others are there; the way back is by keyboard, too', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('Board.debrief.json'), retroWith({ happened: ['un'] }));
  const app = await launch({ lang: 'en' });
  const board = new BoardPage(app);
  const { page } = app;
  for (const title of ['deux', 'trois']) {
    await board.add('happened', title);
    await app.saved();
  }
  const ring = join(app.userData, 'boards', 'b_test', 'ring');
  const [oldest = ''] = (await readdir(ring)).sort();
  await writeFile(join(ring, oldest), '{"format":"debrief-bo');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  const rows = page.getByRole('region', { name: app.t('history.today') }).getByRole('button');
  await expect(rows.last()).toContainText(app.t('history.unreadable'));
  await expect(rows.last()).toBeDisabled();
  await expect(rows.first()).toContainText(app.t('history.since', { what: '1 card added' }));
  await rows.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(app.t('history.mark.added'))).toBeVisible();
  await page.getByRole('button', { name: app.t('history.back') }).focus();
  await page.keyboard.press('Enter');
  await board.expectFocus(rows.first());
});
