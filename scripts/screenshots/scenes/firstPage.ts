import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from '../scene';

/** The first start: nothing has been opened yet. */
export const firstPage: Scene = {
  name: 'first-page',
  prepare: () => null,
  async play(_stage, shoot) {
    await shoot('setup');
  },
};

/** The first page of a computer that knows boards, none of which was open last. */
export const recentBoards: Scene = {
  name: 'recent-boards',
  prepare(folder, language, data) {
    const names = language === 'fr' ? ['Débriefs', 'Vacances'] : ['Debriefs', 'Holidays'];
    const recent = names.map((name) => join(folder, `${name}.debrief.json`));
    writeFileSync(join(data, 'memory.json'), JSON.stringify({ recent }));
    return null;
  },
  async play({ page, t }, shoot) {
    await page.getByText(t('setup.recent')).waitFor();
    await shoot('setup-recent');
    // A board that is no longer there.
    await page.getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shoot('setup-recent-gone');
  },
};
