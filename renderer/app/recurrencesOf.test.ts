import { aSnapshot } from '@shared/testing/boardMessages';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { createBoardStore } from '../store/boardStore';
import { recurrencesOf } from './recurrencesOf';

const storeOf = () =>
  createBoardStore(
    aSnapshot(),
    { invoke: async () => null, on: () => () => undefined } as never,
    () => 'c_1',
  );

describe('what a board remembers of its causes', () => {
  it('is the same for whatever is shown of the board', () => {
    const store = storeOf();
    expect(recurrencesOf(store)).toBe(recurrencesOf(store));
    expect(recurrencesOf(store)).not.toBe(recurrencesOf(storeOf()));
  });

  it('is at hand on a small board, and on a large one once somebody has asked', () => {
    const retro = aRetro('r_1', '2026-11-22');
    const cause = aCard('c_faim', 'r_1', 'cause', 'Faim');
    const others = Array.from({ length: 1_000 }, (_, index) =>
      aCard(`c_${index}`, 'r_1', 'happened', 'Repas'),
    );
    const large = viewOf(retro, cause, ...others);
    const memory = recurrencesOf(storeOf());
    expect(memory.isAtHand(viewOf(retro, cause))).toBe(true);
    expect(memory.isAtHand(large)).toBe(false);
    memory.find(large, cause);
    expect(memory.isAtHand(large)).toBe(true);
  });
});
