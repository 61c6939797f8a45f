import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Board, createBoard } from '../crdt/board';
import { nextClock } from '../crdt/clock';
import { decodeBoard } from '../crdt/decodeBoard';
import { commitEdits } from '../crdt/edits';
import { encodeBoard } from '../crdt/encodeBoard';
import { lessonsOf } from '../domain/lessons';
import { planCommand } from '../domain/planCommand';
import { boardView } from '../model/boardView';
import { commandOf, type Dice, dice } from '../testing/randomCommand';

// The first version of the app knew retrospectives, cards and people, and fewer fields of them. The file and the schema
// beside this test are what it wrote and what it took for a board.

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
const oldReader = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
  JSON.parse(fixture('first-version.schema.json')) as object,
);
const faultsIn = (file: unknown) => (oldReader(file) ? [] : oldReader.errors);

/** A board that commands of this version lead to. */
function boardOf(rolls: readonly Dice[]): Board {
  let board = createBoard('b_1');
  let counter = 0;
  let ids = 0;
  for (const [index, roll] of rolls.entries()) {
    const planned = planCommand(boardView(board), commandOf(boardView(board), roll), (kind) => {
      ids += 1;
      return `${kind}_${ids}`;
    });
    if (!planned.ok) continue;
    const clock = nextClock(null, Date.UTC(2026, 10, 22) + index * 1_000);
    const done = commitEdits(board, planned.value.edits, { replica: 'leoc2', clock, counter });
    ({ board, counter } = done);
  }
  return board;
}

describe('a file of the first version', () => {
  it('opens, keeps everything, and is not changed by being read', () => {
    const text = fixture('first-version.debrief.json');
    const decoded = decodeBoard(text, sha256);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
    expect(decoded.value.intact).toBe(true);
    expect(encodeBoard(decoded.value.board, sha256)).toBe(text);
    const view = boardView(decoded.value.board);
    expect(view.size).toBe(Object.keys((JSON.parse(text) as { records: object }).records).length);
    expect(lessonsOf(view).length).toBeGreaterThan(0);
  });
});

describe('a file of this version', () => {
  it('is a board to the first version, whatever people did', () => {
    fc.assert(
      fc.property(fc.array(dice, { minLength: 1, maxLength: 60, size: 'max' }), (rolls) => {
        const file: unknown = JSON.parse(encodeBoard(boardOf(rolls), sha256));
        expect(faultsIn(file)).toEqual([]);
      }),
    );
  });

  it('would not be one with a wrong value in a field that the first version knows', () => {
    const file = JSON.parse(fixture('first-version.debrief.json')) as { records: Record<string, object> };
    expect(faultsIn(file)).toEqual([]);
    const id = Object.keys(file.records).find((each) => each.startsWith('c_')) ?? '';
    file.records[id] = { ...file.records[id], place: { retro: 1 } };
    expect(faultsIn(file)).not.toEqual([]);
  });
});
