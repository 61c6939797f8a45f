import { describe, expect, it } from 'vitest';
import { aCard, aPerson, aRetro, marks, viewOf } from '../testing/views';
import { actionsToIcs, datedActions } from './actionsToIcs';

const options = { boardId: 'b_1', language: 'fr', now: Date.UTC(2026, 10, 22, 20, 30, 5) } as const;
const view = viewOf(
  aRetro('r_1', '2026-11-22', { title: 'Chez mamie' }),
  aPerson('p_1', 'Léo'),
  aCard('c_b', 'r_1', 'action', 'Appeler, puis partir', {
    due: '2026-12-31',
    signal: 'la sieste saute',
    owners: marks('p_1'),
    plans: { b: 'un petit pot; tiède' },
    notes: 'Le 1er essai.\n\nLe 2e.',
  }),
  aCard('c_a', 'r_1', 'action', 'Goûter dans le sac', { due: '2026-11-29' }),
  aCard('c_next', 'r_1', 'action', 'La prochaine fois'),
  aCard('c_done', 'r_1', 'action', 'Fini', { due: '2026-11-29', outcomes: { r_1: 'worked' } }),
);

describe('open actions as a calendar', () => {
  it('are those with a day, the earliest first', () => {
    expect(datedActions(view).map(({ card }) => card.id)).toEqual(['c_a', 'c_b']);
  });

  it('are events of a whole day, over the end of a year as well', () => {
    const text = actionsToIcs(view, options);
    expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Debrief//Debrief//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:c_a.b_1@debrief.invalid',
      'DTSTAMP:20261122T203005Z',
      'DTSTART;VALUE=DATE:20261129',
      'DTEND;VALUE=DATE:20261130',
      'SUMMARY:Goûter dans le sac',
      'DESCRIPTION:Chez mamie · dimanche 22 novembre 2026',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:c_b.b_1@debrief.invalid',
      'DTSTAMP:20261122T203005Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Appeler\\, puis partir',
      'DESCRIPTION:Si : la sieste saute\\nQui : Léo\\nPlan B : un petit pot\\; tiède\\n\\nLe 1er essai.\\n\\nLe 2e.\\n\\nChez mamie · dimanche 22 novembre 2026',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('can be a single one', () => {
    const text = actionsToIcs(view, options, 'c_b');
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:c_b.b_1@debrief.invalid']);
  });
});
