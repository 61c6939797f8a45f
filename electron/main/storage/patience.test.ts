import { describe, expect, it } from 'vitest';
import { createPatience, type WaitedFor } from './patience';

/** A patience in a time that passes only while it waits. */
function inItsOwnTime(limitMs?: number) {
  let time = 0;
  const pauses: number[] = [];
  const told: [number, WaitedFor | null][] = [];
  const patience = createPatience({
    ...(limitMs === undefined ? {} : { limitMs }),
    now: () => time,
    pause: async (ms) => {
      pauses.push(ms);
      time += ms;
    },
  });
  patience.onWait((what) => told.push([time, what]));
  return { patience, pauses, told, time: () => time };
}
const busy = () => Promise.reject(new Error('busy'));
const always = () => true;

describe('patience', () => {
  it('tries again, 10 to 100 ms apart, until it works', async () => {
    const { patience, pauses, told } = inItsOwnTime();
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries < 8) throw new Error('busy');
      return 'done';
    };
    expect(await patience.insist(work, always)).toBe('done');
    expect(pauses).toEqual([10, 20, 40, 80, 100, 100, 100]);
    expect(told).toEqual([]);
  });

  it('ends after a minute with the error, and tells of the wait once it is long', async () => {
    const { patience, told, time } = inItsOwnTime();
    await expect(patience.insist(busy, always)).rejects.toThrow('busy');
    expect(time()).toBeGreaterThan(59_800);
    expect(time()).toBeLessThanOrEqual(60_000);
    expect(told).toEqual([
      [1_050, 'release'],
      [time(), null],
    ]);
  });

  it('does not wait for what does not pass by itself', async () => {
    const { patience, pauses } = inItsOwnTime();
    await expect(patience.insist(busy, () => false)).rejects.toThrow('busy');
    expect(pauses).toEqual([]);
  });

  it('can be ended', async () => {
    const { patience, time } = inItsOwnTime();
    const work = async () => {
      if (time() > 500) patience.end();
      throw new Error('busy');
    };
    await expect(patience.insist(work, always)).rejects.toThrow('busy');
    expect(time()).toBeLessThan(700);
  });
});
