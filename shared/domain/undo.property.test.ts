import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Board, StampedRecord } from '../crdt/board';
import { choicesOf, undecidedAt } from '../crdt/choices';
import { nextClock } from '../crdt/clock';
import { commitEdits, type Edit, lastClock, lastCounter } from '../crdt/edits';
import { mergeBoards } from '../crdt/merge';
import { boardView } from '../model/boardView';
import type { BoardView } from '../model/records';
import { deepFreeze } from '../testing/deepFreeze';
import { commandOf, dice } from '../testing/randomCommand';
import { evening, setting, smallBoard, written } from '../testing/writers';
import type { Command } from './commands';
import { planCommand } from './planCommand';
import { applicable, emptyHistory, remember, type Step, stepOf, type Undecided } from './undo';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

let ids = 0;
const mintId = (kind: string): string => {
  ids += 1;
  return `${kind}_u${ids}`;
};

const commit = (board: Board, edits: readonly Edit[]): Board =>
  deepFreeze(
    commitEdits(board, edits, {
      replica: 'leoc2',
      clock: nextClock(lastClock(board), evening),
      counter: lastCounter(board, 'leoc2'),
    }).board,
  );

/** The board after a command, and the step that leads back; null if the command could not be carried out. */
function done(board: Board, command: Command): { board: Board; step: Step } | null {
  const view = boardView(board);
  const planned = planCommand(view, command, mintId);
  if (!planned.ok) return null;
  const { edits } = planned.value;
  const undecided: Undecided = (id, path) => undecidedAt(board.records.get(id) as StampedRecord, path);
  return { board: commit(board, edits), step: stepOf(view, command.type, edits, undecided) };
}

const choicesAt = (board: Board) => choicesOf(board.records.get('c_1') as StampedRecord);
const back = (board: Board, step: Step): Board =>
  commit(board, applicable(boardView(board), step.back, step.forth));
const forth = (board: Board, step: Step): Board =>
  commit(board, applicable(boardView(board), step.forth, step.back));

/** What is on the board, whatever lies in the bin. */
const visible = (board: Board): BoardView =>
  new Map([...boardView(board)].filter(([, record]) => record.binnedAt === null));

const rolls = fc.array(dice, { minLength: 1, maxLength: 25, size: 'max' });

