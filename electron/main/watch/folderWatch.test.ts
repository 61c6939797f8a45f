import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTempName } from '../storage/tempName';
import { type FolderWatch, type WatchTiming, watchFolder } from './folderWatch';

let root: string;
let folder: string;
let path: string;
let watching: FolderWatch | null = null;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'debrief-watch-'));
  folder = join(root, 'partagé');
  path = join(folder, 'board.json');
  await mkdir(folder);
  await writeFile(path, 'un');
});
afterEach(async () => {
  watching?.stop();
  watching = null;
  await rm(root, { recursive: true, force: true });
});

const never = 1_000_000;
function start(timing: Partial<WatchTiming> = {}) {
  const onLook = vi.fn();
  watching = watchFolder(path, onLook, {
    settleMs: 20,
    replacedMs: 10,
    statEveryMs: never,
    lookEveryMs: never,
    ...timing,
  });
  return onLook;
}
const looked = (onLook: ReturnType<typeof vi.fn>, times = 1) =>
  vi.waitFor(() => expect(onLook.mock.calls.length).toBeGreaterThanOrEqual(times), {
    timeout: 3000,
    interval: 5,
  });

async function replace(text: string) {
  await writeFile(join(folder, '.x.tmp'), text);
  await rename(join(folder, '.x.tmp'), path);
}

describe('watching the folder of a board', () => {
  it('notices a write in place, and each of several atomic replacements', async () => {
    const onLook = start();
    await writeFile(path, 'deux');
    await looked(onLook);
    for (const text of ['trois', 'quatre']) {
      onLook.mockClear();
      await replace(text);
      await looked(onLook);
    }
  });

  it('hears what happens while it begins, each time', async () => {
    const looks = [];
    for (let number = 0; number < 250; number += 1) {
      const own = join(root, String(number), 'board.json');
      await mkdir(dirname(own));
      await writeFile(own, 'un');
      const onLook = vi.fn();
      const one = watchFolder(own, onLook, { settleMs: 5, statEveryMs: never, lookEveryMs: never });
      onTestFinished(() => one.stop());
      await writeFile(own, 'deux');
      looks.push(onLook);
    }
    for (const onLook of looks) await looked(onLook);
  });

  it('notices a conflict copy beside the board', async () => {
    const onLook = start();
    await writeFile(join(folder, 'board.sync-conflict-20261122-101500-ABCDEFG.json'), '…');
    await looked(onLook);
  });

  it('waits for a burst of writes to end', async () => {
    const onLook = start({ settleMs: 150 });
    for (let i = 0; i < 10; i++) await writeFile(path, `${i}`);
    await looked(onLook);
    expect(onLook).toHaveBeenCalledTimes(1);
  });

  it('looks sooner at a file that took the place of another than at one that is being written', async () => {
    const onLook = start({ settleMs: never });
    await replace('deux');
    await looked(onLook);
    onLook.mockClear();
    await writeFile(path, 'trois');
    await writeFile(join(folder, 'new.json'), 'quatre');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(onLook).not.toHaveBeenCalled();
  });

  it('looks in time while something else in the folder is written on and on', async () => {
    const onLook = start({ settleMs: 200, replacedMs: 200, atMostMs: 400 });
    let isDone = false;
    const writing = (async () => {
      while (!isDone) await appendFile(join(folder, 'film.mp4'), 'x').then(() => pause(20));
    })();
    await looked(onLook, 2).finally(() => {
      isDone = true;
    });
    await writing;
  });

  it('is not woken by the temporary files of our own writes', async () => {
    const onLook = start();
    const temp = join(folder, createTempName());
    await writeFile(temp, 'deux');
    await rm(temp);
    await writeFile(join(folder, 'autre.txt'), 'signal');
    await looked(onLook);
    expect(onLook).toHaveBeenCalledTimes(1);
  });

  it('sees a folder that went away and came back, and hears its events again', async () => {
    const onLook = start({ statEveryMs: 20 });
    await rename(folder, join(root, 'ailleurs'));
    await looked(onLook);
    onLook.mockClear();
    await rename(join(root, 'ailleurs'), folder);
    await looked(onLook);
    onLook.mockClear();
    await replace('revenu');
    await looked(onLook);
  });

  it('looks by itself now and then', async () => {
    await looked(start({ lookEveryMs: 20 }), 2);
  });

  it('looks at size and time every five seconds and at the content every minute, whatever it hears', () => {
    const rounds = vi.spyOn(globalThis, 'setInterval');
    onTestFinished(() => rounds.mockRestore());
    watching = watchFolder(path, vi.fn());
    expect(rounds.mock.calls.map(([, ms]) => ms)).toEqual([5_000, 60_000]);
  });

  it('is silent once stopped', async () => {
    const onLook = start();
    watching?.stop();
    const other = start();
    await writeFile(path, 'deux');
    await looked(other);
    expect(onLook).not.toHaveBeenCalled();
  });
});
