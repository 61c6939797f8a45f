import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, type Machine, titlesIn, titlesOf } from '../testing/machine';
import { canMount, removableFolder } from '../testing/tempFolder';

const first = boardWith([retro, card('c_1', 'Le repas à 13 h 30')]);
const text = textOf(first);
const withCopy = textOf(edited(first, [card('c_2', 'Dans la copie')]));
const known = { knownId: 'b_test' };

/** A machine that has had the board open before. */
async function machineThatKnows(): Promise<Machine> {
  const machine = await createMachine(text);
  const { session } = await machine.open();
  await session.saveNow();
  await session.close();
  return machine;
}

describe('[F15] the file is gone while the board is open', () => {
  it('and comes back only when somebody asks for it, with everything in it', async () => {
    const machine = await createMachine(text);
    const { session, saveStates } = await machine.open();
    await rm(machine.path);
    session.apply(card('c_2', 'Écrit sans le fichier'));
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'file-missing' } });
    expect(saveStates().at(-1)).toMatchObject({ kind: 'failing', problem: { code: 'file-missing' } });
    expect(await session.saveNow()).toMatchObject({ ok: false });
    expect(await readdir(machine.folder)).toEqual([]);

    expect(await session.recreate()).toEqual({ ok: true, value: null });
    expect(titlesOf(await machine.onDisk())).toEqual(['Le repas à 13 h 30', 'Écrit sans le fichier']);
    expect((await machine.onDisk()).id).toBe('b_test');
    expect(saveStates().at(-1)).toEqual({ kind: 'saved' });
  });

  it('and is not written over when it is back by then', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    await rm(machine.path);
    await session.saveNow();
    await machine.put(withCopy);
    expect(await session.recreate()).toEqual({ ok: true, value: null });
    expect(titlesOf(await machine.onDisk())).toEqual(['Dans la copie', 'Le repas à 13 h 30']);
  });

  it('and comes back by itself when the sync tool brings it', async () => {
    const machine = await createMachine(text);
    const { session, saveStates } = await machine.open();
    await rm(machine.path);
    await session.saveNow();
    await machine.put(text);
    await session.saveNow();
    expect(saveStates().at(-1)).toEqual({ kind: 'saved' });
  });

  it.each([
    'Board.debrief.json..path1',
    'Board.debrief-PC.json',
    'Board.debrief (copie en conflit de Papa 2026-11-22).json',
  ])('[F8] and leaves %s: that is merged, and somebody is asked', async (name) => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    await rm(machine.path);
    await writeFile(join(machine.folder, name), withCopy);
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'file-missing' } });
    expect(titlesIn(session.view)).toEqual(['Dans la copie', 'Le repas à 13 h 30']);
    expect(await readdir(machine.folder)).toEqual([name]);
    await session.recreate();
    expect(titlesOf(await machine.onDisk())).toEqual(['Dans la copie', 'Le repas à 13 h 30']);
  });
});

describe('[F16] the file is renamed', () => {
  it.each(['board.debrief.json', 'Nos débriefs.json'])('to %s: the board goes along', async (name) => {
    const machine = await createMachine(text);
    const moves: string[] = [];
    const { session, events } = await machine.open({ onMoved: (path) => moves.push(path) });
    const renamed = join(machine.folder, name);
    await rename(machine.path, renamed);
    session.apply(card('c_2', 'Après'));
    expect(await session.saveNow()).toEqual({ ok: true, value: null });
    expect(moves).toEqual([renamed]);
    expect(events).toContainEqual({ channel: 'file:moved', payload: { name, folder: machine.folder } });
    expect(session.snapshot().file).toEqual({ name, folder: machine.folder });
    expect(await readdir(machine.folder)).toEqual([name]);
    expect(titlesOf(await machine.onDisk(renamed))).toEqual(['Après', 'Le repas à 13 h 30']);
  });

  it('to what editors and sync tools call theirs: somebody is asked', async () => {
    for (const name of ['Board.debrief.json~', 'Board.debrief.json.bak', 'Board.debrief 2.json']) {
      const machine = await createMachine(text);
      const { session } = await machine.open();
      await rename(machine.path, join(machine.folder, name));
      expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'file-missing' } });
    }
  });

  it('to one of two that hold the board: somebody is asked', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    await rename(machine.path, join(machine.folder, 'a.json'));
    await writeFile(join(machine.folder, 'b.json'), text);
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'file-missing' } });
  });

  it('while the app is closed: it is found at the next start', async () => {
    const machine = await machineThatKnows();
    const renamed = join(machine.folder, 'Autre nom.json');
    await rename(machine.path, renamed);
    const { place, session } = await machine.open(known);
    expect(place).toEqual({ kind: 'file', path: renamed });
    expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30']);
  });

  it('into another folder: the board goes on where somebody says it is', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    const elsewhere = join(machine.folder, '..', 'Board.json');
    await rename(machine.path, elsewhere);
    session.apply(card('c_2', 'Entre-temps'));
    await session.saveNow();
    expect(await session.moveTo(elsewhere)).toEqual({ ok: true, value: null });
    expect(titlesOf(await machine.onDisk(elsewhere))).toEqual(['Entre-temps', 'Le repas à 13 h 30']);
  });
});

