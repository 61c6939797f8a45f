import { fiveWeeks } from '../boards/fiveWeeks';
import { writtenBoard } from '../boards/writeBoard';
import type { Scene } from '../scene';

/** Each writes on their own: who begins, one who writes, what waits behind the veil, all of it revealed. */
export const apart: Scene = {
  name: 'apart',
  prepare: (folder, language) => writtenBoard(folder, language, fiveWeeks(language)),
  async play({ page, t }, shoot, { language }) {
    const [mum, dad, said, heard] =
      language === 'fr'
        ? ['Maman', 'Papa', 'Le portail était fermé', 'On a ri dans le bain de boue']
        : ['Mum', 'Dad', 'The gate was locked', 'We laughed in the mud bath'];
    await page.getByRole('button', { name: t('guided.start') }).click();
    await page
      .getByRole('region', { name: t('guided.title') })
      .getByRole('button', { name: t('guided.happened') })
      .click();
    await page.getByRole('button', { name: t('apart.start') }).click();
    const panel = page.getByRole('region', { name: t('apart.title') });
    await panel.waitFor();
    await shoot('apart-who');
    await panel.getByRole('button', { name: mum }).click();
    const box = page.getByRole('textbox', { name: t('board.addTo', { column: t('column.happened') }) });
    await box.fill(said);
    await box.press('Enter');
    await page.getByRole('article', { name: said }).waitFor();
    await shoot('apart-writing');
    await panel.getByRole('button', { name: t('apart.handOver', { name: dad }) }).click();
    await page.getByRole('article', { name: said }).waitFor({ state: 'hidden' });
    await box.fill(heard);
    await box.press('Enter');
    await page.getByRole('article', { name: heard }).waitFor();
    await shoot('apart-veiled');
    await panel.getByRole('button', { name: t('apart.reveal') }).click();
    await page.getByRole('article', { name: said }).waitFor();
    await shoot('apart-revealed');
  },
};
