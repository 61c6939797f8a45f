import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/tempFolder';
import { createFileLog } from './log';

it('writes one line per entry, in order, with what went wrong', async () => {
  const path = join(await tempFolder(), 'logs', 'main.log');
  const log = createFileLog(path);
  log.info('one');
  log.warn('two\nlines');
  log.error('three', new Error('a bug'));
  await log.flush();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info one$/);
  expect(lines[1]).toContain('warn two ⏎ lines');
  expect(lines[2]).toMatch(/error three: Error: a bug ⏎ .*log\.test\.ts/);
});

it('starts a new file when it gets long, and keeps the one before', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'main.log');
  await writeFile(path, 'x'.repeat(600_000));
  const log = createFileLog(path);
  log.info('fresh');
  await log.flush();
  expect((await readdir(folder)).sort()).toEqual(['main.log', 'main.log.old']);
  expect(await readFile(path, 'utf8')).toMatch(/fresh\n$/);
  for (let n = 0; n < 20; n += 1) log.info('y'.repeat(60_000));
  await log.flush();
  expect((await readdir(folder)).sort()).toEqual(['main.log', 'main.log.old']);
  expect((await readFile(path, 'utf8')).length).toBeLessThan(600_000);
});

it('is no reason to stop when it cannot be written', async () => {
  const path = join(await tempFolder(), 'main.log');
  await mkdir(path);
  const log = createFileLog(path);
  log.error('lost');
  await expect(log.flush()).resolves.toBeUndefined();
});
