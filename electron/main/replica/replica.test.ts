import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Board, createBoard } from '@shared/crdt/board';
import { deltaOf } from '@shared/crdt/delta';
import { commitEdits, type Edit } from '@shared/crdt/edits';
import { encodeBoard } from '@shared/crdt/encodeBoard';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../storage/sha256';
import { createReplica } from './replica';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'debrief-replica-')), 'b_1');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const now = () => 1_800_000_000_000;
const open = (compactAt?: number) =>
  createReplica(folder, { now, ...(compactAt === undefined ? {} : { compactAt }) });
const bytes = (board: Board | null) => board && encodeBoard(board, sha256);

/** A board that grows by one retrospective per step, with the delta of each. */
function grow(steps: number): { board: Board; deltas: Board[] } {
  let board = createBoard('b_1');
  const deltas: Board[] = [];
  for (let counter = 0; counter < steps; counter++) {
    const edit: Edit = {
      kind: 'create',
      id: `r_${counter}`,
      fields: { type: 'retro', title: `Visite ${counter}`, date: '2026-11-22' },
    };
    const commit = commitEdits(board, [edit], { replica: 'anna1', clock: '0i3o5sfbq4g', counter });
    board = commit.board;
    deltas.push(deltaOf(board, commit.changed));
  }
  return { board, deltas };
}

describe('the replica', () => {
  it('knows nothing at first', async () => {
    expect(await open().load()).toEqual({ board: null, setAside: [] });
  });

  it('knows everything that was recorded, without ever having been closed', async () => {
    const { board, deltas } = grow(5);
    const replica = open();
    await replica.load();
    for (const delta of deltas) await replica.record(delta);
    const loaded = await open().load();
    expect(bytes(loaded.board)).toBe(bytes(board));
    await replica.close();
  });

  it('compacts into a snapshot and loses nothing on the way', async () => {
    const { board, deltas } = grow(6);
    const replica = open(1);
    await replica.load();
    for (const delta of deltas.slice(0, 4)) await replica.record(delta);
    await replica.compact(grow(4).board);
    expect(await readFile(join(folder, 'journal.jsonl'), 'utf8')).toBe('');
    for (const delta of deltas.slice(4)) await replica.record(delta);
    expect(bytes((await open().load()).board)).toBe(bytes(board));
    await replica.close();
  });

  it('that could not be read once is not replaced by what was known without it', async () => {
    const { board, deltas } = grow(6);
    const before = open(1);
    await before.load();
    for (const delta of deltas) await before.record(delta);
    await before.close();
    const inTheWay = join(folder, 'snapshot.json');
    await mkdir(inTheWay);
    const blind = open(1);
    await expect(blind.load()).rejects.toThrow();
    await rm(inTheWay, { recursive: true });
    await blind.record(grow(3).board);
    await blind.compact(grow(3).board);
    await blind.close();
    expect(bytes((await open().load()).board)).toBe(bytes(board));
  });

  it('gives what can be read of a damaged snapshot that cannot be set aside, and leaves it there', async () => {
    const { board, deltas } = grow(6);
    const before = open(1);
    await before.load();
    for (const delta of deltas) await before.record(delta);
    await before.close();
    await writeFile(join(folder, 'snapshot.json'), 'No board');
    await mkdir(join(folder, `snapshot.damaged-${now()}.json`));
    const replica = open(1);
    const loaded = await replica.load();
    expect(bytes(loaded.board)).toBe(bytes(board));
    expect(loaded).toMatchObject({ setAside: [], fault: expect.anything() });
    await replica.compact(board);
    await replica.close();
    expect(await readFile(join(folder, 'snapshot.json'), 'utf8')).toBe('No board');
  });

  it('takes what the file holds as well from there, and the rest from its own', async () => {
    const { board } = grow(6);
    const inFile = grow(4).board;
    bytes(inFile);
    const replica = open(1);
    await replica.load();
    for (const delta of grow(6).deltas) await replica.record(delta);
    await replica.compact(board);
    const loaded = (await open().load(inFile)).board;
    expect(bytes(loaded)).toBe(bytes(board));
    for (const [id, record] of inFile.records) expect(loaded?.records.get(id)).toBe(record);
    await replica.close();
  });

  it('loses nothing when a crash comes between the snapshot and the clearing of the journal', async () => {
    const { board, deltas } = grow(3);
    const replica = open();
    await replica.load();
    for (const delta of deltas) await replica.record(delta);
    await writeFile(join(folder, 'snapshot.json'), encodeBoard(board, sha256));
    expect(bytes((await open().load()).board)).toBe(bytes(board));
    await replica.close();
  });

  it('reads on after a damaged line and keeps a copy of what it could not read', async () => {
    const { board, deltas } = grow(2);
    const replica = open();
    await replica.load();
    await replica.record(deltas[0] as Board);
    await replica.close();
    await appendFile(join(folder, 'journal.jsonl'), '{"format":"debrief-bo\n');
    const again = open();
    expect((await again.load()).setAside).toEqual([`journal.damaged-${now()}.jsonl`]);
    await again.record(deltas[1] as Board);
    await again.close();
    expect(bytes((await open().load()).board)).toBe(bytes(board));
  });

  it('sets a torn snapshot aside and goes on with the journal', async () => {
    const { deltas } = grow(1);
    const replica = open();
    await replica.load();
    await replica.record(deltas[0] as Board);
    await replica.close();
    await writeFile(join(folder, 'snapshot.json'), '{"format":"debrief-board","ver');
    const loaded = await open().load();
    expect(loaded.setAside).toEqual([`snapshot.damaged-${now()}.json`]);
    expect([...(loaded.board?.records.keys() ?? [])]).toEqual(['r_0']);
    expect(await readdir(folder)).toContain(`snapshot.damaged-${now()}.json`);
  });
  it('still knows, the time after, what could be read of a damaged snapshot', async () => {
    const { board } = grow(2);
    await mkdir(folder);
    await writeFile(
      join(folder, 'snapshot.json'),
      encodeBoard(board, sha256).replace('Visite 1', 'Visite X'),
    );
    const first = await open().load();
    expect(first.setAside).toEqual([`snapshot.damaged-${now()}.json`]);
    const second = await open().load();
    expect(bytes(second.board)).toBe(bytes(first.board));
    expect([...(second.board?.records.keys() ?? [])]).toEqual(['r_0', 'r_1']);
  });

  it('keeps a copy of what is damaged once, not with every start', async () => {
    const { board, deltas } = grow(1);
    const replica = open();
    await replica.load();
    await replica.record(deltas[0] as Board);
    await replica.close();
    await appendFile(join(folder, 'journal.jsonl'), 'damaged\n');
    expect((await open().load()).setAside).toEqual([`journal.damaged-${now()}.jsonl`]);
    const again = await open().load();
    expect(again.setAside).toEqual([]);
    expect(bytes(again.board)).toBe(bytes(board));
  });

  it('begins anew where nothing can be read, and keeps what was there', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'snapshot.json'), 'damaged');
    await writeFile(join(folder, 'journal.jsonl'), 'damaged\n');
    const copies = [`snapshot.damaged-${now()}.json`, `journal.damaged-${now()}.jsonl`];
    expect(await open().load()).toEqual({ board: null, setAside: copies });
    expect(await open().load()).toEqual({ board: null, setAside: [] });
    for (const copy of copies) expect(await readFile(join(folder, copy), 'utf8')).toMatch(/^damaged/);
  });
});
