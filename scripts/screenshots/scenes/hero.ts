import { carry, putBack } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** The picture that the README shows: under the actions of last time, a new one on its way to another place. */
export const hero: Scene = {
  name: 'hero',
  prepare: sampleIn,
  async play({ page, t }, shoot) {
    const action = page
      .getByRole('region', { name: t('column.action') })
      .getByRole('article')
      .filter({ hasText: t('pattern.circuit-breaker') });
    await carry(action, { x: -34, y: 26 });
    await shoot('board');
    await putBack(page);
  },
};
