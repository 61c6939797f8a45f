// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { aPerson, marks, viewOf } from '@shared/testing/views';
import { expect, it } from 'vitest';
import { byWords, sinceWords } from './sinceWords';

const view = viewOf({ ...aPerson('p_1', 'Papa'), machines: marks('papa1', 'papa2') });
const machine = { replica: 'mine1', person: null, mayAsk: true };
const fr = { t: createTranslator('fr'), language: 'fr', view, machine } as const;
const en = { t: createTranslator('en'), language: 'en', view, machine } as const;

it('counts what has happened since', () => {
  const since = {
    writers: [],
    counts: [
      { type: 'card', what: 'added', count: 3 },
      { type: 'scenario', what: 'added', count: 1 },
      { type: 'card', what: 'changed', count: 1 },
    ],
  } as const;
  expect(sinceWords(fr, since)).toBe(
    'Depuis\u202f: 3 cartes et 1 scénario en plus, 1 carte avec des changements',
  );
  expect(sinceWords(en, since)).toBe('Since then: 3 cards and 1 scenario added, 1 card changed');
  expect(sinceWords(fr, { counts: [], writers: [] })).toBe('Pareil que maintenant');
});

it('says who did it, each once', () => {
  const since = ['papa1', 'mine1', 'papa2', 'zoe33', 'hand'];
  expect(byWords(fr, since)).toBe(
    'par Papa, cet ordinateur, un autre ordinateur et quelqu’un, à la main dans le fichier',
  );
  expect(byWords(en, since)).toBe(
    'by Papa, this computer, another computer, and somebody, by hand in the file',
  );
});
