import { chooseMenuItem } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** What we learn, and the map of it. */
export const learnt: Scene = {
  name: 'learnt',
  prepare: sampleIn,
  async play({ page, t, app }, shoot) {
    await chooseMenuItem(app, 'insights');
    await page.getByRole('region', { name: t('insights.again') }).waitFor();
    await shoot('insights');
    await page.getByText(t('insights.view.map')).click();
    await page
      .getByRole('list', { name: t('map.nodes') })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('heading', { level: 3 }).waitFor();
    await shoot('map');
  },
};
