import type { Retro } from '@shared/model/records';
import { expect, it } from 'vitest';
import { newRetro } from './newRetro';

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
