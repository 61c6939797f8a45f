import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFields } from '../testing/writers';
import { type Board, createBoard } from './board';
import { commitEdits, type Edit } from './edits';
import { encodeBoard } from './encodeBoard';
import { piecesOf } from './recordPieces';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const idOf = (number: number): string => `c_${String(number).padStart(4, '0')}`;
const commit = (board: Board, edits: readonly Edit[], counter: number): Board =>
  commitEdits(board, edits, { replica: 'anna1', clock: '0i3o5sfbq4g', counter }).board;
const create = (number: number): Edit => ({ kind: 'create', id: idOf(number), fields: cardFields('a0') });

/** Room for more between any two of its cards. */
const large = commit(
  createBoard('b_1'),
  Array.from({ length: 128 }, (_, index) => create(index * 10)),
  0,
);

/** Of records that nobody has met before, so that nothing of it is known. */
const unknown = (board: Board): Board => ({
  ...board,
  records: new Map([...board.records].map(([id, record]) => [id, structuredClone(record)])),
});

type Step = { readonly kind: 'write' | 'add' | 'take out'; readonly at: number };
const steps = fc.array(
  fc.record({ kind: fc.constantFrom<Step['kind']>('write', 'add', 'take out'), at: fc.nat(1_279) }),
  { maxLength: 12 },
);

function after(board: Board, { kind, at }: Step, index: number): Board {
  const id = [...board.records.keys()].sort()[at % board.records.size] as string;
  if (kind === 'take out') {
    const records = new Map(board.records);
    records.delete(id);
    return { ...board, records };
  }
  const isNew = kind === 'add' && !board.records.has(idOf(at));
  const value = `Écrit ${index}`;
  return commit(board, [isNew ? create(at) : { kind: 'set', id, path: 'title', value }], 1_000 + index);
}

describe('a board that is written piece by piece', () => {
  it('has the bytes it would have if nothing of it had ever been written, whatever happens to it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let board = unknown(large);
        for (const [index, step] of all.entries()) {
          encodeBoard(board, sha256);
          board = after(board, step, index);
          expect(encodeBoard(board, sha256)).toBe(encodeBoard(unknown(board), sha256));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['changed', { kind: 'set', id: idOf(500), path: 'title', value: 'Autre' }, [32]],
    ['added', create(5), [32, 1]],
  ] satisfies [string, Edit, number[]][])(
    'is written anew only around what was %s',
    (_what, edit, lengths) => {
      const before = new Set(piecesOf(large));
      const pieces = piecesOf(commit(large, [edit], 1_000)).filter((piece) => !before.has(piece));
      expect(pieces.map(({ ids }) => ids.length)).toEqual(lengths);
    },
  );
});
