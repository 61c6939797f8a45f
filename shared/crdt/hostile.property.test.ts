import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { hostileFile } from '../testing/hostileFile';
import type { Board } from './board';
import { decodeBoard } from './decodeBoard';
import { encodeBoard } from './encodeBoard';
import { mergeBoards } from './merge';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const bytes = (board: Board): string => encodeBoard(board, sha256);
const join = (a: Board, b: Board): Board => mergeBoards(a, b).board;

const board = hostileFile.map((text) => {
  const read = decodeBoard(text, sha256);
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)} in ${text}`);
  return deepFreeze(read.value.board);
});

describe('files that no program of ours would write', () => {
  it('[M1] merge commutatively, associatively and idempotently all the same', () => {
    fc.assert(
      fc.property(board, board, board, (a, b, c) => {
        expect(bytes(join(a, b))).toBe(bytes(join(b, a)));
        expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))));
        expect(bytes(join(a, a))).toBe(bytes(a));
        expect(bytes(join(join(a, b), a))).toBe(bytes(join(a, b)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('[M8] are written as they were read', () => {
    fc.assert(
      fc.property(board, (one) => {
        const read = decodeBoard(bytes(one), sha256);
        expect(read).toMatchObject({ ok: true, value: { intact: true } });
        if (read.ok) expect(bytes(read.value.board)).toBe(bytes(one));
      }),
      { numRuns: 1_000 },
    );
  });

  it('[M2] come back whole from a merge with one that holds no more', () => {
    fc.assert(
      fc.property(board, board, (a, b) => {
        const both = join(a, b);
        expect(mergeBoards(both, b)).toEqual({ board: both, changed: [] });
        expect(bytes(mergeBoards(b, both).board)).toBe(bytes(both));
      }),
      { numRuns: 500 },
    );
  });
});
