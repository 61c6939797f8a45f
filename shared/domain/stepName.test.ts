import { expect, it } from 'vitest';
import type { SingleCommand } from './commands';
import { stepName } from './stepName';

const create = { type: 'retro/create', title: 'Chez mamie', date: '2026-11-22' } as const;
const present = (person: string) =>
  ({ type: 'retro/set-present', id: 'r_1', person, present: true }) as const;
const add = (title: string) => ({ type: 'card/add', retro: 'r_1', column: 'action', title }) as const;

it.each<[readonly SingleCommand[], string]>([
  [[create], 'retro/create'],
  [[create, present('p_1'), present('p_2')], 'retro/create'],
  [[add('un')], 'card/add'],
  [[add('un'), add('deux')], 'batch'],
  [[], 'batch'],
])(
  'several commands at once are called after the first, unless it is one of several alike: %j',
  (commands, name) => {
    expect(stepName({ type: 'batch', commands: [...commands] })).toBe(name);
  },
);

it('one command is called what it is', () => {
  expect(stepName(add('un'))).toBe('card/add');
});
