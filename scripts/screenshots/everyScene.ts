import type { Scene } from './scene';
import { bin } from './scenes/bin';
import { cards } from './scenes/cards';
import { dialogs } from './scenes/dialogs';
import { elsewhere } from './scenes/elsewhere';
import { firstPage } from './scenes/firstPage';
import { learnt } from './scenes/learnt';
import { newBoard } from './scenes/newBoard';
import { trouble } from './scenes/trouble';

/** Every screen, one scene for each subject. */
export const everyScene: readonly Scene[] = [
  firstPage,
  newBoard,
  cards,
  dialogs,
  bin,
  elsewhere,
  trouble,
  learnt,
];
