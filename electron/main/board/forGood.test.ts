import { createBoard } from '@shared/crdt/board';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, titlesIn, titlesOf } from '../testing/machine';

const before = boardWith([
  retro,
  card('c_1', 'Repas tardif'),
  card('c_2', 'Un mot de trop'),
  { type: 'person/add', id: 'p_1', name: 'Célestine' },
  { type: 'card/delete', id: 'c_2' },
]);
const open = async () => {
  const machine = await createMachine(textOf(before));
  const opened = await machine.open();
  return { machine, session: opened.session, changes: opened.changes };
};

describe('deleted for good', () => {
  it('is gone from the board and the file, and no undo brings it back', async () => {
    const { machine, session, changes } = await open();
    expect(session.apply({ type: 'bin/empty', ids: ['c_2', 'c_1'] })).toMatchObject({ ok: true });
    expect(session.apply({ type: 'person/forget', id: 'p_1' })).toMatchObject({ ok: true });
    expect(changes().flatMap(({ removed }) => removed)).toEqual(['c_2', 'p_1']);
    // What is not in the bin stays, whoever asks.
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(session.snapshot().history.undo).toBeNull();
    await session.saveNow();
    expect(textOf(await machine.onDisk())).not.toMatch(/Un mot de trop|Célestine/);
  });

  it('stays gone when a machine that was away puts its file there, and when this one starts again', async () => {
    const { machine, session } = await open();
    session.apply({ type: 'bin/empty', ids: ['c_2'] });
    session.apply({ type: 'person/forget', id: 'p_1' });
    await session.saveNow();
    // It wrote something else meanwhile, and gave the person another colour.
    const away = edited(before, [
      card('c_3', 'Écrit ailleurs'),
      { type: 'person/set-hue', id: 'p_1', hue: 'teal' },
      { type: 'person/rename', id: 'p_1', name: 'Célestine D.' },
    ]);
    await machine.put(textOf(away));
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Repas tardif', 'Écrit ailleurs']);
    expect(textOf(await machine.onDisk())).not.toMatch(/Un mot de trop|Célestine/);
    await session.close();
    await machine.put(textOf(away));
    const { session: again } = await machine.open();
    await again.saveNow();
    expect(again.view.has('p_1') || again.view.has('c_2')).toBe(false);
    expect(textOf(await machine.onDisk())).not.toMatch(/Un mot de trop|Célestine/);
  });

  it('comes back with an edit that nobody had seen, together with its retrospective', async () => {
    const all = edited(before, [{ type: 'retro/delete', id: 'r_1' }]);
    const machine = await createMachine(textOf(all));
    const { session } = await machine.open();
    session.apply({ type: 'bin/empty', ids: ['r_1', 'c_1', 'c_2'] });
    await session.saveNow();
    expect(titlesOf(await machine.onDisk())).toEqual([]);
    const away = edited(before, [{ type: 'card/set-notes', id: 'c_1', notes: 'Mes mots' }], 'away');
    await machine.put(textOf(away));
    await session.saveNow();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(session.view.get('c_1')).toMatchObject({ notes: 'Mes mots' });
    expect(session.view.get('r_1')).toMatchObject({ binnedAt: null });
    expect(session.view.has('c_2')).toBe(false);
  });

  it('takes nothing of another board, and no mark that makes no sense', async () => {
    const odd = { ...createBoard('b_test'), records: before.records, deleted: before.deleted };
    const machine = await createMachine(
      textOf({ ...odd, extra: { forgotten: { c_1: { '*': true, x: 1 }, r_1: 'yes', c_2: [], p_9: null } } }),
    );
    const { session } = await machine.open();
    expect(titlesIn(session.view)).toEqual(['Repas tardif']);
    expect(session.view.has('r_1')).toBe(true);
  });
});
