import type { Recurrence, TriedAction } from '@shared/domain/recurrence';
import { createTranslator } from '@shared/i18n/translator';
import type { Outcome } from '@shared/model/columns';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { recurrenceWords } from './recurrenceWords';

const may3 = aRetro('r_1', '2026-05-03');
const may10 = aRetro('r_2', '2026-05-10');
const tried = (retro: string, title: string, outcome: Outcome | null): TriedAction => ({
  action: aCard('c_1', retro, 'action', title),
  outcome,
});
const words = (language: 'fr' | 'en', more: Pick<Recurrence, 'times' | 'last' | 'tried'>) =>
  recurrenceWords(
    { earlier: aCard('c_2', more.last.id, 'cause', 'Le rôti'), ...more },
    {
      t: createTranslator(language),
      locale: { fr: 'fr-FR', en: 'en-US' }[language],
      view: viewOf(may3, may10),
      today: '2026-05-17',
    },
  );

describe('the same cause again, in words', () => {
  it('says the second time, when, and what became of what was tried', () => {
    const found = { times: 2, last: may3, tried: [tried('r_1', 'appeler avant', 'didnt')] };
    expect(words('fr', found)).toBe('Deuxième fois. Le 3 mai, essayé\u202f: appeler avant. N’a pas marché.');
    expect(words('en', found)).toBe('Second time. On May 3, tried: appeler avant. It didn’t work.');
  });

  it('says of what had no occasion, or no answer, that it was planned', () => {
    const found = { times: 3, last: may10 };
    expect(
      words('fr', {
        ...found,
        tried: [
          tried('r_2', 'appeler', null),
          tried('r_1', 'goûter avant', 'no-occasion'),
          tried('r_1', 'x', null),
        ],
      }),
    ).toBe(
      'Troisième fois. Le 10 mai, prévu\u202f: appeler. Le 3 mai, prévu\u202f: goûter avant. Pas eu l’occasion.',
    );
  });

  it('says when it was there last, if nothing of that day is told', () => {
    expect(words('fr', { times: 2, last: may10, tried: [] })).toBe('Deuxième fois. La dernière, le 10 mai.');
    expect(words('fr', { times: 3, last: may10, tried: [tried('r_1', 'appeler', 'worked')] })).toBe(
      'Troisième fois. La dernière, le 10 mai. Le 3 mai, essayé\u202f: appeler. A marché.',
    );
    expect(words('en', { times: 7, last: may10, tried: [] })).toBe('7 times now. Last on May 10.');
  });
});
