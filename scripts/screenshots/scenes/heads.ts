import { leave } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** What opens from the head of a retrospective and from the list: its menus, its date; its title in writing. */
export const heads: Scene = {
  name: 'heads',
  prepare: sampleIn,
  async play({ page, t }, shoot) {
    const head = page.locator('main header');
    const menu = page.getByRole('menu');
    await head.getByRole('button', { name: t('retros.more'), exact: true }).click();
    await menu.waitFor();
    await shoot('head-menu');
    await leave(menu);

    const dialog = page.getByRole('dialog');
    await head.getByRole('button', { name: t('retros.changeDate', { date: '' }).trim() }).click();
    await dialog.waitFor();
    await shoot('head-date');
    await leave(dialog);

    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await page.getByRole('textbox', { name: t('retros.titleField') }).waitFor();
    await shoot('head-title');
    await page.keyboard.press('Escape');

    const list = page.getByRole('navigation', { name: t('retros.title') });
    const item = list.getByRole('listitem').nth(-1);
    await item.getByRole('button').first().click({ button: 'right' });
    await menu.waitFor();
    await shoot('list-menu');
    await leave(menu);
  },
};
