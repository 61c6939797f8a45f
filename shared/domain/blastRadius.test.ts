import { describe, expect, it } from 'vitest';
import { blastRadius } from './blastRadius';
import type { CascadeLine } from './cascade';

const lines = (...levels: readonly (number | string)[]): CascadeLine[] =>
  levels.map((level, index) => ({
    line: `l${index}`,
    text: `${level}`,
    level: Number.parseInt(`${level}`, 10),
    order: `a${index}`,
    isCut: `${level}`.endsWith('!'),
  }));
const parents = (...levels: readonly number[]) =>
  blastRadius(lines(...levels)).steps.map(({ parent }) => parent);

describe('how far a cascade reached', () => {
  it('goes from each line to the nearest one above that stands less deep', () => {
    expect(parents()).toEqual([]);
    expect(parents(0)).toEqual([null]);
    expect(parents(0, 1, 2, 3)).toEqual([null, 0, 1, 2]);
    expect(parents(0, 1, 2, 1, 3)).toEqual([null, 0, 1, 0, 3]);
    // A level left out by hand; lines that are all at the margin; a first line that is not.
    expect(parents(0, 3, 1)).toEqual([null, 0, 0]);
    expect(parents(0, 0, 0)).toEqual([null, 0, 0]);
    expect(parents(2, 1, 3)).toEqual([null, 0, 1]);
  });

  it('ends at the deepest line, the last of several', () => {
    const ends = (...levels: readonly number[]) => {
      const { impact, depth } = blastRadius(lines(...levels));
      return [impact, depth];
    };
    expect(ends()).toEqual([null, 0]);
    expect(ends(0)).toEqual([null, 0]);
    expect(ends(0, 1, 2, 2, 1)).toEqual([3, 2]);
    expect(ends(0, 0)).toEqual([1, 0]);
    expect(ends(1, 4)).toEqual([1, 3]);
  });

  it('spares what follows from the cut, and nothing else', () => {
    const spared = blastRadius(lines(0, '1!', 2, 3, 1, 2)).steps.map(({ isSpared }) => isSpared);
    expect(spared).toEqual([false, false, true, true, false, false]);
  });
});
