import type { FileProblem } from '@shared/ipc/contract';
import { ok, type Result } from '@shared/result';
import { expect, it } from 'vitest';
import { boardWith, retro } from '../testing/boards';
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
