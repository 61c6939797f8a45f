import type { Board } from './board';
import { type BoardSections, cutIntoSections } from './boardLines';

/** Boards never change, so neither do the bytes that one was read from line by line, or written as. */
const known = new WeakMap<Board, BoardSections | Uint8Array>();

/** Remembers a file whose every line is just how a record of the board is written. */
export const rememberFile = (board: Board, file: BoardSections | Uint8Array): void => {
  known.set(board, file);
};

/** The sections of the file that a board was last read from or written as, if there was one. */
export function knownSections(board: Board): BoardSections | null {
  const file = known.get(board);
  if (!(file instanceof Uint8Array)) return file ?? null;
  const sections = cutIntoSections(file);
  if (sections) known.set(board, sections);
  return sections;
}
