import { expect, it } from 'vitest';
import { captureBounds } from './captureBounds';

it('opens in the upper middle of the screen the pointer is on', () => {
  expect(captureBounds({ x: 1920, y: 40, width: 1280, height: 960 })).toEqual({
    x: 2290,
    y: 232,
    width: 540,
    height: 192,
  });
});

it('is never wider than the screen', () => {
  expect(captureBounds({ x: 0, y: 0, width: 320, height: 480 })).toMatchObject({ x: 0, width: 320 });
});
