import { mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createQuietLog } from '../testing/quietLog';
import { tempFolder } from '../testing/tempFolder';
import { openMemory } from './memory';

const schema = z.object({ count: z.number(), name: z.string().default('nobody') });
const initial = { count: 0, name: 'nobody' };

async function setUp(text?: string) {
  const folder = await tempFolder();
  const path = join(folder, 'settings.json');
  if (text !== undefined) await writeFile(path, text);
  const log = createQuietLog();
  const open = () => openMemory({ path, schema, initial, log, now: () => 7 });
  return { folder, path, log, open };
}

describe('what the app remembers', () => {
  it('starts from nothing, in a folder that need not exist', async () => {
    const folder = await tempFolder();
    const log = createQuietLog();
    const path = join(folder, 'new', 'settings.json');
    const memory = openMemory({ path, schema, initial, log });
    expect(memory.value()).toEqual(initial);
    memory.change((value) => ({ ...value, count: 1 }));
    await memory.flush();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ count: 1, name: 'nobody' });
    expect(log.lines).toEqual([]);
  });

  it('is there the next time', async () => {
    const { open } = await setUp();
    const memory = open();
    for (let n = 1; n <= 5; n += 1) memory.change((value) => ({ ...value, count: n }));
    expect(memory.value().count).toBe(5);
    await memory.flush();
    expect(open().value().count).toBe(5);
  });

  it('fills in what an older version did not know', async () => {
    const { open } = await setUp('{"count":3}');
    expect(open().value()).toEqual({ count: 3, name: 'nobody' });
  });

  it.each(['', '{"count":', '{"count":"three"}', '[]', 'null', '\0\0\0\0'])(
    'sets a file aside that holds %j, and starts afresh',
    async (text) => {
      const { open, folder, log } = await setUp(text);
      const memory = open();
      expect(memory.value()).toEqual(initial);
      expect(await readdir(folder)).toEqual(['settings.broken-7.json']);
      expect(await readFile(join(folder, 'settings.broken-7.json'), 'utf8')).toBe(text);
      expect(log.lines).toHaveLength(1);
      memory.change((value) => ({ ...value, count: 1 }));
      await memory.flush();
      expect(open().value().count).toBe(1);
    },
  );

  it('wins over a file that was edited while the app was running', async () => {
    const { open, path } = await setUp('{"count":1}');
    const memory = open();
    for (const text of ['{"count":99}', 'not json']) {
      await writeFile(path, text);
      memory.change((value) => ({ ...value, count: value.count + 1 }));
      await memory.flush();
      expect(JSON.parse(await readFile(path, 'utf8')).count).toBe(memory.value().count);
    }
  });

  it('is written later where it could not be', async () => {
    const { open, path } = await setUp();
    const memory = open();
    await mkdir(path);
    memory.change((value) => ({ ...value, count: 1 }));
    await memory.flush();
    await rmdir(path);
    await memory.flush();
    expect(JSON.parse(await readFile(path, 'utf8')).count).toBe(1);
  });
});
