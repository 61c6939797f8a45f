import { describe, expect, it } from 'vitest';
import { viewAfter } from '../testing/importing';
import type { Command } from './commands';

const household: readonly Command[] = [
  { type: 'person/add', id: 'p_1', name: 'Papa' },
  { type: 'person/add', id: 'p_2', name: 'Maman' },
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
  ...(['p_1', 'p_2'] as const).flatMap((person): Command[] => [
    { type: 'retro/set-present', id: 'r_1', person, present: true },
    {
      type: 'card/add',
      id: `c_${person}`,
      retro: 'r_1',
      column: 'happened',
      title: 'Il a plu',
      author: person,
    },
  ]),
  { type: 'card/add', id: 'c_jar', retro: 'r_1', column: 'action', title: 'Le petit pot de Papa' },
  { type: 'breaker/add', id: 'w_1', title: 'Tout le monde en poussette' },
  ...(['p_1', 'p_2'] as const).flatMap((person): Command[] => [
    { type: 'card/set-owner', id: 'c_jar', person, owner: true },
    { type: 'breaker/set-puller', id: 'w_1', person, mayPull: true },
  ]),
];

describe('forgetting a person', () => {
  it('takes them out of every list of who was there, does it, wrote it or may cut; nobody else, and no sentence', () => {
    const before = viewAfter(household);
    for (const id of ['r_1', 'c_p_1', 'c_jar', 'w_1'])
      expect(JSON.stringify(before.get(id))).toContain('"p_1');
    const after = viewAfter([...household, { type: 'person/forget', id: 'p_1' }]);
    expect(after.has('p_1')).toBe(false);
    expect(after.get('r_1')).toMatchObject({ present: { p_2: true } });
    expect(after.get('c_jar')).toMatchObject({ title: 'Le petit pot de Papa', owners: { p_2: true } });
    expect(after.get('w_1')).toMatchObject({ mayPull: { p_2: true } });
    expect(after.get('c_p_2')).toEqual(before.get('c_p_2'));
    expect(after.get('c_p_1')).not.toHaveProperty('author');
    for (const record of after.values()) expect(JSON.stringify(record)).not.toMatch(/"p_1"/);
  });

  it('leaves alone what is in the bin, which would come out of it', () => {
    const thrown: readonly Command[] = [...household, { type: 'card/delete', id: 'c_jar' }];
    const after = viewAfter([...thrown, { type: 'person/forget', id: 'p_1' }]);
    expect(after.get('c_jar')?.binnedAt).not.toBeNull();
  });
});
