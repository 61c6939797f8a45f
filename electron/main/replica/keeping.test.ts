import { expect, it } from 'vitest';
import { boardWith, retro } from '../testing/boards';
import { createQuietLog } from '../testing/quietLog';
import { createKeeping } from './keeping';
import type { Replica } from './replica';

it('has kept what came while it ended', async () => {
  const board = boardWith([retro]);
  const done: string[] = [];
  let isFirst = true;
  // Records in memory only, and not at once.
  const replica: Replica = {
    load: async () => ({ board: null, setAside: [] }),
    async record() {
      await new Promise(setImmediate);
      done.push('kept');
    },
    compact: async () => undefined,
    async close() {
      if (isFirst) keeping.touch(['r_1'], board);
      isFirst = false;
      done.push('closed');
    },
  };
  const keeping = createKeeping(replica, {
    beforeWrite: async () => undefined,
    onKept: () => undefined,
    log: createQuietLog(),
  });
  await keeping.close();
  expect(done).toEqual(['closed', 'kept', 'closed']);
  expect(keeping.isKept()).toBe(true);
});
