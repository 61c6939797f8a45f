import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Board } from '../crdt/board';
import { nextClock } from '../crdt/clock';
import { decodeBoard } from '../crdt/decodeBoard';
import { commitEdits, lastClock, lastCounter } from '../crdt/edits';
import { encodeBoard } from '../crdt/encodeBoard';
import { mergeBoards } from '../crdt/merge';
import { boardView, updatedView } from '../model/boardView';
import type { BoardView, RecordView } from '../model/records';
import { deepFreeze } from '../testing/deepFreeze';
import { commandOf, type Dice, dice } from '../testing/randomCommand';
import { createSimulation, events } from '../testing/simulation';
import { evening, smallBoard } from '../testing/writers';
import { commandSchema } from './commands';
import { planCommand } from './planCommand';
import { planRepair } from './planRepair';
import { previewEdits } from './previewEdits';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

const noSum = (): string => '';
const bytes = (board: Board): string => encodeBoard(board, noSum);
const commands = fc.array(dice, { minLength: 1, maxLength: 40, size: 'max' });

/** Runs commands one after the other and looks at each step. */
function play(rolls: readonly Dice[], look: (step: Step) => void): void {
  let board = smallBoard;
  let ids = 0;
  const mintId = (kind: string): string => {
    ids += 1;
    return `${kind}_m${ids}`;
  };
  for (const [index, roll] of rolls.entries()) {
    const before = deepFreeze(boardView(board));
    const command = commandOf(before, roll);
    const planned = planCommand(before, command, mintId);
    if (!planned.ok) continue;
    const now = evening + index * 1_000;
    const commit = commitEdits(board, planned.value.edits, {
      replica: 'leoc2',
      clock: nextClock(lastClock(board, now), now),
      counter: lastCounter(board, 'leoc2'),
    });
    look({ before, board: commit.board, changed: commit.changed, planned: planned.value, command });
    board = deepFreeze(commit.board);
  }
}

type Step = {
  readonly before: BoardView;
  readonly board: Board;
  readonly changed: readonly string[];
  readonly planned: Extract<ReturnType<typeof planCommand>, { ok: true }>['value'];
  readonly command: ReturnType<typeof commandOf>;
};

const isBinned = ({ binnedAt, ...record }: RecordView) => ({ ...record, isBinned: binnedAt !== null });
const withoutTimes = (view: BoardView) => new Map([...view].map(([id, record]) => [id, isBinned(record)]));

function expectSound(view: BoardView): void {
  for (const record of view.values()) {
    if (record.type !== 'card' || record.binnedAt !== null) continue;
    const retro = view.get(record.place.retro);
    expect(retro).toMatchObject({ type: 'retro', binnedAt: null });
  }
}

describe('commands', () => {
  it('show on the screen what main makes of them', () => {
    fc.assert(
      fc.property(commands, (rolls) => {
        play(rolls, ({ before, board, planned }) => {
          const previewed = previewEdits(before, planned.edits);
          expect(withoutTimes(previewed)).toEqual(withoutTimes(boardView(board)));
        });
      }),
    );
  });

  it('keep every card on the board in a retrospective on the board', () => {
    fc.assert(fc.property(commands, (rolls) => play(rolls, ({ board }) => expectSound(boardView(board)))));
  });

  it('leave a board that reads back as it was written, and holds all it held before', () => {
    fc.assert(
      fc.property(commands, (rolls) => {
        let before: Board | null = null;
        play(rolls, ({ board }) => {
          const read = decodeBoard(bytes(board), noSum);
          expect(read.ok && bytes(read.value.board)).toBe(bytes(board));
          if (before) expect(bytes(mergeBoards(before, board).board)).toBe(bytes(board));
          before = board;
        });
      }),
      { numRuns: 50 },
    );
  });

  it('tell every record that they change', () => {
    fc.assert(
      fc.property(commands, (rolls) => {
        play(rolls, ({ before, board, changed }) => {
          expect(updatedView(before, board, changed)).toEqual(boardView(board));
        });
      }),
    );
  });

  it('make the records they say, and only those', () => {
    fc.assert(
      fc.property(commands, (rolls) => {
        play(rolls, ({ before, board, planned }) => {
          const made = [...boardView(board).keys()].filter((id) => !before.has(id));
          expect([...planned.created].sort()).toEqual(made.sort());
        });
      }),
    );
  });

  it('can be sent: each is what the schema lets through', () => {
    fc.assert(
      fc.property(commands, (rolls) => {
        play(rolls, ({ command }) => expect(commandSchema.parse(command)).toEqual(command));
      }),
    );
  });
});

describe('a batch', () => {
  it('is carried out in full or not at all', () => {
    const view = boardView(smallBoard);
    const rename = { type: 'card/set-title', id: 'c_1', title: 'x' } as const;
    const wrong = { type: 'card/set-title', id: 'c_9', title: 'x' } as const;
    const mintId = () => 'c_new';
    expect(planCommand(view, { type: 'batch', commands: [rename, wrong] }, mintId)).toEqual({
      ok: false,
      error: { code: 'not-found', id: 'c_9' },
    });
    const add = { type: 'card/add', retro: 'r_1', column: 'cause', title: 'Hunger' } as const;
    const onNew = { type: 'card/set-factor', id: 'c_new', factor: 'hunger' } as const;
    const planned = planCommand(view, { type: 'batch', commands: [add, onNew] }, mintId);
    expect(planned.ok && previewEdits(view, planned.value.edits).get('c_new')).toMatchObject({
      factor: 'hunger',
    });
  });
});

describe('after a merge', () => {
  it('a retrospective that has cards again comes back for them, once', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const simulation = createSimulation(3);
        for (const event of happened) simulation.happen(event);
        const merged = simulation.boards.reduce((a, b) => mergeBoards(a, b).board);
        const edits = planRepair(boardView(merged));
        const { board } = commitEdits(merged, edits, {
          replica: 'mender',
          clock: nextClock(null, evening),
          counter: 0,
        });
        expectSound(boardView(board));
        expect(planRepair(boardView(board))).toEqual([]);
        expect(previewEdits(boardView(merged), edits)).toEqual(boardView(board));
      }),
    );
  });
});
