import type { RecordView, Retro } from '@shared/model/records';
import { expect, it } from 'vitest';
import { newRetro, withPresent } from './newRetro';

const fresh = { id: 'r_new', today: '2026-11-22', firstTitle: 'Chez mamie et papi' };
const retro = (id: string, date: string, title: string, location?: string): [string, Retro] => [
  id,
  { type: 'retro', id, title, date, binnedAt: null, ...(location ? { location } : {}) },
];

it('takes over the title and the place of the latest one', () => {
  const view = new Map([
    retro('r_1', '2026-11-15', 'Chez tonton', 'Angers'),
    retro('r_2', '2026-10-01', 'Avant'),
  ]);
  expect(newRetro(view, fresh)).toEqual({
    type: 'retro/create',
    id: 'r_new',
    title: 'Chez tonton',
    date: '2026-11-22',
    location: 'Angers',
  });
});

it('leaves the place out where there was none', () => {
  expect(newRetro(new Map([retro('r_1', '2026-11-15', 'Chez tonton')]), fresh)).not.toHaveProperty(
    'location',
  );
});

it('has a title of its own on an empty board', () => {
  expect(newRetro(new Map(), fresh)).toMatchObject({ title: 'Chez mamie et papi', date: '2026-11-22' });
});

it('begins with those who were there the last time and are still in the household', () => {
  const [id, last] = retro('r_1', '2026-11-15', 'Chez tonton');
  const person = (name: string, binnedAt: number | null = null) =>
    [name, { type: 'person', id: name, name, binnedAt }] as const;
  const view = new Map<string, RecordView>([
    [id, { ...last, present: { p_1: true, p_2: true, p_9: true } }],
    person('p_1'),
    person('p_2', 1),
    person('p_3'),
  ]);
  const command = newRetro(view, fresh);
  expect(withPresent(view, command)).toEqual({
    type: 'batch',
    commands: [command, { type: 'retro/set-present', id: 'r_new', person: 'p_1', present: true }],
  });
  expect(withPresent(new Map(), command)).toBe(command);
});
