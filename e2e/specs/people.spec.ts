import AxeBuilder from '@axe-core/playwright';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

for (const lang of languages) {
  test(`one says who is here, and the next time begins with them (${lang})`, async ({
    launch,
    workspace,
  }) => {
    await writeBoard(workspace.path('b.json'), threeRetros);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const { page } = app;
    const frame = new FramePage(app);
    const head = page.locator('main header').first();
    await head.getByRole('button', { name: app.t('people.who') }).click();
    const panel = page.getByRole('dialog', { name: app.t('people.who') });
    const add = panel.getByRole('textbox', { name: app.t('people.add') });
    for (const name of ['Mamie', 'Papi']) {
      await add.fill(name);
      await add.press('Enter');
      await expect(panel.getByRole('checkbox', { name: app.t('people.isHere', { name }) })).toBeChecked();
    }
    await panel.getByRole('checkbox', { name: app.t('people.isHere', { name: 'Papi' }) }).uncheck();

    await panel.getByRole('button', { name: app.t('people.hueOf', { name: 'Mamie' }) }).click();
    await panel.getByRole('radio', { name: app.t('people.hue.olive') }).check();
    await panel.getByRole('button', { name: 'Mamie', exact: true }).click();
    await panel.getByRole('textbox', { name: app.t('people.name'), exact: true }).fill('Claire');
    await page.keyboard.press('Enter');
    const found = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await panel.getByRole('button', { name: app.t('people.remove', { name: 'Papi' }) }).click();
    await expect(
      panel.getByRole('checkbox', { name: app.t('people.isHere', { name: 'Papi' }) }),
    ).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(head.getByRole('button', { name: app.t('people.here', { names: 'Claire' }) })).toBeFocused();

    await frame.newRetro.click();
    await page.keyboard.press('Escape');
    await expect(head.getByRole('button', { name: app.t('people.here', { names: 'Claire' }) })).toBeVisible();
    // One step: undo takes the retrospective and who is in it back.
    await app.menu('undo');
    await expect(frame.retros).toHaveCount(3);
  });
}
