import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOut } from '../domain/carryOut';
import type { Command } from '../domain/commands';
import { binOf } from '../domain/queries';
import { boardView } from '../model/boardView';
import { commandOf, type Dice, dice } from '../testing/randomCommand';
import { type Board, createBoard } from './board';
import { encodeBoard } from './encodeBoard';
import { withoutForgotten } from './forget';
import { mergeBoards } from './merge';

const time = Date.UTC(2026, 10, 22);
const start: readonly Command[] = [
  { type: 'retro/create', id: 'r_0', title: 'Nana', date: '2026-11-22' },
  ...[0, 1, 2, 3, 4, 5].map(
    (n) =>
      ({ type: 'card/add', id: `c_${n}`, retro: 'r_0', column: 'happened', title: `card ${n}` }) as const,
  ),
  { type: 'person/add', id: 'p_0', name: 'Célestine' },
];

function written(board: Board, replica: string, commands: readonly Command[], now = time): Board {
  let minted = 0;
  const mintId = (kind: string) => {
    minted += 1;
    return `${kind}_${replica}${board.records.size + minted}`;
  };
  const done = carryOut(board, commands, { replica, now, mintId });
  return done.ok ? done.value : board;
}
const random = (board: Board, replica: string, all: readonly Dice[]): Board =>
  all.reduce((now, one) => written(now, replica, [commandOf(boardView(now), one)]), board);
const textOf = (board: Board): string => encodeBoard(board, () => '');
/** What two machines that meet both come to. */
const met = (a: Board, b: Board): Board => withoutForgotten(mergeBoards(a, b).board);

const some = fc.array(dice, { maxLength: 15 });

describe('what was deleted for good', () => {
  const common = written(createBoard('b_1'), 'anna', start);

  it('[D6] stays gone whatever a machine that was away brings, unless that wrote to it; both come to the same', () => {
    fc.assert(
      fc.property(some, some, some, (before, here, elsewhere) => {
        const shared = random(common, 'anna', before);
        const mine = random(shared, 'anna', here);
        const theirs = random(shared, 'leoc', elsewhere);
        const binned = binOf(boardView(mine)).map(({ id }) => id);
        if (binned.length === 0) return;
        const emptied = written(mine, 'anna', [{ type: 'bin/empty', ids: binned }]);
        for (const id of binned) expect(emptied.records.has(id)).toBe(false);
        const both = met(emptied, theirs);
        expect(textOf(met(theirs, emptied))).toBe(textOf(both));
        expect(textOf(met(both, theirs))).toBe(textOf(both));
        expect(textOf(met(both, emptied))).toBe(textOf(both));
        for (const id of binned) {
          const wasTouched = theirs.records.get(id) !== shared.records.get(id);
          const inUse = [...both.records.values()].some(
            ({ fields }) => (fields.place as { retro?: string } | undefined)?.retro === id,
          );
          if (!wasTouched && !inUse) expect(both.records.has(id)).toBe(false);
        }
        // And nothing else goes.
        for (const id of mergeBoards(mine, theirs).board.records.keys()) {
          if (!binned.includes(id)) expect(both.records.has(id)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[D6] is a person whatever was written to them meanwhile, and in whatever order machines meet', () => {
    fc.assert(
      fc.property(some, some, (here, elsewhere) => {
        const mine = written(random(common, 'anna', here), 'anna', [{ type: 'person/forget', id: 'p_0' }]);
        const theirs = written(random(common, 'leoc', elsewhere), 'leoc', [
          { type: 'person/rename', id: 'p_0', name: 'Célestine D.' },
        ]);
        const third = written(common, 'zoe1', [{ type: 'person/set-hue', id: 'p_0', hue: 'teal' }]);
        const one = met(met(mine, theirs), third);
        expect(one.records.has('p_0')).toBe(false);
        expect(textOf(met(mine, met(theirs, third)))).toBe(textOf(one));
      }),
      { numRuns: 100 },
    );
  });
});
