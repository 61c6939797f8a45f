import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitMs, minutesLeft, notGuided, parseGuided, stepFrom, steps } from './guidedState';

describe('the steps', () => {
  it('lead from one to the next and back, and end', () => {
    expect(steps.map((step) => stepFrom(step, 1))).toEqual([...steps.slice(1), null]);
    expect(steps.map((step) => stepFrom(step, -1))).toEqual([null, ...steps.slice(0, -1)]);
  });
});

it.each([
  [0, 10],
  [1, 10],
  [60_000, 9],
  [limitMs - 1, 1],
  [limitMs, 0],
  [limitMs * 3, 0],
])('after %i ms there are %i minutes left', (elapsed, left) => {
  expect(minutesLeft(elapsed)).toBe(left);
});

describe('what is remembered', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          isOn: fc.boolean(),
          step: fc.constantFrom(...steps),
          elapsed: fc.integer({ min: 0, max: 10 * limitMs }),
          isPaused: fc.boolean(),
          good: fc.string(),
        }),
        (state) => {
          expect(parseGuided(JSON.stringify(state))).toEqual(state);
        },
      ),
    );
  });

  it('is nothing where anything odd was written, and never breaks', () => {
    for (const text of [null, '', 'x', '{}', '[]', '3', '{"step":"nowhere","elapsed":-1,"good":1}'])
      expect(parseGuided(text)).toEqual(notGuided);
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(steps).toContain(parseGuided(text).step);
      }),
    );
  });
});
