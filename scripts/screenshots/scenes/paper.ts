import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Paper, papers } from '../../../shared/ipc/papers';
import { send } from '../hands';
import { lessonsToAdd } from '../lessonsToAdd';
import { openPage } from '../pages';
import type { Scene, Shoot } from '../scene';
import { type Stage, sampleIn } from '../stage';

/** Prints the open page into a file and takes a picture of each sheet, with Debian's poppler-utils. */
async function shootPaper({ app, page, folder }: Stage, shoot: Shoot, name: string): Promise<void> {
  const path = join(folder, `${name}.pdf`);
  await app.evaluate(({ dialog, Menu }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    Menu.getApplicationMenu()?.getMenuItemById('save-pdf')?.click();
  }, path);
  await page
    .getByRole('status')
    .filter({ hasText: `${name}.pdf` })
    .waitFor({ state: 'attached' });
  execFileSync('pdftoppm', ['-png', '-r', '96', path, join(folder, name)]);
  const sheets = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
    .sort();
  for (const [index, sheet] of sheets.entries()) {
    await shoot(index === 0 ? name : `${name}-${index + 1}`, async () => readFileSync(join(folder, sheet)));
  }
}

/** What is printed, sheet by sheet. */
export const paper: Scene = {
  name: 'paper',
  prepare: sampleIn,
  async play(stage, shoot, { language }) {
    const { page } = stage;
    const choose = (paper: Paper) =>
      page.evaluate((chosen) => window.debrief.invoke('settings:change', { paper: chosen }), paper);
    await shootPaper(stage, shoot, 'paper-retro');
    await openPage(stage, 'leaving');
    for (const size of papers) {
      await choose(size);
      await shootPaper(stage, shoot, `paper-leaving-${size}`);
    }
    await choose('a4');
    await send(page, ...lessonsToAdd(language).add);
    await openPage(stage, 'lessons');
    await shootPaper(stage, shoot, 'paper-lessons');
  },
};
