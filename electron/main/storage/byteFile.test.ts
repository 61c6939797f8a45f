import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeUtf8 } from '@shared/utf8';
import { describe, expect, it } from 'vitest';
import { createMemoryFile } from '../testing/memoryFile';
import { asNobody, canMount, smallDisk, tempFolder } from '../testing/tempFolder';
import { createDiskFile } from './byteFile';
import { describeByteFile } from './byteFile.contract';
import { createPatience } from './patience';

describeByteFile('on disk', async () => createDiskFile(join(await tempFolder(), 'x.json')));
describeByteFile('in memory', async () => createMemoryFile());

const x = encodeUtf8('x');
const problem = (expected: object) => ({ problem: expected });

describe('what can be wrong with a file on disk', () => {
  it('its folder is missing', async () => {
    const file = createDiskFile(join(await tempFolder(), 'gone', 'x.json'));
    await expect(file.read()).rejects.toMatchObject(problem({ code: 'folder-missing' }));
    await expect(file.write(x)).rejects.toMatchObject(problem({ code: 'folder-missing' }));
  });

  it('its folder is a file', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'f'), '');
    const file = createDiskFile(join(folder, 'f', 'x.json'));
    await expect(file.read()).rejects.toMatchObject(problem({ code: 'folder-missing' }));
    await expect(file.write(x)).rejects.toMatchObject(problem({ code: 'folder-missing' }));
  });

  it('it is a folder', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'x.json'));
    await expect(createDiskFile(join(folder, 'x.json')).read()).rejects.toMatchObject(
      problem({ code: 'not-a-file' }),
    );
  });

  it.skipIf(process.platform === 'win32')(
    'it is a pipe or a device, which could be read for ever',
    async () => {
      const folder = await tempFolder();
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      await symlink('/dev/zero', join(folder, 'zero'));
      for (const name of ['pipe', 'zero']) {
        await expect(createDiskFile(join(folder, name)).read()).rejects.toMatchObject(
          problem({ code: 'not-a-file' }),
        );
      }
    },
  );

  it('it is too big, and is not read', async () => {
    const path = join(await tempFolder(), 'x.json');
    await writeFile(path, '');
    await truncate(path, 200 * 1024 * 1024 + 1);
    await expect(createDiskFile(path).read()).rejects.toMatchObject(
      problem({ code: 'too-big', limitMb: 200 }),
    );
  });

  it('it may not be read', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'x.json');
    await writeFile(path, '{}');
    await chmod(path, 0o000);
    await asNobody(folder, async () => {
      await expect(createDiskFile(path).read()).rejects.toMatchObject(
        problem({ code: 'unreadable', reason: 'EACCES' }),
      );
    });
  });

  it('a link leads nowhere: it is missing, and nothing is put in its place', async () => {
    const folder = await tempFolder();
    await symlink('/nowhere/x.json', join(folder, 'x.json'));
    const file = createDiskFile(join(folder, 'x.json'));
    expect(await file.read()).toBeNull();
    await expect(file.write(x)).rejects.toMatchObject(problem({ code: 'file-missing' }));
  });

  it('it may not be written', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'x.json');
    await writeFile(path, '{}');
    await chmod(path, 0o444);
    await asNobody(folder, async () => {
      await expect(createDiskFile(path).write(x)).rejects.toMatchObject(problem({ code: 'read-only' }));
    });
  });

  it('another program does not let go of it', async () => {
    const file = createDiskFile(join(await tempFolder(), 'x.json'), {
      patience: createPatience({ limitMs: 20 }),
      move: () => Promise.reject(Object.assign(new Error(), { code: 'EBUSY' })),
    });
    await expect(file.write(x)).rejects.toMatchObject(problem({ code: 'write-failed', reason: 'EBUSY' }));
  });

  it.skipIf(!canMount)('[F24] the disk is full (needs the right to mount one)', async () => {
    const file = createDiskFile(join((await smallDisk(64)).folder, 'x.json'));
    await file.write(encodeUtf8('old'));
    await expect(file.write(encodeUtf8('x'.repeat(1024 * 1024)))).rejects.toMatchObject(
      problem({ code: 'no-space' }),
    );
    expect(await file.read()).toEqual(Buffer.from('old'));
  });

  it('lets bugs through', async () => {
    const file = createDiskFile(join(await tempFolder(), 'x.json'), {
      move: () => Promise.reject(new TypeError('a bug')),
    });
    await expect(file.write(x)).rejects.toThrow(TypeError);
  });
});
