import { describe, expect, it } from 'vitest';
import { neighbour } from './navigation';
import { boardOf } from './testing';

const board = boardOf('a b c', '', 'd');

describe('arrow keys', () => {
  it.each([
    ['happened', 0, 'down', { column: 'happened', index: 1 }],
    ['happened', 2, 'down', { column: 'happened', index: 'add' }],
    ['happened', 'add', 'up', { column: 'happened', index: 2 }],
    ['happened', 'add', 'down', null],
    ['happened', 0, 'up', null],
    ['happened', 0, 'bottom', { column: 'happened', index: 2 }],
    ['happened', 2, 'top', { column: 'happened', index: 0 }],
    ['happened', 0, 'left', null],
    ['happened', 2, 'right', { column: 'cause', index: 'add' }],
    ['cause', 'add', 'up', null],
    ['cause', 'add', 'right', { column: 'action', index: 'add' }],
    ['cause', 'add', 'top', null],
    ['action', 0, 'right', null],
  ] as const)('from %s %s, %s leads to %j', (column, index, step, to) => {
    expect(neighbour(board, { column, index }, step)).toEqual(to);
  });

  it('stay at the same height as far as there are cards', () => {
    expect(neighbour(boardOf('a b c', 'd'), { column: 'happened', index: 2 }, 'right')).toEqual({
      column: 'cause',
      index: 0,
    });
  });
});
