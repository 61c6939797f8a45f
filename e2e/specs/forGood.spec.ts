import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

for (const lang of languages) {
  test(`the bin is emptied and a person forgotten for good, also by a machine that was away (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const path = workspace.path('b.json');
    const away = await writeBoard(path, [
      ...threeRetros,
      { type: 'card/add', id: 'c_private', retro: 'r_new', column: 'happened', title: 'Un mot de trop' },
      { type: 'card/delete', id: 'c_private' },
      { type: 'person/add', id: 'p_gone', name: 'Célestine' },
      { type: 'retro/set-present', id: 'r_new', person: 'p_gone', present: true },
    ]);
    const app = await launch({ lang, board: path });
    const { page, t } = app;
    const frame = new FramePage(app);
    const violations = async () =>
      (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id);

    await page.getByRole('button', { name: t('bin.title'), exact: true }).click();
    await page.getByRole('button', { name: t('bin.emptyDo') }).click();
    const ask = page.getByRole('group', { name: t('bin.emptyAsk', { count: 1 }) });
    await expect(ask.getByRole('button', { name: t('bin.emptyNo') })).toBeFocused();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Un mot de trop')).toBeVisible();
    await expect(page.getByRole('button', { name: t('bin.emptyDo') })).toBeFocused();
    await page.getByRole('button', { name: t('bin.emptyDo') }).click();
    await ask.getByRole('button', { name: t('bin.emptyYes') }).click();
    await expect(frame.status).toHaveText(t('bin.emptied', { count: 1 }));
    await expect(page.getByRole('heading', { name: t('bin.empty') })).toBeVisible();
    await page.getByRole('button', { name: t('frame.back') }).click();

    await page.getByRole('button', { name: t('people.here', { names: 'Célestine' }) }).click();
    await page.getByRole('button', { name: t('people.forget', { name: 'Célestine' }) }).click();
    const forget = page.getByRole('group', { name: t('people.forgetAsk', { name: 'Célestine' }) });
    await expect(forget.getByRole('button', { name: t('people.forgetNo') })).toBeFocused();
    expect(await violations()).toEqual([]);
    await forget.getByRole('button', { name: t('people.forgetNo') }).click();
    const asker = page.getByRole('button', { name: t('people.forget', { name: 'Célestine' }) });
    await expect(asker).toBeFocused();
    await asker.press('Enter');
    await forget.getByRole('button', { name: t('people.forgetYes') }).click();
    await expect(page.getByRole('button', { name: t('people.here', { names: 'Célestine' }) })).toHaveCount(0);
    await app.saved();
    expect(await readFile(path, 'utf8')).not.toMatch(/Un mot de trop|Célestine/);

    // A machine that knew nothing of it puts its file in the place of ours.
    await writeFile(path, away);
    await expect
      .poll(async () => {
        await app.saved();
        return readFile(path, 'utf8');
      })
      .not.toMatch(/Un mot de trop|Célestine/);
    await expect(page.getByRole('button', { name: t('people.here', { names: 'Célestine' }) })).toHaveCount(0);
    await expect(page.getByRole('article', { name: 'Amener le petit pot' })).toBeVisible();
  });
}
