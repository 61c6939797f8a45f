import { createTranslator } from '@shared/i18n/translator';
import { aPerson, marks, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { whose, whoWrote } from './whoWords';

const fr = createTranslator('fr');
const en = createTranslator('en');

describe('whose changes', () => {
  it.each([
    [['Papa'], 'de Papa', 'Papa’s'],
    [['Anna'], 'd’Anna', 'Anna’s'],
    [['Élodie'], 'd’Élodie', 'Élodie’s'],
    [['Yves'], 'de Yves', 'Yves’s'],
    [['Papa', 'Anna'], 'de Papa et d’Anna', 'Papa’s and Anna’s'],
  ])('%j', (names, french, english) => {
    expect(whose(fr, 'fr', names)).toBe(french);
    expect(whose(en, 'en', names)).toBe(english);
  });
});

it('says who wrote something, or at least where', () => {
  const papa = { ...aPerson('p_1', 'Papa'), machines: marks('papa1') };
  const around = { t: en, view: viewOf(papa), machine: { replica: 'mine1', person: null, mayAsk: true } };
  expect(whoWrote(around, 'papa1')).toEqual({ person: papa, words: 'Papa' });
  expect(whoWrote(around, 'mine1').words).toBe('On this computer');
  expect(whoWrote(around, 'leoc2').words).toBe('On another computer');
  expect(whoWrote(around, 'hand').words).toBe('By hand, in the file');
});
