import type { Page } from '@playwright/test';
import { longRetro } from '../boards/longRetro';
import { longWords } from '../boards/longWords';
import { writtenBoard } from '../boards/writeBoard';
import { cardNamed } from '../hands';
import type { Scene } from '../scene';

/** A long evening: long sentences, many cards, and cards with everything on them unfolded. */
export const fullRetro: Scene = {
  name: 'full-retro',
  prepare: (folder, language) => writtenBoard(folder, language, longRetro(language)),
  async play({ page, t }, shoot, { language }) {
    await page.getByRole('article').first().waitFor();
    await shoot('full');

    const words = longWords[language];
    for (const part of ['fact', 'cause', 'action'] as const) {
      const card = cardNamed(page, words[part].title);
      await card.focus();
      await page.keyboard.press('ControlOrMeta+Enter');
      const tradeOff = card.getByRole('button', { name: t('card.tradeOff') });
      await tradeOff.waitFor();
      await shoot(`details-${part}`);
      await scrollTo(page, 0.5);
      await shoot(`details-${part}-middle`);
      await tradeOff.scrollIntoViewIfNeeded();
      await shoot(`details-${part}-end`);
      await card.focus();
      await page.keyboard.press('ControlOrMeta+Enter');
      await tradeOff.waitFor({ state: 'hidden' });
    }
  },
};

/** Scrolls the column of the focused card to that part of the card. */
const scrollTo = (page: Page, part: number): Promise<void> =>
  page.evaluate((share) => {
    const card = document.activeElement?.closest('[role=article], article');
    let list = card?.parentElement;
    while (list && list.scrollHeight <= list.clientHeight) list = list.parentElement;
    if (!card || !list) return;
    const top = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += top + card.clientHeight * share;
  }, part);
