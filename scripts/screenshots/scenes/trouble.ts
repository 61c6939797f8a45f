import { readFileSync, writeFileSync } from 'node:fs';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

/** A file that stops halfway. */
export const trouble: Scene = {
  name: 'trouble',
  prepare(folder, language) {
    const path = sampleIn(folder, language);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 5_000));
    return path;
  },
  async play(_stage, shoot) {
    await shoot('trouble');
  },
};
