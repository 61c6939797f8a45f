import { writeFile } from 'node:fs/promises';
import { createBoard } from '@shared/crdt/board';
import { nextClock } from '@shared/crdt/clock';
import { commitEdits, lastCounter } from '@shared/crdt/edits';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, testNow, titlesIn, titlesOf } from '../testing/machine';

const day = 24 * 60 * 60 * 1000;
const year = 365.25 * day;
const first = boardWith([retro, card('c_1', 'Le repas à 13 h 30')]);
const text = textOf(first);

/** What Papa’s machine makes of the board when its clock says `ms`. */
const papas = (ms: number, title: string) =>
  textOf(
    commitEdits(first, [{ kind: 'set', id: 'c_1', path: 'title', value: title }], {
      replica: 'papa1',
      clock: nextClock(null, ms),
      counter: lastCounter(first, 'papa1'),
    }).board,
  );

describe('[F18] a clock that is ten years ahead', () => {
  it('is told of, loses nothing, and what is written here later counts', async () => {
    const machine = await createMachine(text);
    const { session, notices } = await machine.open();
    expect(session.snapshot().notices).toEqual([]);
    await machine.put(papas(testNow + 10 * year, 'À midi'));
    await session.saveNow();
    const [notice] = notices();
    expect(notice).toMatchObject({ kind: 'clock', by: 'papa1', isHere: false });
    expect(notice?.kind === 'clock' && notice.aheadMs / year).toBeCloseTo(10, 3);
    expect(titlesIn(session.view)).toEqual(['À midi']);
    session.shown(session.snapshot().serial);
    session.apply({ type: 'card/set-title', id: 'c_1', title: 'À 14 h' });
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['À 14 h']);
  });

  it('is told of once: not again after it was read, nor at the next start, but when it goes on after that', async () => {
    const machine = await createMachine(papas(testNow + 10 * year, 'À midi'));
    const { session, notices } = await machine.open();
    expect(session.snapshot().notices).toMatchObject([{ kind: 'clock', by: 'papa1' }]);
    session.noticeRead('clock');
    expect(notices()).toEqual([]);
    await machine.put(papas(testNow + 11 * year, 'À 11 h'));
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['À 11 h']);
    expect(notices()).toEqual([]);
    await session.close();

    const again = await machine.open();
    expect(again.session.snapshot().notices).toMatchObject([{ kind: 'clock', by: 'papa1' }]);
    again.session.noticeRead('clock');
    await again.session.close();
    expect((await machine.open()).session.snapshot().notices).toEqual([]);
  });

  it('is no matter when it is a few minutes', async () => {
    const machine = await createMachine(papas(testNow + 4 * 60_000, 'À midi'));
    expect((await machine.open()).session.snapshot().notices).toEqual([]);
  });
});

describe('[F19] a clock that is back in 1970', () => {
  it('is this machine’s, which is told so, and loses nothing', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open({ now: () => day });
    expect(session.snapshot().notices).toMatchObject([{ kind: 'clock', isHere: true }]);
    session.apply({ type: 'card/set-title', id: 'c_1', title: 'Vers 13 h' });
    session.apply(card('c_2', 'Écrit en 1970'));
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['Vers 13 h', 'Écrit en 1970']);
  });

  it('is another machine’s: nothing to tell here, and nothing lost', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    await machine.put(papas(day, 'À midi'));
    await session.saveNow();
    expect(session.snapshot().notices).toEqual([]);
    expect(titlesIn(session.view)).toEqual(['À midi']);
  });
});

describe('[F17] a year-old backup takes the place of the file', () => {
  const old = boardWith([retro]);
  const writtenAt = Date.UTC(2026, 10, 20);

  it('while the board is open: what is newer goes back in, and somebody is told', async () => {
    const machine = await createMachine(text);
    const { session, notices } = await machine.open();
    session.apply(card('c_2', 'Écrit cette année'));
    await session.saveNow();
    await machine.put(textOf(old));
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['Le repas à 13 h 30', 'Écrit cette année']);
    expect(notices()).toMatchObject([{ kind: 'older-file', count: 2 }]);
    const [notice] = notices();
    expect(notice?.kind === 'older-file' && notice.at && notice.at - writtenAt).toBeLessThan(1_000);
    session.noticeRead('older-file');
    await session.saveNow();
    expect(notices()).toEqual([]);
  });

  it('while the board is closed', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    session.apply(card('c_2', 'Écrit cette année'));
    await session.saveNow();
    await session.close();
    await writeFile(machine.path, textOf(createBoard('b_test')));
    const again = await machine.open();
    expect(again.session.snapshot().notices).toEqual([{ kind: 'older-file', at: null, count: 3 }]);
    await again.session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual(['Le repas à 13 h 30', 'Écrit cette année']);
  });

  it('but an hour’s delay of a sync tool, news from elsewhere and our own unsaved edits are none', async () => {
    const machine = await createMachine(text);
    const { session } = await machine.open();
    session.apply(card('c_2', 'Pas encore dans le fichier'));
    await session.close();
    const again = await machine.open();
    expect(again.session.snapshot().notices).toEqual([]);
    await again.session.saveNow();
    await machine.put(textOf(edited(first, [card('c_3', 'D’ailleurs')])));
    await again.session.saveNow();
    expect(again.session.snapshot().notices).toEqual([]);
  });
});
