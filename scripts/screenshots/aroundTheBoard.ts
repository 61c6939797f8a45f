import type { Scene } from './scene';
import { broken } from './scenes/broken';
import { capture } from './scenes/capture';
import { enlarged } from './scenes/enlarged';
import { exported } from './scenes/exported';
import { imports } from './scenes/imports';
import { fullInsights, thinInsights } from './scenes/insights';
import { leaving } from './scenes/leaving';
import { lessons } from './scenes/lessons';
import { nothingYet } from './scenes/nothingYet';
import { paper } from './scenes/paper';
import { people } from './scenes/people';
import { playbook } from './scenes/playbook';
import { search } from './scenes/search';

/** The pages about the whole board, what opens over them, what is printed, and what stands in for all of it. */
export const aroundTheBoard: readonly Scene[] = [
  nothingYet,
  lessons,
  playbook,
  fullInsights,
  thinInsights,
  leaving,
  enlarged,
  paper,
  search,
  people,
  imports,
  exported,
  capture,
  broken,
];
