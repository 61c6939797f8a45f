import type { Board } from '../crdt/board';
import { type Clock, nextClock } from '../crdt/clock';
import { commitInto, draftOf, lastClock, lastCounter } from '../crdt/edits';
import type { ReplicaId } from '../crdt/stamp';
import { boardView, updateView } from '../model/boardView';
import type { MintId } from '../model/ids';
import { err, ok, type Result } from '../result';
import type { Command, CommandProblem } from './commands';
import { planCommand } from './planCommand';

/** Which command could not be carried out, from 0, and why. */
export type Refusal = { readonly index: number; readonly problem: CommandProblem };

/** `now` is in ms since 1970. */
export type Writer = { readonly replica: ReplicaId; readonly now: number; readonly mintId: MintId };

/**
 * The board after many commands, each planned on what those before it left: all of them or none. The very same board
 * if they change nothing. Each command has a clock reading of its own. Takes time in proportion to the commands, but
 * for a look at a whole column where a card is placed: the board is copied once, not with every command.
 */
export function carryOut(
  board: Board,
  commands: readonly Command[],
  { replica, now, mintId }: Writer,
): Result<Board, Refusal> {
  const draft = draftOf(board);
  const view = new Map(boardView(board));
  let clock: Clock | null = lastClock(board, now);
  let counter = lastCounter(board, replica);
  let isChanged = false;
  for (const [index, command] of commands.entries()) {
    const planned = planCommand(view, command, mintId);
    if (!planned.ok) return err({ index, problem: planned.error });
    const reading = nextClock(clock, now);
    const done = commitInto(draft, planned.value.edits, { replica, clock: reading, counter });
    if (done.changed.length === 0) continue;
    isChanged = true;
    updateView(view, draft, done.changed);
    clock = reading;
    counter = done.counter;
  }
  return ok(isChanged ? { ...board, ...draft } : board);
}
