import { sundays } from '../../../e2e/specs/insightsBoard';
import { writtenBoard } from '../boards/writeBoard';
import { openPage, shootAll } from '../pages';
import type { Scene } from '../scene';

/** Two retrospectives, from which little can be said. */
export const thinInsights: Scene = {
  name: 'thin-insights',
  prepare: (folder, language) => writtenBoard(folder, language, sundays(2)),
  async play(stage, shoot) {
    await openPage(stage, 'insights');
    await shootAll(stage.page, shoot, 'insights-thin');
    await openPage(stage, 'map');
    await shoot('map-thin');
  },
};

/** What eight retrospectives say together, each table opened, and the map of what leads to what. */
export const fullInsights: Scene = {
  name: 'full-insights',
  prepare: (folder, language) => writtenBoard(folder, language, sundays()),
  async play(stage, shoot) {
    const { page, t } = stage;
    await openPage(stage, 'insights');
    await shootAll(page, shoot, 'insights-full');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await shootAll(page, shoot, 'insights-numbers');
    await openPage(stage, 'map');
    await shootAll(page, shoot, 'map-full');
    await page
      .getByRole('list', { name: t('map.nodes') })
      .getByRole('button')
      .nth(2)
      .click();
    await page.getByRole('heading', { level: 3 }).waitFor();
    await shoot('map-chosen');
    await page.getByText(t('map.list')).click();
    await page.getByRole('table').scrollIntoViewIfNeeded();
    await shoot('map-list');
  },
};
