import { type Board, createBoard } from '../crdt/board';
import { nextClock } from '../crdt/clock';
import { commitEdits, type Edit, lastCounter } from '../crdt/edits';
import type { ReplicaId } from '../crdt/stamp';
import type { JsonObject } from '../json';
import { deepFreeze } from './deepFreeze';

/** 22 November 2026, the evening after the visit. */
export const evening = Date.UTC(2026, 10, 22, 20);

/** `board` after one commit by `replica`, so many minutes into the evening by that machine's clock. */
export function written(board: Board, replica: ReplicaId, minutes: number, edits: readonly Edit[]): Board {
  const clock = nextClock(null, evening + minutes * 60_000);
  return deepFreeze(
    commitEdits(board, edits, { replica, clock, counter: lastCounter(board, replica) }).board,
  );
}

export const setting = (id: string, path: string, value: Extract<Edit, { kind: 'set' }>['value']): Edit => ({
  kind: 'set',
  id,
  path,
  value,
});

export const retroFields: JsonObject = { type: 'retro', title: 'Chez mamie', date: '2026-11-22' };

export const cardFields = (order: string, title = 'Lunch at 13:30'): JsonObject => ({
  type: 'card',
  title,
  place: { retro: 'r_1', column: 'happened', order },
});

/** One retrospective `r_1` with a card `c_1`, written by `ana7f`. */
export const smallBoard: Board = written(createBoard('b_1'), 'ana7f', 0, [
  { kind: 'create', id: 'r_1', fields: retroFields },
  { kind: 'create', id: 'c_1', fields: cardFields('a0') },
]);
