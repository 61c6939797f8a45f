import { chooseMenuItem } from '../hands';
import type { Scene } from '../scene';
import { boardIn } from '../stage';

/** A board without a retrospective, a retrospective without a card, a board without a past. */
export const newBoard: Scene = {
  name: 'new-board',
  prepare: boardIn,
  async play({ page, t, app }, shoot) {
    await shoot('board-empty');
    await chooseMenuItem(app, 'history');
    await page.getByText(t('history.emptyHint')).waitFor();
    await shoot('history-empty');
    await page.getByRole('button', { name: t('frame.back') }).click();
    await page.getByRole('button', { name: t('retros.none.start') }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: t('column.happened') }).waitFor();
    await shoot('retro-empty');
  },
};
