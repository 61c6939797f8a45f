import { expect, it } from 'vitest';
import { createEndsInARow } from './endsInARow';

const calmMs = 10_000;

function setUp() {
  let time = 0;
  const ends = createEndsInARow(calmMs, () => time);
  return {
    /** It takes so long to be there, and is there for so long (ms). */
    lives(loadingMs: number, standingMs: number): number {
      time += loadingMs;
      ends.begin();
      time += standingMs;
      return ends.end();
    },
    neverBegins(ms: number): number {
      time += ms;
      return ends.end();
    },
  };
}

it('counts ends that come soon, however long it took to be there again', () => {
  const { lives } = setUp();
  expect([lives(500, 1), lives(20_000, 1), lives(60_000, calmMs - 1)]).toEqual([0, 1, 2]);
});

it('begins anew after a calm while', () => {
  const { lives } = setUp();
  expect([lives(500, 1), lives(500, 1), lives(500, calmMs), lives(500, 1)]).toEqual([0, 1, 0, 1]);
});

it('counts what was never there', () => {
  const { lives, neverBegins } = setUp();
  expect([lives(500, calmMs), neverBegins(30_000), neverBegins(30_000)]).toEqual([0, 1, 2]);
});
