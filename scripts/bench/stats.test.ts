import { describe, expect, it } from 'vitest';
import { median, percentile } from './stats';

describe('figures of a sample', () => {
  it('takes the middle one, or the mean of the middle two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('takes percentiles by the nearest rank, as numbers and not as text', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(samples, 0.5)).toBe(50);
    expect(percentile(samples, 0.95)).toBe(95);
    expect(percentile([9, 10, 100], 1)).toBe(100);
  });

  it('refuses to make up a figure', () => {
    expect(() => median([])).toThrow();
    expect(() => percentile([], 0.5)).toThrow();
  });
});