describe('undo', () => {
  it('of all commands, and redo of all of them, lead back to what was seen at each step', () => {
    fc.assert(
      fc.property(rolls, (all) => {
        const steps: Step[] = [];
        const seen: BoardView[] = [visible(smallBoard)];
        let board = smallBoard;
        for (const roll of all) {
          const next = done(board, commandOf(boardView(board), roll));
          if (!next) continue;
          board = next.board;
          steps.push(next.step);
          seen.push(visible(board));
        }
        for (let index = steps.length - 1; index >= 0; index -= 1) {
          board = back(board, steps[index] as Step);
          expect(visible(board)).toEqual(seen[index]);
        }
        for (const [index, step] of steps.entries()) {
          board = forth(board, step);
          expect(visible(board)).toEqual(seen[index + 1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no card on the board without its retrospective, whatever others did meanwhile', () => {
    fc.assert(
      fc.property(rolls, fc.array(fc.nat()), (all, undone) => {
        const steps: Step[] = [];
        let board = smallBoard;
        for (const [index, roll] of all.entries()) {
          const next = done(board, commandOf(boardView(board), roll));
          if (!next) continue;
          board = next.board;
          // Every other command is somebody else's: it is not ours to take back.
          if (index % 2 === 0) steps.push(next.step);
        }
        for (const pick of undone) {
          const step = steps[pick % steps.length];
          if (step) board = (pick % 2 === 0 ? back : forth)(board, step);
          for (const record of visible(board).values()) {
            if (record.type === 'card') expect(visible(board).has(record.place.retro)).toBe(true);
          }
        }
      }),
    );
  });

  const renamed = done(smallBoard, { type: 'card/set-title', id: 'c_1', title: 'Ours' });
  const title = (board: Board) => boardView(board).get('c_1');

  it('leaves a field alone that was changed since', () => {
    if (!renamed) throw new Error('not done');
    const theirs = written(renamed.board, 'zoe33', 5, [setting('c_1', 'title', 'Theirs')]);
    expect(applicable(boardView(theirs), renamed.step.back, renamed.step.forth)).toEqual([]);
    const beside = written(renamed.board, 'zoe33', 5, [setting('c_1', 'notes', 'Beside')]);
    expect(title(back(beside, renamed.step))).toMatchObject({ title: 'Lunch at 13:30', notes: 'Beside' });
  });

  it('of a decision opens the choice again, whichever version was kept, and doing it again settles it', () => {
    const hers = written(smallBoard, 'ana7f', 1, [setting('c_1', 'title', 'Hers')]);
    const his = written(smallBoard, 'leoc2', 2, [setting('c_1', 'title', 'His')]);
    const { board } = mergeBoards(hers, his);
    for (const value of ['His', 'Hers', 'His / Hers']) {
      const kept = done(board, { type: 'record/keep', id: 'c_1', path: 'title', value });
      if (!kept) throw new Error('not done');
      expect(choicesAt(kept.board)).toEqual([]);
      expect(remember(emptyHistory, kept.step).past).toHaveLength(1);
      const reopened = back(kept.board, kept.step);
      expect(choicesAt(reopened)).toMatchObject([{ shown: { value: 'His' }, others: [{ value: 'Hers' }] }]);
      const redone = forth(reopened, kept.step);
      expect(choicesAt(redone)).toEqual([]);
      expect(title(redone)).toMatchObject({ title: value });
    }
  });

  it('does not bring back a card that somebody has put into the bin since', () => {
    if (!renamed) throw new Error('not done');
    const gone = written(renamed.board, 'zoe33', 5, [{ kind: 'delete', id: 'c_1' }]);
    expect(applicable(boardView(gone), renamed.step.back, renamed.step.forth)).toEqual([]);
  });

  it('of a new retrospective leaves it where others have put cards into it', () => {
    const made = done(smallBoard, { type: 'retro/create', id: 'r_2', title: 'New', date: '2026-11-29' });
    if (!made) throw new Error('not done');
    const place = { retro: 'r_2', column: 'cause', order: 'a0' };
    const used = written(made.board, 'zoe33', 5, [setting('c_1', 'place', place)]);
    expect(applicable(boardView(used), made.step.back, made.step.forth)).toEqual([]);
    expect(visible(back(made.board, made.step)).has('r_2')).toBe(false);
  });

  it('moves a card that goes with its retrospective, found by the property above', () => {
    const batch: Command = {
      type: 'batch',
      commands: [
        { type: 'card/move', id: 'c_1', column: 'cause', after: null },
        { type: 'retro/delete', id: 'r_1' },
      ],
    };
    const both = done(smallBoard, batch);
    if (!both) throw new Error('not done');
    const redone = forth(back(both.board, both.step), both.step);
    expect(boardView(redone).get('c_1')).toMatchObject({ place: { column: 'cause' } });
  });

  it('of a deletion brings the retrospective along that has gone since', () => {
    const deleted = done(smallBoard, { type: 'card/delete', id: 'c_1' });
    if (!deleted) throw new Error('not done');
    const gone = written(deleted.board, 'zoe33', 5, [{ kind: 'delete', id: 'r_1' }]);
    expect([...visible(back(gone, deleted.step)).keys()].sort()).toEqual(['c_1', 'r_1']);
  });
});

describe('the history', () => {
  const step: Step = { command: 'card/delete', back: [{ kind: 'restore', id: 'c_1' }], forth: [] };

  it('forgets what was undone once something new is done, and takes no note of what has no effect', () => {
    const undone = { past: [], future: [step] };
    expect(remember(undone, step)).toEqual({ past: [step], future: [] });
    expect(remember(undone, { ...step, back: [] })).toBe(undone);
  });

  it('remembers the last 500 steps', () => {
    let history = emptyHistory;
    for (let count = 0; count < 600; count += 1) history = remember(history, step);
    expect(history.past).toHaveLength(500);
  });
});
