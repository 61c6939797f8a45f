// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import type { Merge } from '@shared/ipc/contract';
import { aPerson, marks, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { mergeLine, wayWords } from './mergeWords';

const view = viewOf(
  { ...aPerson('p_1', 'Papa'), machines: marks('papa1', 'papa2') },
  { ...aPerson('p_2', 'Anna'), machines: marks('anna1') },
);
const machine = { replica: 'mine1', person: null, mayAsk: true };
const at = new Date(2026, 10, 22, 14, 2).getTime();
const merge = (...writers: string[]): Merge => ({
  at,
  source: { kind: 'file' },
  whileAway: false,
  records: writers.map((writer) => ({
    id: 'c_1',
    what: 'added',
    paths: [],
    writers: [writer],
    otherPlace: null,
  })),
});
const en = createTranslator('en');
const fr = createTranslator('fr');

describe('whose changes were seen', () => {
  it.each([
    [
      ['papa1', 'papa2'],
      'Changements de Papa vus à 14\u202fh\u202f02',
      /^Papa’s changes seen at 2:02\s?pm$/i,
    ],
    [
      ['papa1', 'anna1'],
      'Changements de Papa et d’Anna vus à 14\u202fh\u202f02',
      /^Papa’s and Anna’s changes seen at/,
    ],
    [
      ['papa1', 'leoc2'],
      'Changements d’un autre ordinateur vus à 14\u202fh\u202f02',
      /^Changes from another computer seen/,
    ],
    [['papa1', 'mine1'], 'Changements de Papa vus à 14\u202fh\u202f02', /^Papa’s changes/],
    [['mine1'], 'Nos propres changements retrouvés à 14\u202fh\u202f02', /^Own changes found again at/],
  ])('by %j', (writers, french, english) => {
    expect(mergeLine({ t: fr, language: 'fr', view, machine }, merge(...writers))).toBe(french);
    expect(mergeLine({ t: en, language: 'en', view, machine }, merge(...writers))).toMatch(english);
  });
});

it('says which way they came', () => {
  const copy = { kind: 'copy', name: 'b.sync-conflict-1.json' } as const;
  expect(wayWords(en, merge())).toBe('Through the board’s file');
  expect(wayWords(en, { ...merge(), whileAway: true })).toBe('While the board was closed here');
  expect(wayWords(en, { ...merge(), source: { ...copy, tool: 'Syncthing' } })).toBe(
    'From a copy that Syncthing left: b.sync-conflict-1.json',
  );
  expect(wayWords(en, { ...merge(), source: { ...copy, tool: null } })).toMatch(/^From another copy/);
});
