import type { BoardView } from '../model/records';
import { boardToDocument } from './boardToDocument';

/** The whole board as JSON for other programs, without the bookkeeping of the board's own file. Ends with a newline. */
export const boardToJson = (view: BoardView): string => `${JSON.stringify(boardToDocument(view), null, 2)}\n`;
