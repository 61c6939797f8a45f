import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/tempFolder';
import { readWhole } from './readWhole';

it.each([0, 1, 3_000_000])('reads a file of %d bytes', async (size) => {
  const path = join(await tempFolder(), 'file');
  const bytes = Buffer.from(Array.from({ length: size }, (_, index) => index % 251));
  await writeFile(path, bytes);
  expect(bytes.equals(await readWhole(path))).toBe(true);
});

it.each([0, 2, 3, 4, 5, 9])('reads all of a file that was thought to be %d bytes long', async (size) => {
  const path = join(await tempFolder(), 'file');
  await writeFile(path, 'abcd');
  expect((await readWhole(path, size)).toString()).toBe('abcd');
});

it.runIf(process.platform === 'linux')('reads what has no size, as the kernel’s own files', async () => {
  expect((await readWhole('/proc/self/status')).toString()).toMatch(/^Name:/);
});

it('says what the file system says of one that is not there', async () => {
  await expect(readWhole(join(await tempFolder(), 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});
