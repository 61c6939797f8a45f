import { expect, it } from 'vitest';
import { aCard } from '../../testing/views';
import type { KeyedChain } from './keyedChain';
import { findSinglePoints, passagesOf } from './singlePoints';

/** `a>b>c` is a chain; another branch, after a comma, begins with what it follows from; `(a)` was touched. */
function chain(id: string, branches: string): KeyedChain {
  const steps: { key: string; text: string; parent: number | null; isTouched: boolean }[] = [];
  for (const branch of branches.split(', ')) {
    const [start = '', ...rest] = branch.split('>');
    let parent = steps.findIndex(({ key }) => key === start);
    if (parent < 0) parent = steps.push({ key: start, text: start, parent: null, isTouched: false }) - 1;
    for (const key of rest) {
      parent = steps.push({ key, text: key, parent, isTouched: key.startsWith('(') }) - 1;
    }
  }
  return { card: aCard(id, 'r_1', 'happened', id), date: '2026-11-22', steps };
}
const found = (chains: readonly KeyedChain[], people: readonly string[] = []) =>
  [...findSinglePoints(chains, new Set(people))].map(
    ([key, cards]) => `${key}: ${cards.map(({ id }) => id).join(' ')}`,
  );

const passed = (branches: string) => passagesOf(chain('1', branches)).map(({ key }) => key);

it('passes through what every end lies behind, ends left out', () => {
  expect(passed('bag>no nappy>crying')).toEqual(['bag', 'no nappy']);
  expect(passed('rain>late>nap, late>lunch')).toEqual(['rain', 'late']);
  expect(passed('rain>late>nap, rain>boots')).toEqual(['rain']);
  expect(passed('dog>brush>dog')).toEqual(['brush']);
});

it('ends in who was touched only where nothing else is told', () => {
  expect(passed('rain>late>(eldest)')).toEqual(['rain']);
  expect(passed('rain>(eldest), rain>(baby)')).toEqual(['rain']);
});

it('is what two facts passed through in more than one way', () => {
  expect(found([chain('1', 'rain>one car>nap'), chain('2', 'ball>one car>nap')])).toEqual(['one car: 1 2']);
  expect(found([chain('1', 'bag>no milk>crying'), chain('2', 'bag>no nappy>shop')])).toEqual(['bag: 1 2']);
  expect(found([chain('1', 'rain>late>nap'), chain('2', 'rain>late>nap')])).toEqual([]);
  expect(found([chain('1', 'late>nap>car'), chain('2', 'oven>late>nap')])).toEqual([]);
});

it('is the first of several in a row, and stands besides an earlier one that fewer facts passed through', () => {
  expect(found([chain('1', 'a>late>no nap>crying'), chain('2', 'b>late>no nap>car')])).toEqual(['late: 1 2']);
  const chains = [chain('1', 'rain>car>nap'), chain('2', 'rain>boots>tears'), chain('3', 'ball>car>bath')];
  expect(found(chains)).toEqual(['car: 1 3', 'rain: 1 2']);
});

it('is one of the five that most facts came through', () => {
  const chains = [...'abcdef'].flatMap((key, index) =>
    Array.from({ length: 2 + index }, (_, day) => chain(`${key}${day}`, `${key}>${key}${day}`)),
  );
  expect(found(chains).map((line) => line[0])).toEqual([...'fedcb']);
});

it('is nothing that could be gone round, was there once, or is a person', () => {
  expect(found([chain('1', 'rain>car>nap, rain>boots'), chain('2', 'ball>car>bath, ball>tears')])).toEqual(
    [],
  );
  expect(found([chain('1', 'rain>car>nap')])).toEqual([]);
  expect(found([chain('1', 'papa>nap>x'), chain('2', 'papa>bath>y')], ['papa'])).toEqual([]);
  expect(found([chain('1', 'papa>nap>x'), chain('2', 'papa>bath>y')])).toEqual(['papa: 1 2']);
});
