import { expect, it } from 'vitest';
import { aCard } from '../../testing/views';
import type { KeyedChain } from './keyedChain';
import { bottlenecksOf, findSinglePoints } from './singlePoints';

/** `a>b>c` is a chain; after a comma another branch follows from what is named first: `a>b, a>c`. */
function chain(id: string, branches: string): KeyedChain {
  const steps: { key: string; text: string; parent: number | null; isTouched: boolean }[] = [];
  for (const branch of branches.split(', ')) {
    const [start = '', ...rest] = branch.split('>');
    let parent = steps.findIndex(({ key }) => key === start);
    if (parent < 0) parent = steps.push({ key: start, text: start, parent: null, isTouched: false }) - 1;
    for (const key of rest) parent = steps.push({ key, text: key, parent, isTouched: false }) - 1;
  }
  return { card: aCard(id, 'r_1', 'happened', id), date: '2026-11-22', steps };
}
const found = (chains: readonly KeyedChain[], people: readonly string[] = []) =>
  [...findSinglePoints(chains, new Set(people))].map(
    ([key, cards]) => `${key}: ${cards.map(({ id }) => id).join(' ')}`,
  );

it('passes through what every end lies behind, ends left out', () => {
  expect(bottlenecksOf(chain('1', 'bag>no nappy>crying'))).toEqual(['bag', 'no nappy']);
  expect(bottlenecksOf(chain('1', 'rain>late>nap, late>lunch'))).toEqual(['rain', 'late']);
  expect(bottlenecksOf(chain('1', 'rain>late>nap, rain>boots'))).toEqual(['rain']);
  expect(bottlenecksOf(chain('1', 'dog>brush>dog'))).toEqual(['brush']);
});

it('is what two facts passed through, the first of several in a row', () => {
  expect(found([chain('1', 'late>no nap>crying'), chain('2', 'late>no nap>car')])).toEqual(['late: 1 2']);
  expect(found([chain('1', 'rain>one car>nap'), chain('2', 'ball>one car>lunch')])).toEqual(['one car: 1 2']);
});

it('stands besides an earlier one that fewer facts passed through', () => {
  const chains = [chain('1', 'rain>car>nap'), chain('2', 'rain>car>lunch'), chain('3', 'ball>car>bath')];
  expect(found(chains)).toEqual(['rain: 1 2', 'car: 1 2 3']);
});

it('is nothing that could be gone round, was there once, or is a person', () => {
  expect(found([chain('1', 'rain>car>nap, rain>boots'), chain('2', 'ball>car>bath, ball>tears')])).toEqual(
    [],
  );
  expect(found([chain('1', 'rain>car>nap')])).toEqual([]);
  expect(found([chain('1', 'papa>nap'), chain('2', 'papa>bath')], ['papa'])).toEqual([]);
});
