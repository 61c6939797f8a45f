import { readdir, readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { boardWith, card, retro, textOf } from '../testing/boards';
import { createMachine, titlesOf } from '../testing/machine';
import { canMount, holdFile } from '../testing/tempFolder';

const text = textOf(boardWith([retro]));

it.skipIf(!canMount)(
  '[F25] a file that another program holds is waited for, says so, and is written once it lets go',
  async () => {
    const machine = await createMachine(text);
    const { session, saveStates } = await machine.open();
    const letGo = await holdFile(machine.path);
    session.apply(card('c_1', 'Écrit entre-temps'));
    const saving = session.saveNow();
    const waits = { kind: 'waiting', what: 'release', isKept: true };
    await vi.waitFor(() => expect(saveStates().at(-1)).toEqual(waits), 5_000);
    expect(await readFile(machine.path, 'utf8')).toBe(text);

    await letGo();
    expect(await saving).toEqual({ ok: true, value: null });
    expect(saveStates().at(-1)).toEqual({ kind: 'saved' });
    expect(titlesOf(await machine.onDisk())).toEqual(['Écrit entre-temps']);
    expect(await readdir(machine.folder)).toEqual(['Board.debrief.json']);
  },
);
