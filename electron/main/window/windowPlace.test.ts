import { describe, expect, it } from 'vitest';
import { placeWindow, smallestWindow } from './windowPlace';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const second = { x: 1440, y: -200, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height, maximized: false });

describe('where the window opens', () => {
  it('is up to the system the first time, at a size that fits', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 840 });
    expect(placeWindow(null, [{ ...laptop, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    });
  });

  it.each([
    ['on the only screen', at(100, 80), [laptop]],
    ['on the second screen', at(2000, -150), [laptop, second]],
    ['half beyond an edge, where it can be taken hold of', at(1300, 80), [laptop]],
    ['beyond the left edge, likewise', at(-850, 80), [laptop]],
  ])('is where it was: %s', (_where, place, areas) => {
    expect(placeWindow(place, areas)).toEqual({ x: place.x, y: place.y, width: 1000, height: 700 });
  });

  it.each([
    ['on a screen that is gone', at(2000, -150), [laptop]],
    ['with its title bar above the screen', at(100, -300), [laptop]],
    ['with its title bar below the screen', at(100, 850), [laptop]],
    ['with only a sliver left', at(1400, 80), [laptop]],
  ])('is up to the system if it was %s', (_where, place, areas) => {
    expect(placeWindow(place, areas)).toEqual({ width: 1000, height: 700 });
  });

  it('is never larger than the largest screen or smaller than the content can be', () => {
    expect(placeWindow(at(0, 0, 5000, 4000), [laptop, second])).toMatchObject({ width: 1920, height: 1080 });
    expect(placeWindow(at(0, 0, 10, 10), [laptop])).toMatchObject(smallestWindow);
  });

  it('does not mind that there is no screen at all', () => {
    expect(placeWindow(at(10, 10), [])).toEqual({ width: 1000, height: 700 });
  });
});
