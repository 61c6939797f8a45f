import { execFileSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { plainReaders } from '../testing/readers';
import { tempFolder } from '../testing/tempFolder';
import { createPatience } from './patience';
import { createPatientReader } from './patientReader';

const { startReader, pids } = plainReaders();
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function reader(limitMs: number) {
  const patience = createPatience();
  return { patience, read: createPatientReader({ patience, limitMs: () => limitMs, startReader }) };
}

it('[F13] a read that hangs is given up, and the process it hung in is ended', async () => {
  const pipe = join(await tempFolder(), 'Board.debrief.json');
  execFileSync('mkfifo', [pipe]);
  await expect(reader(300).read(pipe, 200)).rejects.toMatchObject({ problem: { code: 'not-responding' } });
  await vi.waitFor(() => expect(pids.some(isAlive)).toBe(false));
  expect(pids).toHaveLength(1);
});

it('[F13] a wait is told of once it is long, and ends soon when somebody wants to leave', async () => {
  const pipe = join(await tempFolder(), 'Board.debrief.json');
  execFileSync('mkfifo', [pipe]);
  const { patience, read } = reader(60_000);
  const told: unknown[] = [];
  patience.onWait((what) => {
    told.push(what);
    if (what) patience.end();
  });
  await expect(read(pipe, 200)).rejects.toMatchObject({ problem: { code: 'not-responding' } });
  expect(told).toEqual(['answer', null]);
});

it('[F13] a placeholder is read in a process of its own, and so are not the files of this machine', async () => {
  const folder = await tempFolder();
  const before = pids.length;
  await writeFile(join(folder, 'here.json'), 'ici');
  expect(String(await reader(5_000).read(join(folder, 'here.json'), 200))).toBe('ici');
  expect(await reader(5_000).read(join(folder, 'none.json'), 200)).toBe(null);
  expect(pids.length).toBe(before);
  await writeFile(join(folder, 'cloud.json'), '');
  await truncate(join(folder, 'cloud.json'), 8192);
  expect(await reader(20_000).read(join(folder, 'cloud.json'), 200)).toEqual(Buffer.alloc(8192));
  expect(pids.length).toBe(before + 1);
});

it('a placeholder that is too big is refused without being fetched', async () => {
  const path = join(await tempFolder(), 'cloud.json');
  await writeFile(path, '');
  await truncate(path, 3 * 1024 * 1024);
  const before = pids.length;
  await expect(reader(5_000).read(path, 2)).rejects.toMatchObject({
    problem: { code: 'too-big', limitMb: 2 },
  });
  expect(pids.length).toBe(before);
});

it.each([
  ['a folder', '.', 'not-a-file'],
  ['a folder that is not there', 'none/Board.json', 'folder-missing'],
])('says what is wrong with %s', async (_what, name, code) => {
  await expect(reader(5_000).read(join(await tempFolder(), name), 200)).rejects.toMatchObject({
    problem: { code },
  });
});
