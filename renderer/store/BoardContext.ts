import { createContext, use } from 'react';
import type { BoardStore } from './boardStore';

/** The open board, for what stands anywhere on its screen. */
export const BoardContext = createContext<BoardStore | null>(null);

export function useBoard(): BoardStore {
  const board = use(BoardContext);
  if (!board) throw new Error('No BoardContext above');
  return board;
}
