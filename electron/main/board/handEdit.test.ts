import { readFile, rm } from 'node:fs/promises';
import { clockToMs } from '@shared/crdt/clock';
import { lastClock } from '@shared/crdt/edits';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, titlesIn, titlesOf } from '../testing/machine';

const first = boardWith([retro, card('c_1', 'Le repas à 13 h 30'), card('c_2', 'Le chien a aboyé')]);
const text = textOf(first);
const firstClock = clockToMs(lastClock(first) ?? '');
/** The text without the first line that begins so, as an editor leaves it. */
const without = (start: string): string =>
  text
    .split('\n')
    .filter(
      (line, index, lines) =>
        !line.startsWith(start) || lines.findIndex((other) => other.startsWith(start)) !== index,
    )
    .join('\n');

describe('[F29] somebody edits the file by hand', () => {
  it('and changes a value: it is an edit of now, which can be taken back', async () => {
    const machine = await createMachine(text);
    const { session, changes } = await machine.open();
    await machine.put(text.replace('Le repas à 13 h 30', 'Le repas à midi'));
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Le chien a aboyé', 'Le repas à midi']);
    expect(changes().at(-1)).toMatchObject({
      source: { kind: 'hand', binned: [] },
      history: { undo: 'file/edit' },
    });
    // It has a stamp of its own: nothing is left of the contradiction.
    expect(session.board.records.get('c_1')?.alternatives).toEqual({});
    expect(await readFile(machine.path, 'utf8')).toBe(textOf(session.board));

    expect(session.undo()).toMatchObject({ ok: true, value: { command: 'file/edit', changed: ['c_1'] } });
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['Le chien a aboyé', 'Le repas à 13 h 30']);
  });

  it('and takes a line out: the card goes to the bin, and comes back with undo', async () => {
    const machine = await createMachine(text);
    const { session, changes } = await machine.open();
    await machine.put(without('"c_1":{"type"'));
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Le chien a aboyé']);
    expect(session.view.get('c_1')?.binnedAt).not.toBeNull();
    expect(changes().at(-1)?.source).toEqual({ kind: 'hand', binned: ['c_1'] });

    session.undo();
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['Le chien a aboyé', 'Le repas à 13 h 30']);
    session.redo();
    expect(titlesIn(session.view)).toEqual(['Le chien a aboyé']);
  });

  it('while we write something else: both are there', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    await machine.put(text.replace('Le repas à 13 h 30', 'Le repas à midi'));
    session.apply(card('c_3', 'À nous'));
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['Le chien a aboyé', 'Le repas à midi', 'À nous']);
  });

  it('while the app is closed: it is taken in after the start, and can be taken back', async () => {
    const machine = await createMachine(text);
    await (await machine.open()).session.close();
    await machine.put(without('"c_2":{"type"'));
    const { session, changes } = await machine.open();
    expect(titlesIn(session.view)).toEqual(['Le chien a aboyé', 'Le repas à 13 h 30']);
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30']);
    expect(changes().at(-1)?.source).toEqual({ kind: 'hand', binned: ['c_2'] });
    session.undo();
    expect(titlesIn(session.view)).toHaveLength(2);
  });

  it.each([
    ['another layout', JSON.stringify(JSON.parse(text), null, 2), ['Le chien a aboyé']],
    ['a line less', without('"c_2":{"type"'), []],
  ])(
    'with %s, before all that was kept had reached the file: that is not what was taken out',
    async (_what, changed, others) => {
      const machine = await createMachine(text);
      await (await machine.open()).session.close();
      const before = await machine.open();
      before.session.apply(card('c_3', 'Pas encore dans le fichier'));
      await before.session.close();
      await machine.put(changed);
      const { session } = await machine.open();
      await session.saveNow();
      const titles = [...others, 'Le repas à 13 h 30', 'Pas encore dans le fichier'];
      expect(titlesIn(session.view)).toEqual(titles);
      expect(titlesOf(await machine.onDisk())).toEqual(titles);
    },
  );

  it.each([
    ['with the sum of before', (line: string) => line],
    ['without any sum', (line: string) => line.replace(/,"sum":"[^"]*"/, '')],
  ])('in a file that was written by hand, %s, and takes a line out of it', async (_what, byHand) => {
    const machine = await createMachine(byHand(text.replace('Le repas à 13 h 30', 'Le repas à midi')));
    const { session } = await machine.open();
    await session.saveNow();
    const shorter = without('"c_2":{"type"').replace('Le repas à 13 h 30', 'Le repas à midi');
    await machine.put(byHand(shorter));
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Le repas à midi']);
  });

  it.each([
    ['while the board is open', true],
    ['while the app is closed', false],
  ])(
    '[F12] and puts an older file back that an editor has laid out anew, %s: nothing is taken out',
    async (_when, isOpen) => {
      const machine = await createMachine(text);
      const before = await machine.open();
      before.session.apply(card('c_3', 'Écrit depuis'));
      await before.session.saveNow();
      if (!isOpen) await before.session.close();
      await machine.put(JSON.stringify(JSON.parse(text), null, 2));
      const { session } = isOpen ? before : await machine.open();
      await session.saveNow();
      expect(session.view.get('c_3')?.binnedAt).toBeNull();
      expect(titlesOf(await machine.onDisk())).toContain('Écrit depuis');
    },
  );

  it.each([
    ['the app is closed', true],
    ['the app has been closed twice', false],
  ])(
    'in a field that has an edit which never reached it, while %s: both are there, as two versions',
    async (_when, isOnce) => {
      const machine = await createMachine(text);
      const before = await machine.open();
      before.session.apply({ type: 'card/set-title', id: 'c_1', title: 'Le repas en retard' });
      await before.session.close();
      if (!isOnce) await (await machine.open()).session.close();
      await machine.put(text.replace('Le repas à 13 h 30', 'Le repas à midi'));
      const { session } = await machine.open();
      await session.saveNow();
      const { fields, alternatives } = session.board.records.get('c_1') ?? {};
      const versions = [fields?.title, ...(alternatives?.title ?? []).map(({ value }) => value)];
      expect(versions.sort()).toEqual(['Le repas en retard', 'Le repas à midi']);
      expect(await machine.onDisk()).toEqual(session.board);
    },
  );

  it('and takes a line out of an older file, which comes back so: only what that one held goes to the bin', async () => {
    const machine = await createMachine(text);
    const before = await machine.open();
    before.session.apply(card('c_3', 'Écrit depuis'));
    await before.session.saveNow();
    await before.session.close();
    await machine.put(without('"c_2":{"type"'));
    const { session } = await machine.open();
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30', 'Écrit depuis']);
  });

  it('after the clock was set back, before all that was kept had reached the file: that is not what was taken out', async () => {
    const machine = await createMachine(text);
    await (await machine.open()).session.close();
    await rm(machine.path);
    const before = await machine.open({ now: () => firstClock - 3_600_000, knownId: 'b_test' });
    before.session.apply(card('c_3', 'Pas encore dans le fichier'));
    await before.session.close();
    await machine.put(without('"c_2":{"type"'));
    const { session } = await machine.open();
    await session.saveNow();
    expect(session.view.get('c_3')?.binnedAt).toBeNull();
    expect(titlesOf(await machine.onDisk())).toContain('Pas encore dans le fichier');
  });

  it('[F12] and leaves half of an older file: nothing is deleted, and what was there is kept', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    const half = without('"c_1":{"type"').replace('Le chien a aboyé', 'Le chien');
    await machine.put(half);
    await session.saveNow();
    expect(session.view.get('c_1')?.binnedAt).toBeNull();
    const kept = await Promise.all((await session.ring.list()).map(({ at }) => session.ring.read(at)));
    expect(kept.map(String)).toEqual([half, text]);
  });

  it('and git leaves its marks in it: it is refused, and stays as it is', async () => {
    const machine = await createMachine(text);
    const { session, saveStates } = await machine.open();
    const marked = text.replace('"records":{', '<<<<<<< HEAD\n"records":{');
    await machine.put(marked);
    session.apply(card('c_3', 'À nous'));
    const problem = { code: 'changed-outside', problem: { code: 'merge-markers', line: 3 } };
    expect(await session.saveNow()).toEqual({ ok: false, error: problem });
    expect(saveStates().at(-1)).toMatchObject({ kind: 'failing', problem });
    expect(await readFile(machine.path, 'utf8')).toBe(marked);
  });
});

it('[D5] a retrospective that went into the bin while another machine gave it a card comes back, in the file too', async () => {
  const machine = await createMachine(text);
  const { session, changes } = await machine.open();
  session.apply({ type: 'retro/delete', id: 'r_1' });
  await session.saveNow();
  await machine.put(textOf(edited(first, [card('c_3', 'Écrit ailleurs')])));
  await session.saveNow();
  expect(boardView(await machine.onDisk()).get('r_1')?.binnedAt).toBeNull();
  expect(
    changes()
      .at(-1)
      ?.records.map(({ id }) => id)
      .sort(),
  ).toEqual(['c_3', 'r_1']);
});
