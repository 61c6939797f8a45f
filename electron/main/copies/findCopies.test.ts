import { mkdir, mkdtemp, open, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Board, createBoard } from '@shared/crdt/board';
import { commitEdits } from '@shared/crdt/edits';
import { encodeBoard } from '@shared/crdt/encodeBoard';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { sha256 } from '../storage/sha256';
import { createTempName } from '../storage/tempName';
import { findCopies, type SeenFiles } from './findCopies';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'debrief-copies-'));
  path = join(folder, 'board.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function boardWith(id: string, title: string): Board {
  const fields = { type: 'retro', title, date: '2026-11-22' };
  return commitEdits(createBoard(id), [{ kind: 'create', id: 'r_1', fields }], {
    replica: 'anna1',
    clock: '0i3o5sfbq4g',
    counter: 0,
  }).board;
}
const text = (id = 'b_1', title = 'Chez mamie') => encodeBoard(boardWith(id, title), sha256);
const find = async (seen: SeenFiles = new Map()) =>
  (await findCopies(path, 'b_1', seen)).map(({ name }) => name);

describe('copies of a board beside it', () => {
  it.each([
    'board-PC.json',
    'board (copie en conflit de Papa 2026-11-22).json',
    'board.json..path1',
    'board.conflicted',
    'sans extension',
  ])('[F8] finds %s by its content', async (name) => {
    await writeFile(path, text());
    await writeFile(join(folder, name), text('b_1', 'Chez papi'));
    expect(await find()).toEqual([name]);
  });

  it('finds them when the board itself is gone', async () => {
    await writeFile(join(folder, 'board.json..path1'), text());
    await writeFile(join(folder, 'board.json..path2'), text('b_1', 'Autre'));
    expect(await find()).toEqual(['board.json..path1', 'board.json..path2']);
  });

  it('leaves alone what is not the same board', async () => {
    await writeFile(path, text());
    await writeFile(join(folder, 'autre.json'), text('b_2'));
    await writeFile(join(folder, 'torn.json'), text().slice(0, -20));
    await writeFile(join(folder, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff]));
    await writeFile(join(folder, 'vide.json'), '');
    await writeFile(join(folder, createTempName()), text());
    await mkdir(join(folder, 'dossier.json'));
    expect(await find()).toEqual([]);
  });

  it.each(['.syncthing.board.json.tmp', '~syncthing~board.json.tmp', '.board.json.~2a7b3f'])(
    'waits until a sync tool has finished %s',
    async (name) => {
      await writeFile(path, text());
      await writeFile(join(folder, name), text('b_1', 'Chez papi'));
      expect(await find()).toEqual([]);
    },
  );

  it('[F13] never reads a placeholder, whose content is still in the cloud', async () => {
    const placeholder = join(folder, 'board-PC.json');
    await writeFile(placeholder, '');
    await truncate(placeholder, 8192);
    const read: SeenFiles = new Map();
    expect(await find(read)).toEqual([]);
    expect([...read.keys()]).toEqual([]);
  });

  it('reads each once, and again when it has changed', async () => {
    const copy = join(folder, 'board-PC.json');
    await writeFile(copy, text());
    const seen: SeenFiles = new Map();
    expect(await find(seen)).toEqual(['board-PC.json']);
    expect(await find(seen)).toEqual([]);
    await writeFile(copy, text('b_1', 'Chez papi'));
    await utimes(copy, 1, 1);
    expect(await find(seen)).toEqual(['board-PC.json']);
  });

  it('reads no more than the beginning of photos and documents', async () => {
    await writeFile(path, text());
    await writeFile(join(folder, 'copy.json'), `\uFEFF\n${text('b_1', 'Chez papi')}`);
    await writeFile(join(folder, 'photo.jpg'), `JFIF ${text('b_1', 'Chez papi')}`);
    const handle = await open(path, 'r');
    const readFile = vi.spyOn(Object.getPrototypeOf(handle), 'readFile');
    onTestFinished(() => readFile.mockRestore());
    await handle.close();
    expect(await find()).toEqual(['copy.json']);
    expect(readFile).toHaveBeenCalledTimes(1);
  });

  it('finds nothing in a folder that is gone', async () => {
    await rm(folder, { recursive: true });
    expect(await find()).toEqual([]);
  });
});
