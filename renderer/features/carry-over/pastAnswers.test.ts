import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { expect, it } from 'vitest';
import { pastAnswers } from './pastAnswers';

it('is every answer in order of its retrospective, with its word, but for retrospectives that are gone', () => {
  const card = aCard('c_1', 'r_1', 'action', 'Little jar', {
    outcomes: { r_3: 'worked', r_2: 'didnt', r_9: 'worked', r_4: 'worked' },
    outcomeWords: { r_2: 'too late' },
  });
  const binned = { ...aRetro('r_4', '2026-11-29'), binnedAt: 1 };
  const view = viewOf(aRetro('r_2', '2026-11-15'), aRetro('r_3', '2026-11-22'), binned, card);
  expect(pastAnswers(view, card).map(({ retro, outcome, word }) => [retro.id, outcome, word])).toEqual([
    ['r_2', 'didnt', 'too late'],
    ['r_3', 'worked', ''],
  ]);
});
