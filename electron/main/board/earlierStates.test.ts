import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, testNow, titlesIn } from '../testing/machine';
import { createQuietLog } from '../testing/quietLog';
import { createEarlierStates } from './earlierStates';

const first = boardWith([retro, card('c_1', 'Un')]);

/** A board on which there has been a second card, then a third, then a change to the first. */
async function open(ports = {}) {
  const machine = await createMachine(textOf(first));
  const { session } = await machine.open(ports);
  for (const command of [
    card('c_2', 'Deux'),
    card('c_3', 'Trois'),
    { type: 'card/set-title', id: 'c_1', title: 'Un, autrement' } as const,
  ]) {
    session.apply(command);
    await session.saveNow();
  }
  const log = createQuietLog();
  const states = createEarlierStates({ session }, log);
  const listed = await states.list();
  if (!listed.ok) throw new Error(listed.error.code);
  const ring = join(machine.data, 'boards', 'b_test', 'ring');
  return { machine, session, states, log, ring, times: listed.value.map(({ at }) => at) };
}

describe('earlier states', () => {
  it('are listed, the latest first, and say what has happened since, and who did it', async () => {
    const { states, times } = await open();
    expect(times).toEqual([testNow + 2, testNow + 1, testNow]);
    const [latest, , oldest] = times as [number, number, number];
    expect(await states.compare(latest)).toEqual({
      ok: true,
      value: { counts: [{ type: 'card', what: 'changed', count: 1 }], writers: ['mine'] },
    });
    expect(await states.compare(oldest)).toMatchObject({
      value: {
        counts: [
          { type: 'card', what: 'added', count: 2 },
          { type: 'card', what: 'changed', count: 1 },
        ],
      },
    });
  });

  it('can be looked at, each record with what has been done to it since', async () => {
    const { states, times } = await open();
    const looked = await states.look(times[1] ?? 0);
    if (!looked.ok) throw new Error(looked.error.code);
    const { records, since, differs } = looked.value;
    expect(titlesIn(new Map(records.map((record) => [record.id, record])))).toEqual(['Deux', 'Un']);
    expect(since.map(({ id, what, paths }) => [id, what, paths]).sort()).toEqual([
      ['c_1', 'changed', ['title']],
      ['c_3', 'added', []],
    ]);
    expect(differs).toBe(true);
  });

  it('come back as one step, which is kept, merges and can be undone', async () => {
    const { states, session, machine, times } = await open();
    const theirs = edited(session.board, [{ type: 'card/set-title', id: 'c_1', title: 'À eux' }]);
    expect(await states.restore(times[1] ?? 0)).toMatchObject({ ok: true });
    expect(titlesIn(session.view)).toEqual(['Deux', 'Un']);
    expect(session.snapshot().history.undo).toBe('earlier/restore');

    // What they wrote meanwhile is newer or older: it stays in any case.
    await machine.put(textOf(theirs));
    await session.saveNow();
    const { shown, others = [] } = session.snapshot().choices.c_1?.[0] ?? {};
    expect([shown?.value, ...others.map(({ value }) => value)].sort()).toEqual(['Un', 'À eux']);

    session.undo();
    expect(session.view.get('c_3')?.binnedAt).toBeNull();
  });

  it('change nothing where all is as it was', async () => {
    const { states, session, times } = await open();
    await states.restore(times[0] ?? 0);
    const again = await states.look(times[0] ?? 0);
    expect(again).toMatchObject({ ok: true, value: { differs: false, since: [] } });
    expect(await states.restore(times[0] ?? 0)).toEqual({ ok: true, value: { changed: [] } });
    expect(session.snapshot().history.undo).toBe('earlier/restore');
  });

  it('are listed without being read; one that cannot be read says so, and the others are there', async () => {
    const { states, times, ring, log } = await open();
    const names = (await readdir(ring)).sort();
    await writeFile(join(ring, names.at(-1) ?? ''), '{"format":"debrief-bo');
    await writeFile(join(ring, names[0] ?? ''), textOf(boardWith([retro], 'b_other')));
    expect(await states.list()).toMatchObject({ ok: true, value: { length: 3 } });
    for (const at of [times[0], times[2]]) {
      expect(await states.compare(at ?? 0)).toEqual({ ok: false, error: { code: 'earlier-unreadable' } });
      expect(await states.restore(at ?? 0)).toEqual({ ok: false, error: { code: 'earlier-unreadable' } });
    }
    expect(await states.compare(times[1] ?? 0)).toMatchObject({ ok: true });
    expect(log.lines).toContain('warn earlier state: another board');
    expect(await states.look(5)).toEqual({ ok: false, error: { code: 'earlier-gone' } });
  });

  it('say so when they cannot even be listed', async () => {
    const { states, ring, log } = await open();
    await rm(ring, { recursive: true });
    await writeFile(ring, 'a file where the folder should be');
    expect(await states.list()).toEqual({ ok: false, error: { code: 'earlier-unreadable' } });
    expect(log.lines).toEqual(['error earlier states not listed']);
  });

  it('are those of the open board', async () => {
    const none = createEarlierStates({ session: null }, createQuietLog());
    expect(await none.list()).toEqual({ ok: false, error: { code: 'no-board' } });
  });
});
