import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeUtf8 } from '@shared/utf8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retention } from './retention';
import { createRing } from './ring';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'debrief-ring-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const now = Date.UTC(2026, 10, 22, 21);

describe('the ring of earlier states', () => {
  it('is empty before the first, even without its folder', async () => {
    expect(await createRing(join(folder, 'ring')).list()).toEqual([]);
  });

  it('keeps states and gives them back, newest first', async () => {
    const ring = createRing(join(folder, 'ring'));
    await ring.keep(encodeUtf8('un'), now);
    await ring.keep(encodeUtf8('deux'), now + 1000);
    expect(await ring.list()).toEqual([{ at: now + 1000 }, { at: now }]);
    expect(await ring.read(now)).toEqual(Buffer.from('un'));
    expect(await ring.read(now - 1)).toBeNull();
  });

  it('does not keep the same state twice in a row', async () => {
    const ring = createRing(folder);
    await ring.keep(encodeUtf8('un'), now);
    await ring.keep(encodeUtf8('un'), now + 1000);
    expect(await ring.list()).toHaveLength(1);
  });

  it('writes over nothing when the clock goes back', async () => {
    const ring = createRing(folder);
    await ring.keep(encodeUtf8('un'), now);
    await ring.keep(encodeUtf8('deux'), 0);
    await ring.keep(encodeUtf8('trois'), now);
    const texts = await Promise.all((await ring.list()).map(({ at }) => ring.read(at)));
    expect(texts.map(String)).toEqual(['trois', 'deux', 'un']);
  });

  it('lets go of the oldest and leaves the files of others alone', async () => {
    await writeFile(join(folder, 'notes.txt'), 'à moi');
    const ring = createRing(folder);
    for (let i = 0; i < retention.latest + 5; i++) await ring.keep(encodeUtf8(`état ${i}`), now + i);
    expect(await ring.list()).toHaveLength(retention.latest);
    expect(await readdir(folder)).toContain('notes.txt');
  });
});
