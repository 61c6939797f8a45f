import { chooseMenuItem } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** The bin without and with something in it, and the message that leads back. */
export const bin: Scene = {
  name: 'bin',
  prepare: sampleIn,
  async play({ page, t, app }, shoot) {
    await chooseMenuItem(app, 'bin');
    await page.getByRole('heading', { name: t('bin.title'), exact: true }).waitFor();
    await shoot('bin-empty');
    await page.getByRole('button', { name: t('frame.back') }).click();
    const last = page
      .getByRole('region', { name: t('column.action') })
      .getByRole('article')
      .last();
    await last.focus();
    await page.keyboard.press('Delete');
    await shoot('card-deleted');
    await chooseMenuItem(app, 'bin');
    await page
      .getByRole('button', { name: t('bin.restore') })
      .first()
      .waitFor();
    await shoot('bin');
  },
};
