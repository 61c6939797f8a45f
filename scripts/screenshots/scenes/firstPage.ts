import type { Scene } from '../scene';

/** The first start: nothing has been opened yet. */
export const firstPage: Scene = {
  name: 'first-page',
  prepare: () => null,
  async play(_stage, shoot) {
    await shoot('setup');
  },
};
