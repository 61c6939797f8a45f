import { readFile } from 'node:fs/promises';
import type { Command } from '../../shared/domain/commands';
import { languages } from '../../shared/i18n/languages';
import { violations } from '../a11y/violations';
import { changeElsewhere } from '../fixtures/otherMachine';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

const before: readonly Command[] = [
  ...threeRetros,
  { type: 'lesson/add', id: 'l_1', statement: 'Faim à midi' },
  { type: 'scenario/add', id: 's_1', title: 'Le repas tarde' },
  { type: 'breaker/add', id: 'w_1', title: 'Au jardin' },
  { type: 'person/add', id: 'p_9', name: 'Papi' },
];
const written = (who: string): readonly Command[] => [
  { type: 'lesson/set-statement', id: 'l_1', statement: `Faim à midi (${who})` },
  { type: 'scenario/set-signal', id: 's_1', signal: `La table (${who})` },
  { type: 'breaker/set-threshold', id: 'w_1', threshold: `Deux à la fois (${who})` },
  { type: 'person/rename', id: 'p_9', name: `Papi (${who})` },
];

for (const lang of languages) {
  test(`a lesson, a scenario, a breaker and a person that two people wrote say so where they stand (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const path = workspace.path('b.json');
    await writeBoard(path, before);
    const text = await readFile(path, 'utf8');
    const app = await launch({ lang, board: path });
    const { page, t } = app;
    const frame = new FramePage(app);
    for (const command of written('elle')) await app.invoke('board:command', command);
    await app.saved();
    await changeElsewhere(path, written('lui'), { from: text });

    const settle = async (name: RegExp, both: string) => {
      const entry = page.getByRole('article', { name });
      await entry.getByRole('button', { name: t('versions.chip', { count: 2 }) }).click();
      await expect(entry.getByRole('button', { name: t('versions.keepBoth') })).toBeVisible();
      expect.soft(await violations(page)).toEqual([]);
      await entry.getByRole('button', { name: t('versions.keepBoth') }).click();
      await expect(
        page.getByRole('article', { name }).getByRole('button', { name: both, exact: true }),
      ).toBeVisible();
      await expect(page.getByRole('article', { name }).getByRole('button').first()).toBeFocused();
    };
    // Before the list of people is opened: while it is, nothing that comes in is shown.
    const merges = async () => {
      const { screen } = await app.state();
      return screen.kind === 'board' ? screen.board.merges.length : 0;
    };
    await expect.poll(merges).toBe(1);
    await page.getByRole('button', { name: t('people.who') }).click();
    const papi = page
      .getByRole('dialog', { name: t('people.who') })
      .getByRole('listitem')
      .filter({ hasText: 'Papi' });
    await papi.getByRole('button', { name: t('versions.chip', { count: 2 }) }).click();
    await papi.getByRole('button', { name: t('versions.keepWhat', { text: 'Papi (lui)' }) }).click();
    await expect(papi.getByRole('button', { name: 'Papi (lui)', exact: true })).toBeVisible();
    await expect(papi.getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Escape');

    await frame.list.getByRole('button', { name: t('frame.lessons') }).click();
    await settle(/Faim à midi/, 'Faim à midi (lui) / Faim à midi (elle)');
    await frame.list.getByRole('button', { name: t('playbook.title') }).click();
    await settle(/Le repas tarde/, 'La table (lui) / La table (elle)');
    await settle(/Au jardin/, 'Deux à la fois (lui) / Deux à la fois (elle)');
    await expect(page.getByRole('button', { name: t('versions.chip', { count: 2 }) })).toHaveCount(0);
  });
}
