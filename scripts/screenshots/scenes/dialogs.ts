import { chooseMenuItem, leave } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** What opens over the whole window. */
export const dialogs: Scene = {
  name: 'dialogs',
  prepare: sampleIn,
  async play({ page, t, app }, shoot) {
    const menu = page.getByRole('menu');
    await page.getByRole('button', { name: t('export.menu') }).click();
    await menu.waitFor();
    await shoot('export-menu');
    await leave(menu);

    for (const id of ['settings', 'shortcuts', 'about']) {
      await chooseMenuItem(app, id);
      await page.getByRole('dialog').waitFor();
      await shoot(id);
      await leave(page.getByRole('dialog'));
    }
  },
};
