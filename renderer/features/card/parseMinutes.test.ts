import { expect, it } from 'vitest';
import { parseMinutes } from './parseMinutes';

it.each([
  ['', null],
  ['  ', null],
  ['15', 15],
  ['15 min', 15],
  ['15 minutes', 15],
  ['0', 0],
  ['1 h', 60],
  ['1 h 20', 80],
  ['1h05', 65],
  ['1:20', 80],
  ['100000', 100_000],
  ['100001', undefined],
  ['-5', undefined],
  ['1,5', undefined],
  ['longtemps', undefined],
  ['1 h 70', undefined],
])('%j is %j minutes', (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
});
