import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** What stands in when the page itself does not work: told by the page, and told without it. */
export const broken: Scene = {
  name: 'broken',
  prepare: sampleIn,
  async play({ page, app, t }, shoot) {
    // A page that gets no answer when it starts cannot be shown.
    await app.evaluate(({ ipcMain }) => ipcMain.removeHandler('app:state'));
    await page.reload();
    await page.getByRole('heading', { name: t('broken.title') }).waitFor();
    await shoot('broken');
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.loadURL('app://debrief/stopped'),
    );
    await page.getByRole('link').waitFor();
    await shoot('stopped');
  },
};
