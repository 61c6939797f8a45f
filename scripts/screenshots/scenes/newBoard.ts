import type { Scene } from '../scene';
import { boardIn } from '../stage';

/** A board without a retrospective, and a retrospective without a card. */
export const newBoard: Scene = {
  name: 'new-board',
  prepare: boardIn,
  async play({ page, t }, shoot) {
    await shoot('board-empty');
    await page.getByRole('button', { name: t('retros.none.start') }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: t('column.happened') }).waitFor();
    await shoot('retro-empty');
  },
};
