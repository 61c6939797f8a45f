import type { Steps } from '@shared/steps';
import { describe, expect, it } from 'vitest';
import { inTurns } from './inTurns';

/** Keeps the thread for `ms` in each of its steps. */
function* busy(steps: number, ms: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('work in turns', () => {
  it('comes to the same, and lets others have their turn meanwhile', async () => {
    let turns = 0;
    let isDone = false;
    const others = () => {
      turns += 1;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    const result = await inTurns(busy(20, 3));
    isDone = true;
    expect(result).toBe('done');
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('does what is soon done without letting go', async () => {
    let turns = 0;
    setImmediate(() => {
      turns += 1;
    });
    await inTurns(busy(3, 0));
    expect(turns).toBe(0);
  });

  it('rejects with what goes wrong', async () => {
    const failing = function* (): Steps<never> {
      yield;
      throw new Error('torn');
    };
    await expect(inTurns(failing())).rejects.toThrow('torn');
  });
});
