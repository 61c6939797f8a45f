import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProblem } from '@shared/ipc/contract';
import { ok, type Result } from '@shared/result';
import { expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, testNow, titlesOf } from '../testing/machine';
import { createQuietLog } from '../testing/quietLog';
import type { BoardHome } from './boardHome';
import { createExchange } from './exchange';
import type { LocalBoard } from './localBoard';

it('[F16] a file that is out of the way again and again, as an editor saves, is not taken for a renamed one', async () => {
  const board = boardWith([retro]);
  let isAway = false;
  const moves: string[] = [];
  const store = {
    async catchUp(): Promise<Result<'same', FileProblem>> {
      return isAway ? { ok: false, error: { code: 'file-missing' } } : ok('same');
    },
  };
  // Nothing but where the file is: no disk is asked.
  const home = {
    store: () => store,
    copies: () => ({ find: async () => [], tidy: async () => undefined }),
    missing: async () => ({ code: 'file-missing' }),
    async renamed() {
      isAway = false;
      return '/shared/ancien.json';
    },
    moveTo: (to: string) => moves.push(to),
  } as unknown as BoardHome;
  const exchange = createExchange(
    { home, local: {} as LocalBoard, log: createQuietLog(), restMs: 0 },
    { board: () => board, counter: () => 0, receive: () => undefined, written: () => undefined },
    { inFile: board, kept: null },
  );
  for (const _save of [1, 2, 3]) {
    isAway = true;
    expect(await exchange.run({ mayRecreate: false })).toEqual(ok(null));
  }
  expect(moves).toEqual([]);
});

it('[F7] a copy that was taken in is removed with the first save after ten minutes, and its edits stay', async () => {
  const board = boardWith([retro]);
  const machine = await createMachine(textOf(board));
  const copy = 'Board.sync-conflict-20261122-101500-ABCDEFG.debrief.json';
  await writeFile(join(machine.folder, copy), textOf(edited(board, [card('c_1', 'Écrit ailleurs')])));
  let minutes = 0;
  const { session } = await machine.open({ now: () => testNow + minutes * 60_000 });
  for (const [later, isThere] of [
    [0, true],
    [9, true],
    [11, false],
  ] as const) {
    minutes = later;
    await session.saveNow();
    expect((await readdir(machine.folder)).includes(copy)).toBe(isThere);
  }
  expect(titlesOf(await machine.onDisk())).toEqual(['Écrit ailleurs']);
});
