import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** Another way to put it, under a sentence that looks for somebody to blame. */
export const nudge: Scene = {
  name: 'nudge',
  prepare: sampleIn,
  async play({ page, t }, shoot, { language }) {
    const [title, lead] =
      language === 'fr'
        ? ['Mamie aurait dû prévenir du retard', 'Une autre façon de le dire']
        : ['Grandma should have told us about the delay', 'Another way to put it'];
    const box = page.getByRole('textbox', { name: t('board.addTo', { column: t('column.cause') }) });
    await box.fill(title);
    await box.press('Enter');
    const button = page.getByRole('article', { name: title }).getByRole('button', { name: lead });
    await button.waitFor();
    await shoot('nudge');
    await button.click();
    await page.getByRole('textbox', { name: t('card.editTitle') }).waitFor();
    await shoot('nudge-taken');
  },
};
