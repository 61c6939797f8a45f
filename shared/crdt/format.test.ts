import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut } from '../domain/carryOut';
import type { Command } from '../domain/commands';
import { recordSchemas } from '../model/records';
import { createSimulation, events } from '../testing/simulation';
import { type Board, createBoard } from './board';
import { decodeBoard } from './decodeBoard';
import { encodeBoard } from './encodeBoard';
import { mergeBoards } from './merge';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const docs = join(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'format.md'), 'utf8');
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('docs/format.md', () => {
  it('shows a file as it is written', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const read = decodeBoard(example, sha256);
    expect(read).toMatchObject({ ok: true, value: { intact: true } });
    if (read.ok) expect(encodeBoard(read.value.board, sha256)).toBe(example);
  });

  it('names every type and every field', () => {
    const table = page.slice(page.indexOf('| type | field |'), page.indexOf('An entry of a mark'));
    for (const [type, schema] of Object.entries(recordSchemas)) {
      expect(table).toContain(`| \`${type}\` |`);
      for (const field of Object.keys(schema.shape))
        if (field !== 'type') expect(table).toContain(`\`${field}\``);
    }
  });

  describe.skipIf(!hasPython)('is enough for another program to merge as we do, byte for byte', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'debrief-format-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    function merged(...texts: readonly [string, string]): string {
      const files = texts.map((text, index) => {
        const file = join(folder, `${index}.json`);
        writeFileSync(file, text);
        return file;
      });
      const program = join(docs, 'examples/merge.py');
      const ran = spawnSync('python3', [program, ...files], { encoding: 'utf8' });
      expect(ran.stderr).toBe('');
      return ran.stdout;
    }

    const textOf = (board: Board): string => encodeBoard(board, sha256);

    function read(text: string): Board {
      const board = decodeBoard(text, sha256);
      if (!board.ok) throw new Error(JSON.stringify(board.error));
      return board.value.board;
    }

    function done(board: Board, replica: string, ...commands: readonly Command[]): Board {
      const now = Date.UTC(2026, 10, 22);
      const after = carryOut(board, commands, { replica, now, mintId: (kind) => `${kind}_${replica}` });
      if (!after.ok) throw new Error(JSON.stringify(after.error));
      return after.value;
    }

    it('whatever two machines did', { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(events, (happened) => {
          const simulation = createSimulation(2);
          for (const event of happened) simulation.happen(event);
          const [a, b] = simulation.boards as [Board, Board];
          expect(merged(textOf(a), textOf(b))).toBe(textOf(mergeBoards(a, b).board));
        }),
        { numRuns: 10 },
      );
    });

    it('when each side has deleted something for good, and a newer version has keys of its own', () => {
      const base = done(createBoard('b_1'), 'ana7f', ...seed);
      const known = { ...base, extra: { later: { a: 1, both: 'x', kind: [2] } } };
      const news = { ...base, extra: { later: { b: { c: null }, both: 'y', kind: {} }, newer: 0.5 } };
      const a = done(known, 'ana7f', { type: 'bin/empty', ids: ['c_1'] });
      const b = done(news, 'leo2c', { type: 'bin/empty', ids: ['c_2'] });
      const both = textOf(mergeBoards(a, b).board);
      expect(both).toMatch(/"forgotten":\{"c_1":.*"c_2":/);
      expect(merged(textOf(a), textOf(b))).toBe(both);
      expect(merged(textOf(b), textOf(a))).toBe(both);
    });

    it('when somebody has typed one of them, with records alone', () => {
      const typed =
        '{"format":"debrief-board","version":1,"minReader":1,"id":"b_1","records":{"r_9":{"type":"retro","title":"Mamie","date":"2026-11-29"}}}';
      const board = done(createBoard('b_1'), 'ana7f', ...seed);
      const both = textOf(mergeBoards(board, read(typed)).board);
      expect(merged(typed, textOf(board))).toBe(both);
      expect(merged(textOf(board), typed)).toBe(both);
    });
  });
});

const seed: readonly Command[] = [
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
  { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Repas' },
  { type: 'card/add', id: 'c_2', retro: 'r_1', column: 'happened', title: 'Sieste' },
  { type: 'card/delete', id: 'c_1' },
  { type: 'card/delete', id: 'c_2' },
];
