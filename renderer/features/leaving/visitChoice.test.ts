import { aPerson, aRetro, viewOf } from '@shared/testing/views';
import { expect, it } from 'vitest';
import { visitOf } from './visitChoice';

const view = viewOf(
  aRetro('r_1', '2026-11-01', { location: 'Zoo' }),
  aRetro('r_2', '2026-11-15', { location: 'Angers' }),
  aPerson('p_1', 'Maman'),
  aPerson('p_2', 'Papa'),
);

it.each([
  [{}, { place: 'Angers', people: ['p_1', 'p_2'] }],
  [
    { place: 'Zoo', people: ['p_2'] },
    { place: 'Zoo', people: ['p_2'] },
  ],
  [
    { place: '', people: [] },
    { place: '', people: [] },
  ],
  [
    { place: 'Another board’s', people: ['p_9'] },
    { place: 'Angers', people: ['p_1', 'p_2'] },
  ],
])('of %j it is %j', (choice, visit) => {
  expect(visitOf(view, choice)).toEqual(visit);
});
