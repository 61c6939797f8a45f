import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retention, statesToDrop } from './retention';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const noon = Date.UTC(2026, 10, 22, 12);

describe('which earlier states are kept', () => {
  it('keeps everything while there are few', () => {
    expect(statesToDrop([])).toEqual([]);
    expect(statesToDrop(Array.from({ length: retention.latest }, (_, i) => noon + i))).toEqual([]);
  });

  it('keeps the last fifty of a busy day and drops what came before', () => {
    const times = Array.from({ length: 60 }, (_, i) => noon + i * 1000);
    expect(statesToDrop(times).sort((a, b) => a - b)).toEqual(times.slice(0, 10));
  });

  it('keeps the last of each day and week when the board is saved every hour for a year', () => {
    const times = Array.from({ length: 365 * 24 }, (_, i) => noon - i * hour);
    const dropped = new Set(statesToDrop(times));
    const kept = times.filter((time) => !dropped.has(time));
    expect(kept.slice(0, retention.latest)).toEqual(times.slice(0, retention.latest));
    const days = new Set(kept.map((time) => Math.floor(time / day)));
    for (let i = 1; i < 30; i++) expect(days).toContain(Math.floor((noon - i * day) / day));
    expect(Math.min(...kept)).toBeLessThan(noon - 24 * 7 * day);
    expect(kept.length).toBeLessThanOrEqual(retention.latest + retention.daily + retention.weekly);
  });

  it('never drops the newest, and dropping again drops nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: noon }), { maxLength: 300 }), (times) => {
        const dropped = new Set(statesToDrop(times));
        const kept = times.filter((time) => !dropped.has(time));
        if (times.length > 0) expect(kept).toContain(Math.max(...times));
        expect(statesToDrop(kept)).toEqual([]);
      }),
    );
  });
});
