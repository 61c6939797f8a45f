import { openPage, shootAll } from '../pages';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** The page one opens before one leaves, while the bag is packed. */
export const leaving: Scene = {
  name: 'leaving',
  prepare: sampleIn,
  async play(stage, shoot) {
    const { page, t } = stage;
    await openPage(stage, 'leaving');
    await shootAll(page, shoot, 'leaving');
    const bag = page.getByRole('region', { name: t('kit.heading') });
    await bag.getByRole('checkbox', { checked: false }).first().check();
    await bag.getByRole('textbox').fill(t('kit.example.spare'));
    await shoot('leaving-packing');
    await page.keyboard.press('Enter');
    await bag.getByRole('button', { name: t('kit.packAll') }).click();
    await shoot('leaving-packed');
  },
};
