import { expect, it } from 'vitest';
import type { ScenarioStory } from '../domain/scenarios';
import { createTranslator } from '../i18n/translator';
import { aCard, aRetro, aScenario } from '../testing/views';
import { storyWords } from './storyWords';

const times = (count: number, more: Partial<ScenarioStory> = {}): ScenarioStory => ({
  scenario: aScenario('s_1', 'Le repas tarde'),
  cameTrue: Array.from({ length: count }, (_, index) => ({
    card: aCard(`c_${index}`, 'r_1', 'happened', 'Le repas'),
    retro: aRetro('r_1', '2026-11-22'),
    held: 'unsaid',
  })),
  plansHeld: {},
  noneHeld: 0,
  sources: [],
  ...more,
});

it.each([
  [times(1), 'Came true once', 'Arrivé une fois'],
  [
    times(3, { plansHeld: { b: 2 }, noneHeld: 1 }),
    'Came true 3 times · plan B held 2 times · once, no plan held',
    'Arrivé 3 fois · le plan B a tenu 2 fois · une fois aucun plan n’a tenu',
  ],
  [
    times(4, { plansHeld: { d: 3, a: 1 } }),
    'Came true 4 times · plan A held once · plan D held 3 times',
    'Arrivé 4 fois · le plan A a tenu une fois · le plan D a tenu 3 fois',
  ],
])('says how often it came true, and only what somebody said of the plans', (story, en, fr) => {
  expect(storyWords(createTranslator('en'), story)).toBe(en);
  expect(storyWords(createTranslator('fr'), story)).toBe(fr);
});
