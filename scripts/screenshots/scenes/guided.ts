import { fiveWeeks } from '../boards/fiveWeeks';
import { writtenBoard } from '../boards/writeBoard';
import { send } from '../hands';
import type { Scene } from '../scene';

/** The guided debrief at each of its steps, and the page it closes on, empty and full. */
export const guided: Scene = {
  name: 'guided',
  prepare: (folder, language) => writtenBoard(folder, language, fiveWeeks(language)),
  async play({ page, t }, shoot, { language }) {
    await page.getByRole('button', { name: t('guided.start') }).click();
    const strip = page.getByRole('region', { name: t('guided.title') });
    await strip.waitFor();
    await shoot('guided-last');
    for (const step of ['good', 'happened', 'cause', 'next'] as const) {
      await strip.getByRole('button', { name: t(`guided.${step}`) }).click();
      await strip
        .locator('[aria-current=step]')
        .filter({ hasText: t(`guided.${step}`) })
        .waitFor();
      await shoot(`guided-${step}`);
    }
    const summary = page.getByRole('heading', { name: t('summary.title') });
    await strip.getByRole('button', { name: t('guided.finish') }).click();
    await summary.waitFor();
    await shoot('summary-empty');

    const add = (column: 'happened' | 'cause' | 'action', id: string, fr: string, en: string) =>
      send(page, { type: 'card/add', id, retro: 'r_5', column, title: language === 'fr' ? fr : en });
    await add('happened', 'c_1', 'Le repas a commencé à 13 h 30', 'Lunch began at 1:30 pm');
    await add('happened', 'c_2', 'Un fou rire à trois', 'Giggles for three');
    await add('cause', 'c_3', 'Le four n’est pas le nôtre', 'The oven is not ours');
    await add('action', 'c_4', 'Deux petits pots dans le sac', 'Two jars in the bag');
    await send(
      page,
      { type: 'card/set-went-well', id: 'c_2', wentWell: true },
      { type: 'card/set-owner', id: 'c_4', person: 'p_mum', owner: true },
      { type: 'card/set-outcome', id: 'c_fresh', retro: 'r_5', outcome: 'worked' },
      {
        type: 'card/set-outcome',
        id: 'c_other',
        retro: 'r_5',
        outcome: 'didnt',
        word: 'Trop tard / too late',
      },
      { type: 'retro/set-present', id: 'r_5', person: 'p_mum', present: true },
      { type: 'retro/set-present', id: 'r_5', person: 'p_dad', present: true },
    );
    await page
      .getByRole('main')
      .getByText(language === 'fr' ? 'Un fou rire à trois' : 'Giggles for three')
      .waitFor();
    await shoot('summary');
    await page.getByRole('button', { name: t('summary.done') }).scrollIntoViewIfNeeded();
    await shoot('summary-end');
    await page.getByRole('button', { name: t('guided.leave') }).click();
    await page.getByRole('button', { name: t('guided.goOn') }).waitFor();
    await shoot('guided-left');
  },
};
