import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockToMs, isTrusted, nextClock } from './clock';

const now = Date.UTC(2026, 10, 22);

describe('the clock', () => {
  it('[S5] reads in text order what it reads in time order', () => {
    const anyTime = fc.integer({ min: 0, max: Date.UTC(2247, 0, 1) });
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        const [x, y] = [nextClock(null, a), nextClock(null, b)];
        expect(x < y).toBe(a < b);
        expect(x).toMatch(/^[0-9a-z]{11}$/);
        expect(Math.floor(clockToMs(x))).toBe(a);
      }),
    );
  });

  it('[S6] goes on from the last reading when the wall clock stands still or goes back a little', () => {
    const last = nextClock(null, now);
    for (const wall of [now, now - 1, now - 299_000]) {
      const next = nextClock(last, wall);
      expect(next > last).toBe(true);
      expect(clockToMs(next) - clockToMs(last)).toBeLessThan(1);
    }
  });

  it('[S6] [F18] [F19] does not follow a reading from another time', () => {
    const wrong = nextClock(null, now + 3_600_000);
    expect(nextClock(wrong, now)).toBe(nextClock(null, now));
    expect(nextClock(nextClock(null, now), 0)).toBe('00000000000');
    expect(nextClock(null, -5)).toBe('00000000000');
  });

  it('tells two readings of one millisecond apart', () => {
    const first = nextClock(null, now);
    expect(clockToMs(nextClock(first, now))).toBeGreaterThan(clockToMs(first));
  });

  it('[S6] trusts no reading from more than five minutes ahead', () => {
    expect(isTrusted(nextClock(null, now + 299_000), now)).toBe(true);
    expect(isTrusted(nextClock(null, now + 301_000), now)).toBe(false);
    expect(isTrusted(nextClock(null, 0), now)).toBe(true);
  });
});
