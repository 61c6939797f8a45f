import { use, useEffect } from 'react';
import { BoardContext } from './BoardContext';

/**
 * While `isHeld`, changes of the board wait: a text is being written, or a menu is open, and nothing may move under the
 * hand. What was typed has to be sent before this ends, so that it counts as written to what was on the screen: an effect
 * that sends it at the end is declared before.
 */
export function useHold(isHeld: boolean): void {
  const board = use(BoardContext);
  useEffect(() => (isHeld ? board?.hold() : undefined), [board, isHeld]);
}
