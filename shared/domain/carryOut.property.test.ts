import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../crdt/board';
import { nextClock } from '../crdt/clock';
import { commitEdits, lastClock, lastCounter } from '../crdt/edits';
import { boardView } from '../model/boardView';
import { commandOf, dice } from '../testing/randomCommand';
import { evening, smallBoard } from '../testing/writers';
import { carryOut } from './carryOut';
import type { Command } from './commands';
import { planCommand } from './planCommand';

const now = evening + 60_000;

/** Ids are counted from 1 by each writer; `next` is what the following one will be. */
function writer() {
  const ids = { next: 1 };
  const mintId = (kind: string): string => {
    ids.next += 1;
    return `${kind}_${ids.next - 1}`;
  };
  return { replica: 'leoc2', now, mintId, ids };
}

/** What one commit after the other makes of a board; null where a command is refused. */
function oneByOne(board: Board, command: Command, mintId: (kind: string) => string): Board | null {
  const planned = planCommand(boardView(board), command, mintId);
  if (!planned.ok) return null;
  const clock = nextClock(lastClock(board, now), now);
  const stamping = { replica: 'leoc2', clock, counter: lastCounter(board, 'leoc2') };
  const done = commitEdits(board, planned.value.edits, stamping);
  return done.changed.length === 0 ? board : done.board;
}

const rolls = fc.array(dice, { minLength: 1, maxLength: 25, size: 'max' });

describe('carryOut', () => {
  it('does to a board what its commands do one by one', () => {
    fc.assert(
      fc.property(rolls, (all) => {
        const { mintId, ids } = writer();
        const commands: Command[] = [];
        let board = smallBoard;
        for (const roll of all) {
          const command = commandOf(boardView(board), roll);
          const before = ids.next;
          const next = oneByOne(board, command, mintId);
          if (next === null) {
            ids.next = before;
            continue;
          }
          board = next;
          commands.push(command);
        }
        expect(carryOut(smallBoard, commands, writer())).toEqual({ ok: true, value: board });
      }),
    );
  });

  it('says which command was refused, and leaves the board as it was', () => {
    const commands: Command[] = [
      { type: 'card/set-title', id: 'c_1', title: 'Late' },
      { type: 'card/delete', id: 'c_1' },
      { type: 'card/set-notes', id: 'c_1', notes: 'x' },
    ];
    // The sample board is frozen but for its maps.
    const before = new Map(smallBoard.records);
    expect(carryOut(smallBoard, commands, writer())).toEqual({
      ok: false,
      error: { index: 2, problem: { code: 'in-bin', id: 'c_1' } },
    });
    expect([...smallBoard.records]).toEqual([...before]);
    expect(smallBoard.deleted.size).toBe(0);
  });

  it('returns the very board if nothing changes', () => {
    const same: Command = { type: 'card/set-title', id: 'c_1', title: 'Lunch at 13:30' };
    expect(carryOut(smallBoard, [same, same], writer())).toEqual({ ok: true, value: smallBoard });
    const done = carryOut(smallBoard, [same], writer());
    expect(done.ok && done.value).toBe(smallBoard);
  });

  it('gives each command a time of its own, so that what went into the bin together can be told', () => {
    const done = carryOut(
      smallBoard,
      [
        { type: 'card/delete', id: 'c_1' },
        { type: 'retro/delete', id: 'r_1' },
        { type: 'record/restore', id: 'r_1' },
      ],
      writer(),
    );
    if (!done.ok) throw new Error(done.error.problem.code);
    const view = boardView(done.value);
    expect(view.get('r_1')?.binnedAt).toBeNull();
    expect(view.get('c_1')?.binnedAt).not.toBeNull();
  });
});
