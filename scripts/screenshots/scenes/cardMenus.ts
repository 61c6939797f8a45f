import type { Locator } from '@playwright/test';
import { longRetro } from '../boards/longRetro';
import { longWords } from '../boards/longWords';
import { writtenBoard } from '../boards/writeBoard';
import { cardNamed, leave } from '../hands';
import type { Scene } from '../scene';

/** What opens from a card: its menus, its pickers, its calendar. */
export const cardMenus: Scene = {
  name: 'card-menus',
  prepare: (folder, language) => writtenBoard(folder, language, longRetro(language)),
  async play({ page, t }, shoot, { language }) {
    const words = longWords[language];
    const [fact = ''] = words.facts;
    const card = cardNamed(page, fact);
    await card.waitFor();

    const open = async (from: Locator, what: Locator, picture: string) => {
      await from.click();
      await what.first().waitFor();
      await shoot(picture);
      await leave(what);
    };
    const menu = page.getByRole('menu');
    await card.hover();
    await shoot('card-hover');
    await open(card.getByRole('button', { name: t('card.more', { title: fact }) }), menu, 'menu-more');
    await card.hover();
    await open(card.getByRole('button', { name: t('card.move', { title: fact }) }), menu, 'menu-move');

    const cause = cardNamed(page, words.cause.title);
    await open(
      cause.getByRole('button', { name: t('card.factorOf', { factor: t('factor.timing') }) }),
      menu,
      'menu-factor',
    );
    const action = cardNamed(page, words.action.title);
    const option = page.getByRole('option');
    await open(
      action.getByRole('button', { name: t('pattern.of', { pattern: '' }).trim() }),
      option,
      'menu-pattern',
    );
    await open(
      action.getByRole('button', { name: t('card.ownersOf', { names: '' }).trim() }).first(),
      option,
      'menu-owners',
    );
    await open(
      action.getByRole('button', { name: t('due.change', { due: '' }).trim() }),
      page.getByRole('dialog'),
      'popover-date',
    );
    await page.keyboard.press('ControlOrMeta+Enter');
    await open(action.getByRole('button', { name: t('card.linkAdd.action') }), option, 'menu-link');
  },
};
