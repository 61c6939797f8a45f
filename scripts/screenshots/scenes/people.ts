import { chooseMenuItem, leave } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** Settings in their other states, who is here, and what is asked before something is gone for good. */
export const people: Scene = {
  name: 'people',
  prepare: sampleIn,
  async play(stage, shoot, { language }) {
    const { page, app, t } = stage;
    const name = language === 'fr' ? 'Maman' : 'Mum';
    const dialog = page.getByRole('dialog');
    await chooseMenuItem(app, 'settings');
    await dialog.waitFor();
    const reminder = page.getByRole('checkbox', { name: t('settings.reminder') });
    await reminder.check({ force: true });
    await reminder.scrollIntoViewIfNeeded();
    await shoot('settings-reminder');
    await dialog.getByRole('button', { name: t('settings.about') }).scrollIntoViewIfNeeded();
    await shoot('settings-end');
    await dialog.getByRole('button', { name: t('settings.about') }).click();
    await dialog.getByRole('button', { name: t('about.licences') }).click();
    await dialog.locator('pre').waitFor();
    await shoot('licences');
    await leave(page.getByRole('dialog'));

    await page
      .locator('main header')
      .getByRole('button', { name: t('people.here', { names: '' }) })
      .click();
    await dialog.waitFor();
    await shoot('people');
    const forget = dialog.getByRole('button', { name: t('people.forget', { name }) });
    await forget.click();
    await shoot('people-forget');
    await dialog.getByRole('button', { name: t('people.forgetNo') }).click();
    await leave(page.getByRole('dialog'));

    await page.getByRole('article').first().focus();
    await page.keyboard.press('Delete');
    await chooseMenuItem(app, 'bin');
    await page.getByRole('button', { name: t('bin.emptyDo') }).click();
    await page.getByRole('button', { name: t('bin.emptyYes') }).waitFor();
    await shoot('bin-for-good');
  },
};
