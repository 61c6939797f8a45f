import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBoard } from './board';
import { decodeLine, deltaOf, encodeLine } from './delta';
import { commitEdits } from './edits';
import { encodeBoard } from './encodeBoard';
import { mergeBoards } from './merge';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const retro = { type: 'retro', title: 'Deux\nlignes\u2028 et "guillemets"', date: '2026-11-22' };
const stamping = { replica: 'anna1', clock: '0i3o5sfbq4g', counter: 0 };

const before = commitEdits(
  createBoard('b_1'),
  ['r_1', 'r_2', 'r_3'].map((id) => ({ kind: 'create', id, fields: retro })),
  stamping,
).board;
const after = commitEdits(
  before,
  [
    { kind: 'set', id: 'r_1', path: 'title', value: 'Autre' },
    { kind: 'delete', id: 'r_2' },
  ],
  { ...stamping, counter: 3 },
);

describe('a delta', () => {
  it('is a board of the changed records alone, and brings an older state up to date', () => {
    const delta = deltaOf(after.board, after.changed);
    expect([...delta.records.keys()]).toEqual(['r_1', 'r_2']);
    const caughtUp = mergeBoards(before, delta).board;
    expect(encodeBoard(caughtUp, sha256)).toBe(encodeBoard(after.board, sha256));
  });

  it('survives as one line', () => {
    const line = encodeLine(after.board, sha256);
    expect(line).not.toContain('\n');
    const read = decodeLine(line, sha256);
    expect(read).toMatchObject({ ok: true, value: { intact: true } });
    if (read.ok) expect(encodeBoard(read.value.board, sha256)).toBe(encodeBoard(after.board, sha256));
  });

  it('is not intact when a character of the line has changed', () => {
    const line = encodeLine(after.board, sha256).replace('Autre', 'Autra');
    expect(decodeLine(line, sha256)).toMatchObject({ ok: true, value: { intact: false } });
  });
});
