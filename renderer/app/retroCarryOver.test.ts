import type { BoardView } from '@shared/model/records';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardStore } from '../store/boardStore';
import { createStore } from '../store/createStore';
import { createRetroCarryOver } from './retroCarryOver';

const weeks = [aRetro('r_1', '2026-11-08'), aRetro('r_2', '2026-11-15'), aRetro('r_3', '2026-11-22')];
const jar = aCard('c_jar', 'r_1', 'action', 'Little jar');
const other = aCard('c_other', 'r_2', 'action', 'Spare clothes');

function watch(retro: string, view: BoardView) {
  const state = createStore({ view });
  const now = createRetroCarryOver(state as unknown as BoardStore, retro);
  return { now, show: (next: BoardView) => state.set({ view: next }) };
}

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 20) }));
afterEach(() => void vi.useRealTimers());

describe('what a retrospective opens on, as it is now', () => {
  it('stays the same as long as nothing of it changes, and each action that has not changed does', () => {
    const { now, show } = watch('r_3', viewOf(...weeks, jar, other));
    const before = now();
    expect(before.over.open.map(({ card }) => card.id)).toEqual(['c_jar', 'c_other']);
    show(viewOf(...weeks, jar, other, aCard('c_fact', 'r_3', 'happened', 'Late')));
    expect(now()).toBe(before);
    show(viewOf(...weeks, jar, { ...other, outcomes: { r_3: 'worked' } }));
    expect(now()).not.toBe(before);
    expect(now().over.open[0]).toBe(before.over.open[0]);
    expect(now().over.answered.map(({ card }) => card.id)).toEqual(['c_other']);
  });

  it('knows the retrospective before, and whether its time is over', () => {
    const states = ['r_1', 'r_2', 'r_3'].map((id) => watch(id, viewOf(...weeks)).now());
    expect(states.map(({ previous }) => previous)).toEqual([null, 'r_1', 'r_2']);
    expect(states.map(({ isPast }) => isPast)).toEqual([true, true, false]);
    // One that is still to come does not close the one of today.
    vi.setSystemTime(new Date(2026, 10, 15));
    expect(watch('r_2', viewOf(...weeks)).now().isPast).toBe(false);
  });
});
