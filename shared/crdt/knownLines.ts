import type { Board } from './board';
import { type BoardLines, cutIntoLines } from './boardLines';

/** Boards never change, so neither does the text that one was read from line by line, or written as. */
const texts = new WeakMap<Board, string>();

/** Remembers a text each line of which is known to say what the board holds. */
export const rememberText = (board: Board, text: string): void => {
  texts.set(board, text);
};

/** The lines of the text that a board was last read from or written as, if there was one. */
export function knownLines(board: Board): BoardLines | null {
  const text = texts.get(board);
  return text === undefined ? null : cutIntoLines(text);
}
