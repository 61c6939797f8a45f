import { longRetro } from '../boards/longRetro';
import { longWords } from '../boards/longWords';
import { writtenBoard } from '../boards/writeBoard';
import { cardNamed, carry, putBack } from '../hands';
import type { Scene } from '../scene';

/** Cards being moved and written in a column that scrolls. */
export const cardsByHand: Scene = {
  name: 'cards-by-hand',
  prepare: (folder, language) => writtenBoard(folder, language, longRetro(language)),
  async play({ page, t }, shoot, { language, size }) {
    const words = longWords[language];
    const long = cardNamed(page, words.fact.title);
    await long.waitFor();

    await carry(long, { x: size.width * 0.27, y: 120 });
    await shoot('dragging-long');
    await putBack(page);
    await page.mouse.move(size.width - 4, 4);

    const [, , third = ''] = words.facts;
    await cardNamed(page, third).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await shoot('lifted');
    await page.keyboard.press('Escape');

    await long.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: t('card.editTitle') }).waitFor();
    await shoot('editing-long');
    await page.keyboard.press('Escape');

    const column = t('column.cause');
    await page
      .getByRole('textbox', { name: t('board.addTo', { column }) })
      .fill(words.causes.slice(0, 3).join('\n'));
    await shoot('adding-lines');
  },
};
