import type { Locator } from '@playwright/test';
import { openPage, shootAll } from '../pages';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** Plans and signals, and each kind of them being written. */
export const playbook: Scene = {
  name: 'playbook',
  prepare: sampleIn,
  async play(stage, shoot) {
    const { page, t } = stage;
    await openPage(stage, 'playbook');
    await shootAll(page, shoot, 'playbook');
    const part = (name: 'scenario' | 'breaker' | 'experiments') =>
      page.getByRole('region', { name: t(`${name}.title`) });
    const edit = async (article: Locator, nth: number, name: string) => {
      await article.scrollIntoViewIfNeeded();
      await article.getByRole('button').nth(nth).click();
      await shoot(name);
      await page.keyboard.press('Escape');
    };
    await edit(part('scenario').getByRole('article').first(), 0, 'playbook-scenario-editing');
    await edit(part('breaker').getByRole('article').first(), 1, 'playbook-breaker-editing');
    await edit(part('experiments').getByRole('article').first(), 1, 'playbook-experiment-editing');
  },
};
