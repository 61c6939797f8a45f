import { openPage, pageNames, shootAll } from '../pages';
import type { Scene } from '../scene';
import { boardIn } from '../stage';

/** Each page of a board on which nobody has written anything. */
export const nothingYet: Scene = {
  name: 'nothing-yet',
  prepare: boardIn,
  async play(stage, shoot) {
    for (const name of pageNames) {
      await openPage(stage, name);
      await shootAll(stage.page, shoot, `${name}-empty`);
    }
  },
};
