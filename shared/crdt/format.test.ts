import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchemas } from '../model/records';
import { createSimulation, events } from '../testing/simulation';
import type { Board } from './board';
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

  it.skipIf(!hasPython)(
    'is enough for another program to merge as we do, byte for byte',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'debrief-format-'));
      const save = (name: string, board: Board): string => {
        writeFileSync(join(folder, name), encodeBoard(board, sha256));
        return join(folder, name);
      };
      try {
        fc.assert(
          fc.property(events, (happened) => {
            const simulation = createSimulation(2);
            for (const event of happened) simulation.happen(event);
            const [a, b] = simulation.boards as [Board, Board];
            const files = [save('a.json', a), save('b.json', b)];
            const ran = spawnSync('python3', [join(docs, 'examples/merge.py'), ...files], {
              encoding: 'utf8',
            });
            expect(ran.stderr).toBe('');
            expect(ran.stdout).toBe(encodeBoard(mergeBoards(a, b).board, sha256));
          }),
          { numRuns: 10 },
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
