import { readFileSync, writeFileSync } from 'node:fs';
import { changedText } from '../../../e2e/fixtures/otherMachine';
import type { Command } from '../../../shared/domain/commands';
import { saved, send } from '../hands';
import type { Scene } from '../scene';
import { boardIn, sampleIn } from '../stage';

/** What somebody is told once: a clock that is wrong, a file that went back in time. */
export const notices: Scene = {
  name: 'notices',
  prepare: sampleIn,
  async play({ page, folder, t }, shoot, { language }) {
    const path = boardIn(folder, language);
    const before = readFileSync(path, 'utf8');
    const read = page.getByRole('button', { name: t('notices.read') });
    const saveNow = () => page.evaluate(() => window.debrief.invoke('file:save-now', undefined));
    await send(page, { type: 'person/add', id: 'p_here', name: 'Tonton' });
    await saveNow();
    await saved(page);
    writeFileSync(path, before);
    await saveNow();
    await read.waitFor();
    await saved(page);
    await shoot('notice-older');

    const inNineHours = Date.now() + 9 * 3_600_000;
    const tata: Command = { type: 'person/add', id: 'p_late', name: 'Tata' };
    writeFileSync(path, changedText(readFileSync(path, 'utf8'), [tata], 'papa1', inNineHours));
    await saveNow();
    await read.nth(1).waitFor();
    await shoot('notices-both');
  },
};
