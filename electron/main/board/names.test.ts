import { cp, mkdir, readFile, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStamp } from '@shared/crdt/stamp';
import { describe, expect, it, vi } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, type Machine, type Opened, titlesOf } from '../testing/machine';
import { tempFolder } from '../testing/tempFolder';

const first = boardWith([retro]);
const text = textOf(first);

const nameOf = ({ session }: Opened, id: string): string =>
  parseStamp(session.board.records.get(id)?.stamps['*'] ?? '').replica;
const nameOnDisk = async ({ data }: Machine): Promise<unknown> =>
  JSON.parse(await readFile(join(data, 'boards', 'b_test', 'local.json'), 'utf8')).replica;
/** The app's data of one machine, as a backup or a second machine has it. */
async function copyOfData({ data }: Machine): Promise<string> {
  const copy = await tempFolder();
  await cp(data, copy, { recursive: true });
  return copy;
}
const write = async ({ session }: Opened, id: string, title: string): Promise<void> => {
  session.apply(card(id, title));
  await session.saveNow();
};

describe('the name that a machine writes under', () => {
  it('is written down as soon as it can be', async () => {
    const machine = await createMachine(text);
    const inTheWay = join(machine.data, 'boards', 'b_test', 'local.json');
    await mkdir(inTheWay, { recursive: true });
    const opened = await machine.open();
    await write(opened, 'c_1', 'Une');
    await rmdir(inTheWay);
    await write(opened, 'c_2', 'Deux');
    expect(await nameOnDisk(machine)).toBe(nameOf(opened, 'c_2'));
  });

  it('stays the same over restarts, and when others write', async () => {
    const machine = await createMachine(text);
    const before = await machine.open();
    await write(before, 'c_1', 'un');
    await machine.put(textOf(edited(before.session.board, [card('c_2', 'à eux')])));
    await before.session.saveNow();
    await before.session.close();
    const after = await machine.open({ mintReplica: () => 'other-name' });
    await write(after, 'c_3', 'trois');
    expect(nameOf(after, 'c_3')).toBe(nameOf(before, 'c_1'));
  });

  it('[F20] [I1] is given up by both when the app’s data was copied to a second machine; no edit is lost', async () => {
    const a = await createMachine(text);
    const before = await a.open();
    await write(before, 'c_0', 'avant');
    await before.session.close();
    const b = await createMachine(textOf(await a.onDisk()), { data: await copyOfData(a) });

    // Both write offline, under one name and with the same numbers.
    const [onA, onB] = [
      await a.open({ mintReplica: () => 'newa1' }),
      await b.open({ mintReplica: () => 'newb1' }),
    ];
    await write(onA, 'c_a', 'écrit sur A');
    await write(onB, 'c_b', 'écrit sur B');
    expect(nameOf(onA, 'c_a')).toBe(nameOf(onB, 'c_b'));

    // A sync tool overwrites silently, there and back.
    await b.put(await readFile(a.path, 'utf8'));
    await onB.session.saveNow();
    await a.put(await readFile(b.path, 'utf8'));
    await onA.session.saveNow();
    await write(onA, 'c_a2', 'encore sur A');
    await write(onB, 'c_b2', 'encore sur B');
    expect([nameOf(onA, 'c_a2'), nameOf(onB, 'c_b2')]).toEqual(['newa1', 'newb1']);
    expect(await Promise.all([a, b].map(nameOnDisk))).toEqual(['newa1', 'newb1']);
    await b.put(await readFile(a.path, 'utf8'));
    await onB.session.saveNow();
    const all = ['avant', 'encore sur A', 'encore sur B', 'écrit sur A', 'écrit sur B'];
    expect(titlesOf(await b.onDisk())).toEqual(all);
  });

  it('[F21] [I1] is given up when the app’s data is last week’s; what was written since is back', async () => {
    const machine = await createMachine(text);
    const before = await machine.open();
    await write(before, 'c_1', 'un');
    const backup = await copyOfData(machine);
    // More than was ever reserved when the backup was made.
    for (let n = 0; n < 600; n += 1) {
      before.session.apply({ type: 'card/set-title', id: 'c_1', title: `titre ${n}` });
    }
    await before.session.saveNow();
    await before.session.close();

    const restored = await createMachine(textOf(await machine.onDisk()), { data: backup });
    const after = await restored.open({ mintReplica: () => 'fresh' });
    expect(titlesOf(after.session.board)).toEqual(['titre 599']);
    await write(after, 'c_2', 'deux');
    expect(nameOf(after, 'c_2')).toBe('fresh');
    expect(titlesOf(await restored.onDisk())).toEqual(['deux', 'titre 599']);
  });

  it('[I2] that is fresh is on disk before anything is written under it', async () => {
    const machine = await createMachine(text);
    const opened = await machine.open({ mintReplica: () => 'early' });
    opened.session.apply(card('c_1', 'un'));
    await vi.waitFor(() => expect(opened.saveStates().at(-1)).toEqual({ kind: 'kept' }));
    // Kept in the journal, not yet in the file.
    expect(await nameOnDisk(machine)).toBe('early');
    expect(titlesOf(await machine.onDisk())).toEqual([]);
  });
});