describe('[F14] the folder is gone', () => {
  it.skipIf(!canMount)(
    'and its empty mount point is left: nothing is made there, and it comes back by itself',
    async () => {
      const { folder, mount, unmount } = await removableFolder();
      const machine = await createMachine(text, { folder });
      const { session, saveStates } = await machine.open();
      await session.saveNow();
      await unmount();
      session.apply(card('c_2', 'Écrit sans le disque'));
      expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'folder-missing' } });
      expect(await session.recreate()).toEqual({ ok: false, error: { code: 'folder-missing' } });
      expect(await readdir(machine.folder)).toEqual([]);
      await mount();
      await session.saveNow();
      expect(titlesOf(await machine.onDisk())).toEqual(['Le repas à 13 h 30', 'Écrit sans le disque']);
      expect(saveStates().at(-1)).toEqual({ kind: 'saved' });
    },
  );

  it('at the start: the board is there with what this machine kept, and nothing is made', async () => {
    const machine = await machineThatKnows();
    await rename(machine.folder, `${machine.folder} away`);
    const { session } = await machine.open(known);
    expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30']);
    expect(session.snapshot().save).toEqual({
      kind: 'failing',
      problem: { code: 'folder-missing' },
      isKept: true,
    });
    session.apply(card('c_2', 'Écrit sans le dossier'));
    await session.saveNow();
    await expect(readdir(machine.folder)).rejects.toThrow('ENOENT');
    await rename(`${machine.folder} away`, machine.folder);
    expect(await session.saveNow()).toEqual({ ok: true, value: null });
    expect(titlesOf(await machine.onDisk())).toEqual(['Le repas à 13 h 30', 'Écrit sans le dossier']);
  });

  it('at the start, and the board has never been open here: it is not opened, nor made', async () => {
    const machine = await createMachine(text);
    await rename(machine.folder, `${machine.folder} away`);
    await expect(machine.open()).rejects.toThrow('folder-missing');
  });
});

it('[F15] a board that this machine knows is not made anew where it is missing, even if one may', async () => {
  const machine = await machineThatKnows();
  await rm(machine.path);
  const { session } = await machine.open({ ...known, mayCreate: true });
  expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30']);
  expect(await readdir(machine.folder)).toEqual([]);
  expect(session.snapshot().save).toMatchObject({ kind: 'failing', problem: { code: 'file-missing' } });
});

it('[F10] a file that has arrived in part at the start is waited for, with what this machine kept', async () => {
  const machine = await machineThatKnows();
  await machine.put(text.slice(0, 200));
  const { session } = await machine.open(known);
  expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30']);
  session.apply(card('c_2', 'Entre-temps'));
  expect(await session.saveNow()).toMatchObject({ error: { code: 'changed-outside' } });
  await machine.put(withCopy.replaceAll('c_2', 'c_3'));
  expect(await session.saveNow()).toEqual({ ok: true, value: null });
  expect(titlesOf(await machine.onDisk())).toEqual(['Dans la copie', 'Entre-temps', 'Le repas à 13 h 30']);
});
