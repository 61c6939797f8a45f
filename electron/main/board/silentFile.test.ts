import { execFileSync } from 'node:child_process';
import { lstat, rename, rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMachine, titlesIn, titlesOf } from '../testing/machine';
import { plainReaders } from '../testing/readers';

const { startReader } = plainReaders();
const first = boardWith([retro, card('c_1', 'Le repas à 13 h 30')]);
const quick = { startReader, readTiming: { openingMs: 200, openMs: 300 } };

it('[F13] a file whose read hangs keeps nothing waiting, loses nothing, and is never written into', async () => {
  const machine = await createMachine(textOf(first));
  const before = await machine.open(quick);
  await before.session.close();
  await rename(machine.path, `${machine.path}.away`);
  execFileSync('mkfifo', [machine.path]);

  // It opens with what this machine kept.
  const { session, saveStates } = await machine.open({ ...quick, knownId: 'b_test' });
  expect(titlesIn(session.view)).toEqual(['Le repas à 13 h 30']);
  session.apply(card('c_2', 'Écrit entre-temps'));
  expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'not-responding' } });
  expect(await session.isSafeHere()).toBe(true);
  expect(saveStates().at(-1)).toEqual({
    kind: 'failing',
    problem: { code: 'not-responding' },
    isKept: true,
  });
  expect((await lstat(machine.path)).isFIFO()).toBe(true);

  await rm(machine.path);
  await machine.put(textOf(edited(first, [card('c_3', 'D’ailleurs')])));
  expect(await session.saveNow()).toEqual({ ok: true, value: null });
  expect(titlesOf(await machine.onDisk())).toEqual(['D’ailleurs', 'Le repas à 13 h 30', 'Écrit entre-temps']);
});

it('[F13] a read that hangs keeps nobody from leaving', async () => {
  const machine = await createMachine(textOf(first));
  const { session } = await machine.open({ startReader });
  await rm(machine.path);
  execFileSync('mkfifo', [machine.path]);
  const saving = session.saveNow();
  await session.close();
  expect(await saving).toMatchObject({ ok: false });
});
