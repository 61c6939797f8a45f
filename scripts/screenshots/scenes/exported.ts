import { chooseMenuItem } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** What is said after an export, and of a page that is not for paper. */
export const exported: Scene = {
  name: 'exported',
  prepare: sampleIn,
  async play(stage, shoot) {
    const { page, app, t } = stage;
    await page.getByRole('button', { name: t('export.menu') }).click();
    await page
      .getByRole('menuitem', { name: t('export.what.board') })
      .last()
      .click();
    await page.getByText(t('export.copied')).last().waitFor();
    await shoot('export-done');
    await chooseMenuItem(app, 'history');
    await page.getByRole('heading', { level: 1, name: t('history.title') }).waitFor();
    await chooseMenuItem(app, 'print');
    await page.getByText(t('print.notThisPage')).last().waitFor();
    await shoot('print-not-this');
  },
};
