import { send } from '../hands';
import { lessonsToAdd } from '../lessonsToAdd';
import { openPage, shootAll } from '../pages';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** A page full of lessons, and what one does with one. */
export const lessons: Scene = {
  name: 'lessons',
  prepare: sampleIn,
  async play(stage, shoot, { language }) {
    const { page, t } = stage;
    const { add, longest, word } = lessonsToAdd(language);
    await send(page, ...add);
    await openPage(stage, 'lessons');
    await shootAll(page, shoot, 'lessons');

    const box = page.getByRole('textbox', { name: t('lessons.add') });
    await box.fill(longest);
    await shoot('lessons-writing');
    await box.fill('');
    const lesson = page.getByRole('article', { name: longest });
    await lesson.scrollIntoViewIfNeeded();
    await lesson.getByRole('button', { name: longest, exact: true }).click();
    await lesson.getByRole('textbox', { name: t('lessons.statement') }).waitFor();
    await shoot('lessons-editing');
    await page.keyboard.press('Escape');
    await lesson.getByRole('button', { name: t('lessons.more', { statement: '' }).slice(0, 8) }).click();
    await page.getByRole('menu').waitFor();
    await shoot('lessons-menu');
    await page.keyboard.press('Escape');

    const search = page.getByRole('searchbox');
    await search.fill(word);
    await shoot('lessons-search');
    await search.fill('xyz');
    await shoot('lessons-search-none');
    await search.fill('');
    const archived = page.getByText(t('lessons.archivedCount', { count: 2 }));
    await archived.click();
    await page.getByRole('article').last().scrollIntoViewIfNeeded();
    await shoot('lessons-archived');
  },
};
