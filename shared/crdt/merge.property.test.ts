import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../json';
import { boardView } from '../model/boardView';
import { heldIn } from '../testing/ledger';
import { createSimulation, type Event, events, eventsWithClones } from '../testing/simulation';
import type { Board } from './board';
import { decodeBoard } from './decodeBoard';
import { encodeBoard } from './encodeBoard';
import { mergeBoards } from './merge';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const bytes = (board: Board): string => encodeBoard(board, sha256);
const join = (...boards: Board[]): Board => boards.reduce((a, b) => mergeBoards(a, b).board);
const machines = fc.integer({ min: 2, max: 4 });

function simulate(count: number, happened: readonly Event[]) {
  const simulation = createSimulation(count);
  for (const event of happened) simulation.happen(event);
  return simulation;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

describe.each([
  ['machines with names of their own', events],
  ['machines that share a name without knowing', eventsWithClones],
])('merge, on %s', (_name, happenings) => {
  const run = (property: (boards: readonly Board[]) => void, numRuns = 150): void =>
    fc.assert(
      fc.property(machines, happenings, (count, happened) => property(simulate(count, happened).boards)),
      { numRuns },
    );

  it('[M1] ends in the same bytes in every order of delivery', () => {
    run((boards) => {
      const ends = permutations(boards).map((order) => bytes(join(...order)));
      expect(new Set(ends).size).toBe(1);
    });
  });

  it('[M1] is commutative, associative and idempotent', () => {
    run((boards) => {
      const [a, b, c = a] = boards as [Board, Board, Board?];
      expect(bytes(join(a, b))).toBe(bytes(join(b, a)));
      expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))));
      expect(bytes(join(a, a))).toBe(bytes(a));
      expect(bytes(join(join(a, b), b))).toBe(bytes(join(a, b)));
    });
  });

  it('[M2] says which records differ, and returns the board that already holds it all', () => {
    run((boards) => {
      const [a, b] = boards as [Board, Board];
      const { board, changed } = mergeBoards(a, b);
      const before = boardView(a);
      const after = boardView(board);
      for (const id of new Set([...before.keys(), ...after.keys()])) {
        if (!changed.includes(id)) expect(after.get(id)).toEqual(before.get(id));
      }
      expect(changed.length === 0).toBe(board === a);
      expect(mergeBoards(board, a)).toEqual({ board, changed: [] });
      expect(mergeBoards(board, b).board).toBe(board);
      expect(mergeBoards(b, board).board).toBe(bytes(b) === bytes(board) ? b : board);
    });
  });

  it('[M8] gives a board that reads back as it was written', () => {
    run((boards) => {
      const merged = join(...boards);
      const read = decodeBoard(bytes(merged), sha256);
      expect(read).toMatchObject({ ok: true, value: { intact: true } });
      if (!read.ok) return;
      expect(bytes(read.value.board)).toBe(bytes(merged));
      expect(bytes(mergeBoards(read.value.board, merged).board)).toBe(bytes(merged));
    });
  });
});

describe('no edit is lost', () => {
  it('[M3] every register holds exactly the writes that nobody knowingly replaced', () => {
    fc.assert(
      fc.property(machines, events, (count, happened) => {
        const simulation = simulate(count, happened);
        const known = new Set(simulation.machines.flatMap((machine) => [...machine.known]));
        const merged = join(...simulation.boards);
        const file = JSON.parse(bytes(merged)) as JsonObject;
        expect(Object.fromEntries(heldIn(file))).toEqual(Object.fromEntries(simulation.ledger.held(known)));
        const binned = [...boardView(merged).values()].filter((record) => record.binnedAt !== null);
        expect(new Set(binned.map(({ id }) => id))).toEqual(simulation.ledger.binned(known));
      }),
      { numRuns: 300 },
    );
  });
});
