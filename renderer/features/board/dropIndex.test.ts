import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropIndex, type Layout, scrollStep } from './dropIndex';

/** Cards of these heights, 10 px apart. */
const layoutOf = (heights: readonly number[]): Layout => ({
  count: heights.length,
  topOf: (index) => heights.slice(0, index).reduce((top, height) => top + height + 10, 0),
});

describe('the place a dragged card would take', () => {
  const layout = layoutOf([60, 200, 60]);
  it.each([
    [-500, 0],
    [0, 0],
    [34, 0],
    [36, 1],
    [70, 1],
    [174, 1],
    [176, 2],
    [280, 2],
    [9_999, 3],
  ])('with its top at %i is %i', (top, index) => {
    expect(dropIndex(layout, top)).toBe(index);
  });

  it('is the only one of an empty column', () => {
    expect(dropIndex(layoutOf([]), 300)).toBe(0);
  });

  it('is the one whose top is nearest', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 400 }), { maxLength: 30 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -200, max: 9_000 }), (all, top) => {
        const { count, topOf } = layoutOf(all);
        const distance = (index: number) => Math.abs(topOf(index) - top);
        const best = Math.min(...Array.from({ length: count + 1 }, (_, index) => distance(index)));
        expect(distance(dropIndex({ count, topOf }, top))).toBe(best);
      }),
    );
  });

  it('asks for few heights, however many cards there are', () => {
    let asked = 0;
    const topOf = (index: number) => {
      asked += 1;
      return index * 70;
    };
    expect(dropIndex({ count: 100_000, topOf }, 3_500_000)).toBe(50_000);
    expect(asked).toBeLessThan(50);
  });
});

describe('scrolling near an edge', () => {
  it('is none in the middle, and faster the nearer', () => {
    expect(scrollStep(300, 0, 600)).toBe(0);
    expect(scrollStep(590, 0, 600)).toBeGreaterThan(scrollStep(540, 0, 600));
    expect(scrollStep(10, 0, 600)).toBeLessThan(0);
    expect(scrollStep(10, 0, 600)).toBeCloseTo(-scrollStep(590, 0, 600));
  });

  it('has a limit beyond the edge', () => {
    expect(scrollStep(5_000, 0, 600)).toBe(scrollStep(600, 0, 600));
  });
});
