import { aroundTheBoard } from './aroundTheBoard';
import type { Scene } from './scene';
import { apart } from './scenes/apart';
import { bin } from './scenes/bin';
import { cardMenus } from './scenes/cardMenus';
import { cards } from './scenes/cards';
import { cardsByHand } from './scenes/cardsByHand';
import { carriedOver } from './scenes/carriedOver';
import { dialogs } from './scenes/dialogs';
import { elsewhere } from './scenes/elsewhere';
import { firstPage, recentBoards } from './scenes/firstPage';
import { fullRetro } from './scenes/fullRetro';
import { guided } from './scenes/guided';
import { heads } from './scenes/heads';
import { learnt } from './scenes/learnt';
import { messages } from './scenes/messages';
import { newBoard } from './scenes/newBoard';
import { notices } from './scenes/notices';
import { nudge } from './scenes/nudge';
import { failing, lookedAt, troubles } from './scenes/troubles';
import { zoomed } from './scenes/zoomed';

/** Every screen, one scene for each subject. */
export const everyScene: readonly Scene[] = [
  firstPage,
  recentBoards,
  newBoard,
  cards,
  fullRetro,
  cardMenus,
  cardsByHand,
  carriedOver,
  guided,
  apart,
  nudge,
  heads,
  messages,
  dialogs,
  bin,
  elsewhere,
  notices,
  ...troubles,
  lookedAt,
  ...failing,
  zoomed,
  learnt,
  ...aroundTheBoard,
];
