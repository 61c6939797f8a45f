import { changeElsewhere } from '../fixtures/otherMachine';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from '../specs/boardPage';
import { looks, violations } from './violations';

test.use({ sharesApp: true });

// What people see of merging and of earlier states, in both themes and in both languages, has no axe violation.

for (const { lang, theme } of looks) {
  test(`${lang}, ${theme}: versions, a report of what came, whose machine it is, the history`, async ({
    launch,
    workspace,
  }) => {
    const path = workspace.path('Board.debrief.json');
    const before = await writeBoard(path, [
      ...retroWith({ happened: ['un', 'deux'] }),
      { type: 'person/add', id: 'p_1', name: 'Papa' },
    ]);
    const app = await launch({ lang });
    const board = new BoardPage(app);
    const { page } = app;
    await app.invoke('settings:change', { theme });
    await app.menu('history');
    await expect(page.getByText(app.t('history.emptyHint'))).toBeVisible();
    expect.soft(await violations(page), 'no history yet').toEqual([]);

    await app.invoke('board:command', { type: 'card/set-title', id: 'c_un', title: 'un à nous' });
    await app.saved();
    await changeElsewhere(
      path,
      [
        { type: 'card/set-title', id: 'c_un', title: 'un à eux' },
        { type: 'card/delete', id: 'c_deux' },
      ],
      { from: before },
    );
    await page.getByRole('button', { name: app.t('frame.back') }).click();
    await page.getByRole('button', { name: app.t('versions.chip', { count: 2 }) }).click();
    await expect(page.getByRole('button', { name: app.t('versions.keepBoth') })).toBeVisible();
    expect.soft(await violations(page), 'two versions').toEqual([]);

    const seen = page.getByRole('contentinfo').getByRole('button', { expanded: false }).first();
    await seen.click();
    const report = page.getByRole('dialog', { name: app.t('merges.title') });
    await expect(report.getByText(app.t('who.ask'))).toBeVisible();
    expect.soft(await violations(page), 'what came from elsewhere').toEqual([]);
    await page.keyboard.press('Escape');

    await app.menu('settings');
    await expect(page.getByRole('dialog').getByText(app.t('who.ask'))).toBeVisible();
    expect.soft(await violations(page), 'who uses this machine').toEqual([]);
    await page.keyboard.press('Escape');

    await board.add('cause', 'trois');
    await app.saved();
    await app.menu('history');
    const rows = page.getByRole('region', { name: app.t('history.today') }).getByRole('button');
    await expect(rows.last()).toContainText(app.t('history.card', { count: 1 }));
    expect.soft(await violations(page), 'the history').toEqual([]);
    await rows.last().click();
    await expect(page.getByText(app.t('history.mark.added'))).toBeVisible();
    expect.soft(await violations(page), 'the board as it was').toEqual([]);
  });
}
