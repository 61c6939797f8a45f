import { expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { ifThen } from './ifThen';

const say = (language: 'fr' | 'en', signal: string, title: string) => {
  const { condition, then } = ifThen(
    { signal, title },
    { t: createTranslator(language), language, names: ['Léa', 'Tom'] },
  );
  expect(then).toHaveLength(title.length);
  return `${condition} ${then}`;
};

it.each([
  [
    'La sieste a 30 min de retard',
    'On part avant le dessert',
    'Si la sieste a 30 min de retard, alors on part avant le dessert',
  ],
  ['il pleut.', 'Sortir les bottes', 'S’il pleut, alors sortir les bottes'],
  ['Ils crient', 'Léa sort avec eux', 'S’ils crient, alors Léa sort avec eux'],
  ['Dès que les voix montent', 'Au jardin', 'Dès que les voix montent, alors au jardin'],
  ['Léa bâille', 'TV éteinte', 'Si Léa bâille, alors TV éteinte'],
  ['À midi rien n’est prêt', 'Éplucher une pomme', 'Si à midi rien n’est prêt, alors éplucher une pomme'],
])('%s + %s', (signal, title, sentence) => {
  expect(say('fr', signal, title)).toBe(sentence);
});

it.each([
  ['The nap is late', 'I take them home', 'If the nap is late, then I take them home'],
  ['When voices rise', 'Go into the garden', 'When voices rise, then go into the garden'],
  ['Tom yawns', 'Tom goes to bed', 'If Tom yawns, then Tom goes to bed'],
])('%s + %s', (signal, title, sentence) => {
  expect(say('en', signal, title)).toBe(sentence);
});
