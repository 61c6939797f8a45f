import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** Messages that pass by, one above the other. */
export const messages: Scene = {
  name: 'messages',
  prepare: sampleIn,
  async play({ page, t }, shoot) {
    const first = (column: 'happened' | 'cause') =>
      page
        .getByRole('region', { name: t(`column.${column}`) })
        .getByRole('article')
        .first();
    await first('happened').focus();
    await page.keyboard.press('Delete');
    await page
      .getByRole('button', { name: t('card.undo'), exact: true })
      .first()
      .waitFor();
    await first('cause').focus();
    await page.keyboard.press('Delete');
    await page
      .getByRole('button', { name: t('card.undo'), exact: true })
      .nth(1)
      .waitFor();
    await shoot('toasts');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await shoot('toast-nothing');
  },
};
