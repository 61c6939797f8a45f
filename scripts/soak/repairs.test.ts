import { describe, expect, it } from 'vitest';
import { type Board, createBoard } from '../../shared/crdt/board';
import { repairsIn } from './repairs';

const clock = '0i3o5sfbq4g';
/** A retrospective that came back by the write with this stamp. */
const broughtBackBy = (restored: string): Board => ({
  ...createBoard('b_1'),
  records: new Map([
    ['r_1', { fields: { type: 'retro' }, stamps: { '*': `${clock}.bench:1`, restored }, alternatives: {} }],
  ]),
});

describe('what the app writes by itself', () => {
  it('is a write of this machine that no command made, with what its stamp says that it had seen', () => {
    const board = broughtBackBy(`${clock}.ana7f:9,ana7f:4,bench:1,leoc2:0`);
    expect(repairsIn(board, ['r_1', 'r_2'], new Set(['ana7f:4']))).toEqual([
      {
        kind: 'field',
        id: 'r_1',
        path: 'restored',
        dot: 'ana7f:9',
        value: 'nothing',
        replaced: ['ana7f:4', 'bench:1'],
      },
    ]);
  });

  it('is neither what a command wrote nor what another machine did', () => {
    expect(repairsIn(broughtBackBy(`${clock}.ana7f:9`), ['r_1'], new Set(['ana7f:9']))).toEqual([]);
    expect(repairsIn(broughtBackBy(`${clock}.leoc2:9`), ['r_1'], new Set(['ana7f:4']))).toEqual([]);
  });
});
