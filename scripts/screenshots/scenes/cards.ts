import { cardNamed, carry, putBack } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** A card at rest, being written, unfolded, and in the hand. */
export const cards: Scene = {
  name: 'cards',
  prepare: sampleIn,
  async play({ page, t }, shoot, { size }) {
    await shoot('board');
    const first = page
      .getByRole('region', { name: t('column.happened') })
      .getByRole('article')
      .first();
    const title = (await first.getAttribute('aria-label')) ?? '';

    await first.getByText(title).dblclick();
    await page.getByRole('textbox', { name: t('card.editTitle') }).waitFor();
    await shoot('editing');
    await page.keyboard.press('Escape');

    await first.hover();
    await page.getByRole('button', { name: t('card.details', { title }) }).click();
    await page.getByText(t('card.minutes'), { exact: true }).first().waitFor();
    await shoot('details');
    await page.getByRole('button', { name: t('card.details', { title }) }).click();

    await carry(cardNamed(page, title), { x: size.width * 0.27, y: 90 });
    await shoot('dragging');
    await putBack(page);
  },
};
