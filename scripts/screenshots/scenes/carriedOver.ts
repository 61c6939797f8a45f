import type { Locator } from '@playwright/test';
import { fiveWeeks, weeksWords } from '../boards/fiveWeeks';
import { writtenBoard } from '../boards/writeBoard';
import { cardNamed } from '../hands';
import type { Scene } from '../scene';

/** What earlier weeks left open: asked, answered, with a word, kept or dropped, offered as a lesson, and folded. */
export const carriedOver: Scene = {
  name: 'carried-over',
  prepare: (folder, language) => writtenBoard(folder, language, fiveWeeks(language)),
  async play({ page, t }, shoot, { language }) {
    const words = weeksWords[language];
    const press = (from: Locator, name: string) => from.getByRole('button', { name, exact: true }).click();
    await cardNamed(page, words.fresh).waitFor();
    await shoot('carry-asked');

    await cardNamed(page, words.fresh).scrollIntoViewIfNeeded();
    await press(cardNamed(page, words.fresh), t('outcome.didnt'));
    await page.getByRole('textbox', { name: t('carry.word') }).waitFor();
    await shoot('carry-word');
    await page.keyboard.press('Escape');
    await shoot('carry-next');

    await cardNamed(page, words.again).scrollIntoViewIfNeeded();
    await press(cardNamed(page, words.again), t('outcome.worked'));
    await page.getByText(t('carry.lessonAsk')).waitFor();
    await page.getByText(t('carry.lessonAsk')).scrollIntoViewIfNeeded();
    await shoot('carry-lesson');
    await page.keyboard.press('Escape');

    await press(cardNamed(page, words.stale), t('carry.keep'));
    await page.keyboard.press('Escape');
    await press(cardNamed(page, words.once), t('outcome.worked'));
    await page.keyboard.press('Escape');
    await press(cardNamed(page, words.other), t('outcome.no-occasion'));
    await page.keyboard.press('Escape');
    const fold = page
      .getByRole('region', { name: t('column.action') })
      .getByRole('button', { expanded: false });
    await fold.filter({ hasText: t('carry.answered', { count: 5 }) }).waitFor();
    await shoot('carry-done');
    await fold.filter({ hasText: t('carry.answered', { count: 5 }) }).click();
    await shoot('carry-unfolded');
  },
};
