import { expect, it } from 'vitest';
import { setting, smallBoard, written } from '../testing/writers';
import { changesSince, countChanges } from './sinceThen';

const now = written(
  written(smallBoard, 'ana7f', 1, [
    setting('c_1', 'title', 'Déjeuner'),
    setting('r_1', 'title', 'Chez mamie'),
  ]),
  'leoc2',
  2,
  [
    { kind: 'create', id: 'c_2', fields: { ...smallBoard.records.get('c_1')?.fields } },
    { kind: 'create', id: 'c_3', fields: { ...smallBoard.records.get('c_1')?.fields } },
    { kind: 'create', id: 'r_2', fields: { ...smallBoard.records.get('r_1')?.fields } },
  ],
);

it('says how much has changed since, and who changed it', () => {
  const changes = changesSince(smallBoard, now);
  expect(countChanges(changes, (id) => (id.startsWith('r') ? 'retro' : 'card'))).toEqual({
    counts: [
      { type: 'card', what: 'added', count: 2 },
      { type: 'retro', what: 'added', count: 1 },
      { type: 'card', what: 'changed', count: 1 },
    ],
    writers: ['ana7f', 'leoc2'],
  });
});

it('is silent about what people do not see', () => {
  const back = written(now, 'leoc2', 3, [setting('c_1', 'title', 'Lunch at 13:30')]);
  expect(changesSince(smallBoard, back).map(({ id }) => id)).not.toContain('c_1');
  expect(changesSince(now, now)).toEqual([]);
});
