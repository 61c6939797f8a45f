import { openPage, shootAll } from '../pages';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** At 200 % a window has room for half as much. */
export const enlarged: Scene = {
  name: 'enlarged',
  prepare: sampleIn,
  async play(stage, shoot) {
    await stage.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
    );
    for (const name of ['lessons', 'leaving'] as const) {
      await openPage(stage, name);
      await shootAll(stage.page, shoot, `${name}-200`);
    }
  },
};
