import { type Board, createBoard } from '@shared/crdt/board';
import { nextClock } from '@shared/crdt/clock';
import { commitEdits, lastClock, lastCounter } from '@shared/crdt/edits';
import { encodeBoard } from '@shared/crdt/encodeBoard';
import type { Command } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import { boardView } from '@shared/model/boardView';
import { sha256 } from '../storage/sha256';

export const retro: Command = { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' };
export const card = (id: string, title: string): Command => ({
  type: 'card/add',
  id,
  retro: 'r_1',
  column: 'happened',
  title,
});

/** A board that another machine wrote these commands to. */
export function edited(board: Board, commands: readonly Command[], replica = 'other'): Board {
  return commands.reduce((before, command) => {
    const planned = planCommand(boardView(before), command, () => 'c_minted');
    if (!planned.ok) throw new Error(planned.error.code);
    const clock = nextClock(lastClock(before), Date.UTC(2026, 10, 20));
    return commitEdits(before, planned.value.edits, { replica, clock, counter: lastCounter(before, replica) })
      .board;
  }, board);
}

export const boardWith = (commands: readonly Command[], id = 'b_test'): Board =>
  edited(createBoard(id), commands);

export const textOf = (board: Board): string => encodeBoard(board, sha256);
