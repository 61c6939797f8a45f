// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { aPerson, marks, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { noticeWords } from './noticeWords';

const view = viewOf({ ...aPerson('p_1', 'Anna'), machines: marks('anna1') });
const fr = { t: createTranslator('fr'), language: 'fr', view } as const;
const en = { t: createTranslator('en'), language: 'en', view } as const;
const year = 365.25 * 24 * 60 * 60 * 1000;

describe('the words of a wrong clock', () => {
  const clock = { kind: 'clock', by: 'anna1', isHere: false, aheadMs: 10 * year } as const;

  it('[F18] name whose it is, as far as anybody has said, and how far it is off', () => {
    expect(noticeWords(fr, clock).title).toBe('L’heure de l’ordinateur d’Anna semble fausse.');
    expect(noticeWords(en, clock).title).toBe('The clock of Anna’s computer looks wrong.');
    expect(noticeWords(en, { ...clock, by: 'leoc2' }).title).toBe(
      'The clock of another computer looks wrong.',
    );
    expect(noticeWords(fr, clock).todo).toMatch(/ont 10 ans d’avance/);
    expect(noticeWords(en, clock).todo).toMatch(/10 years later/);
  });

  it('[F19] say that it is the one of this computer', () => {
    expect(noticeWords(en, { ...clock, isHere: true })).toMatchObject({
      title: 'The clock of this computer looks wrong.',
      todo: expect.stringMatching(/of this computer\.$/),
    });
  });
});

it('[F17] the words of an older file say from when it is, and how much went back in', () => {
  const at = new Date(2025, 10, 22, 14, 2).getTime();
  expect(noticeWords(fr, { kind: 'older-file', at, count: 12 })).toEqual({
    title: 'Une version plus ancienne du fichier était revenue, celle du 22 novembre 2025.',
    todo: 'Rien n’est perdu\u202f: 12 changements plus récents d’ici y sont remis.',
  });
  expect(noticeWords(en, { kind: 'older-file', at: null, count: 1 })).toEqual({
    title: 'An older version of the file was back.',
    todo: 'Nothing is lost: 1 newer change from here is put back into it.',
  });
});
