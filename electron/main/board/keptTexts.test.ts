import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../replica/ring';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine } from '../testing/machine';

const first = boardWith([retro]);
const textsOf = async (ring: Ring): Promise<string[]> =>
  (await Promise.all((await ring.list()).map(({ at }) => ring.read(at)))).map(String);

describe('what stood in the file', () => {
  it('is kept when we write something else there, newest first', async () => {
    const machine = await createMachine(textOf(first));
    const { session } = await machine.open();
    const states = [textOf(first)];
    for (const id of ['c_1', 'c_2']) {
      session.apply(card(id, id));
      await session.saveNow();
      states.unshift(textOf(session.board));
    }
    expect(await textsOf(session.ring)).toEqual(states.slice(1));
  });

  it('[F17] [F6] is kept when a sync tool puts something older there, and so is that', async () => {
    const machine = await createMachine(textOf(first));
    const { session } = await machine.open();
    session.apply(card('c_1', 'À nous'));
    await session.saveNow();
    const ours = textOf(session.board);
    const theirs = textOf(edited(first, [card('c_2', 'À eux')]));
    await machine.put(theirs);
    await session.saveNow();
    expect(await textsOf(session.ring)).toEqual([theirs, ours, textOf(first)]);
  });

  it('is not kept because somebody looks', async () => {
    const machine = await createMachine(textOf(first));
    const { session } = await machine.open();
    await session.saveNow();
    expect(await session.ring.list()).toEqual([]);
  });

  it('does not keep the file from being written where this machine has no room for it', async () => {
    const machine = await createMachine(textOf(first));
    const { session, logLines } = await machine.open();
    await writeFile(join(machine.data, 'boards', 'b_test', 'ring'), 'a file where the folder should be');
    session.apply(card('c_1', 'À nous'));
    expect(await session.saveNow()).toEqual({ ok: true, value: null });
    expect(logLines).toContain('error earlier state not kept');
  });
});
