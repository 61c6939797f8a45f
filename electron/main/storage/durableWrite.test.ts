import {
  chmod,
  chown,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { asNobody, canMount, smallDisk, tempFolder } from '../testing/tempFolder';
import { type DurableWriteOptions, durableWrite } from './durableWrite';
import { createPatience } from './patience';
import { isTempName } from './tempName';

const failing = (code: string, times = Number.POSITIVE_INFINITY) => {
  let left = times;
  const move: DurableWriteOptions['move'] = async (from, to) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
    await rename(from, to);
  };
  return { move, triesLeft: () => left };
};

describe('durableWrite', () => {
  it('leaves nothing but the file', async () => {
    const folder = await tempFolder();
    await durableWrite(join(folder, 'x.json'), 'one');
    await durableWrite(join(folder, 'x.json'), 'two');
    expect(await readdir(folder)).toEqual(['x.json']);
  });

  it('writes beside the file, under a name that sync tools skip', async () => {
    const folder = await tempFolder();
    let during: string[] = [];
    await durableWrite(join(folder, 'x.json'), 'one', {
      isStillWanted: async () => {
        during = await readdir(folder);
        return true;
      },
    });
    expect(during.filter(isTempName)).toHaveLength(1);
  });

  it('[F23] has the content and then its name on disk, not just on its way there', async () => {
    const folder = await tempFolder();
    const handle = await open(folder, 'r');
    const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync');
    await handle.close();
    const steps: string[] = [];
    sync.mockImplementation(async () => void steps.push('sync'));
    const move = async (from: string, to: string) => {
      steps.push('rename');
      await rename(from, to);
    };
    await durableWrite(join(folder, 'x.json'), 'one', { move });
    expect(steps).toEqual(['sync', 'rename', 'sync']);
  });

  it('keeps the mode', async () => {
    const path = join(await tempFolder(), 'x.json');
    await writeFile(path, 'one');
    for (const mode of [0o600, 0o640, 0o664]) {
      await chmod(path, mode);
      await durableWrite(path, `mode ${mode}`);
      expect((await stat(path)).mode & 0o7777).toBe(mode);
    }
  });

  it('gives a new file the mode that any new file gets', async () => {
    const path = join(await tempFolder(), 'x.json');
    await durableWrite(path, 'one');
    expect((await stat(path)).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  it.skipIf(process.getuid?.() !== 0)('keeps the owner (only root can)', async () => {
    const path = join(await tempFolder(), 'x.json');
    await writeFile(path, 'one');
    await chown(path, 1234, 2345);
    await chmod(path, 0o660);
    await durableWrite(path, 'two');
    expect(await stat(path)).toMatchObject({ uid: 1234, gid: 2345 });
    expect((await stat(path)).mode & 0o777).toBe(0o660);
  });

  it('follows a symbolic link, which stays one', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'real'));
    await writeFile(join(folder, 'real', 'x.json'), 'one');
    await symlink(join('real', 'x.json'), join(folder, 'link.json'));
    await durableWrite(join(folder, 'link.json'), 'two');
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real', 'x.json'), 'utf8')).toBe('two');
    expect(await readdir(join(folder, 'real'))).toEqual(['x.json']);
  });

  it('does not put a file in the place of a link that leads nowhere', async () => {
    const folder = await tempFolder();
    await symlink('/nowhere/x.json', join(folder, 'link.json'));
    await expect(durableWrite(join(folder, 'link.json'), 'two')).rejects.toMatchObject({
      problem: { code: 'file-missing' },
    });
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
  });

  it('does not make a folder', async () => {
    const folder = await tempFolder();
    await expect(durableWrite(join(folder, 'gone', 'x.json'), 'one')).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves everything as it was when the new content is no longer wanted', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'x.json'), 'one');
    const done = await durableWrite(join(folder, 'x.json'), 'two', { isStillWanted: async () => false });
    expect(done).toBe('abandoned');
    expect(await readdir(folder)).toEqual(['x.json']);
    expect(await readFile(join(folder, 'x.json'), 'utf8')).toBe('one');
  });

  it.each([
    ['linux', 'EBUSY'],
    ['win32', 'EBUSY'],
    ['win32', 'EPERM'],
    ['win32', 'EACCES'],
  ] as const)('[F25] waits on %s for a file that another program holds (%s)', async (platform, code) => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'x.json'), 'one');
    const lock = failing(code, 3);
    await durableWrite(join(folder, 'x.json'), 'two', { move: lock.move, platform });
    expect(await readFile(join(folder, 'x.json'), 'utf8')).toBe('two');
    expect(lock.triesLeft()).toBe(-1);
  });

  it('[F25] looks again before each try: what came while it waited is not written over', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'x.json');
    await writeFile(path, 'one');
    const lock = failing('EBUSY');
    let tries = 0;
    const move: DurableWriteOptions['move'] = async (from, to) => {
      tries += 1;
      if (tries === 2) await writeFile(path, 'theirs');
      await lock.move?.(from, to);
    };
    const isStillWanted = async () => (await readFile(path, 'utf8')) === 'one';
    expect(await durableWrite(path, 'two', { move, isStillWanted })).toBe('abandoned');
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['x.json']);
  });

  it.each(['EBUSY', 'EIO'])(
    'keeps the old content and clears up when the rename ends in %s',
    async (code) => {
      const folder = await tempFolder();
      await writeFile(join(folder, 'x.json'), 'one');
      const write = durableWrite(join(folder, 'x.json'), 'two', {
        move: failing(code).move,
        patience: createPatience({ limitMs: 50 }),
      });
      await expect(write).rejects.toMatchObject({ code });
      expect(await readdir(folder)).toEqual(['x.json']);
      expect(await readFile(join(folder, 'x.json'), 'utf8')).toBe('one');
    },
  );

  it('refuses a write-protected file, though its folder would allow to replace it', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'x.json'), 'one');
    await chmod(join(folder, 'x.json'), 0o444);
    await asNobody(folder, async () => {
      await expect(durableWrite(join(folder, 'x.json'), 'two')).rejects.toMatchObject({ code: 'EACCES' });
    });
    expect(await readdir(folder)).toEqual(['x.json']);
    expect(await readFile(join(folder, 'x.json'), 'utf8')).toBe('one');
  });

  it('[F26] fails at once in a folder that is write-protected', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'x.json'), 'one');
    await chmod(join(folder, 'x.json'), 0o666);
    await asNobody(folder, async () => {
      await chmodAsOwner(folder);
      await expect(durableWrite(join(folder, 'x.json'), 'two')).rejects.toMatchObject({ code: 'EACCES' });
    });
    expect(await readFile(join(folder, 'x.json'), 'utf8')).toBe('one');
  });

  describe.skipIf(!canMount)('on a disk of its own (needs the right to mount one)', () => {
    it('[F24] keeps the old content and clears up when the disk is full', async () => {
      const { folder } = await smallDisk(256);
      const path = join(folder, 'x.json');
      await durableWrite(path, 'one');
      // Fits in part: a write that is not followed to its end would leave the first half of it.
      await expect(durableWrite(path, 'x'.repeat(1024 * 1024))).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await readdir(folder)).toEqual(['x.json']);
      expect(await readFile(path, 'utf8')).toBe('one');
    });

    it('keeps the old content on a disk that went read-only', async () => {
      const { folder, makeReadOnly } = await smallDisk(256);
      const path = join(folder, 'x.json');
      await durableWrite(path, 'one');
      await makeReadOnly();
      await expect(durableWrite(path, 'two')).rejects.toMatchObject({ code: 'EROFS' });
      expect(await readFile(path, 'utf8')).toBe('one');
    });
  });
});

/** Takes the right to write from everybody; root does it for nobody's folder. */
async function chmodAsOwner(folder: string): Promise<void> {
  const euid = process.geteuid?.() ?? 0;
  const isDisguised = process.getuid?.() === 0;
  if (isDisguised) process.seteuid?.(0);
  await chmod(folder, 0o555);
  if (isDisguised) process.seteuid?.(euid);
}
