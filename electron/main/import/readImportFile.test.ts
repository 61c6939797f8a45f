import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/tempFolder';
import { readImportFile } from './readImportFile';

describe('readImportFile', () => {
  it('gives the name and the text', async () => {
    const path = join(await tempFolder(), 'été.md');
    await writeFile(path, 'Repas tardif');
    expect(await readImportFile(path, 100)).toEqual({
      ok: true,
      value: { name: 'été.md', text: 'Repas tardif' },
    });
  });

  it('says why it cannot: not there, a folder, too big, no text', async () => {
    const folder = await tempFolder();
    const problemOf = async (name: string) => {
      const read = await readImportFile(join(folder, name), 5);
      return read.ok ? null : read.error;
    };
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'big'), 'abcdef');
    await writeFile(join(folder, 'latin1'), Buffer.from([0x65, 0xe9]));
    expect(await problemOf('nothing')).toEqual({ code: 'unreadable', reason: 'ENOENT' });
    expect(await problemOf('folder')).toEqual({ code: 'unreadable', reason: 'EISDIR' });
    expect(await problemOf('big')).toMatchObject({ code: 'too-big' });
    expect(await problemOf('latin1')).toEqual({ code: 'not-text' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const path = join(await tempFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await readImportFile(path, 5)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });
});
