import { describe, expect, it } from 'vitest';
import type { Card } from '../model/records';
import { aCard, aRetro, marks, viewOf } from '../testing/views';
import { createRecurrences } from './recurrence';
import { comparableCause, isSameCause } from './sameCause';

const same = (a: string, b: string, factor?: string, other = factor) =>
  isSameCause(comparableCause(a, factor), comparableCause(b, other));

describe('two sentences about one cause', () => {
  it.each([
    [
      'Le déjeuner dépend d’une cuisson qu’on ne maîtrise pas',
      'L’heure du déjeuner dépend de la cuisson',
      'timing',
    ],
    [
      'L’heure du repas dépend d’un four qu’on ne règle pas',
      'Le repas dépend d’un four qui n’est pas à nous',
      'timing',
    ],
    ['Rien à manger dans notre sac', 'Pas à manger pour les enfants dans le sac', 'hunger'],
    ['Pas de coin sombre pour la sieste', 'Aucun coin calme et sombre pour les siestes', 'sleep'],
    ['La sieste attend la fin du dessert', 'On attend le dessert avant la sieste', undefined],
    ['Les jouets à petites pièces traînent au salon', 'Petites pièces de jouets au salon', undefined],
    ['Faim', 'La faim', undefined],
    ['Les œufs de la sœur', 'Des oeufs pour sa soeur', undefined],
    ['Travaux au milieu du repas', 'Le repas au milieu du travail', undefined],
    ['The nap waits until after pudding', 'The naps wait for pudding', undefined],
    [
      'Lunchtime depends on an oven that isn’t ours',
      'Lunchtime depends on a roast that isn’t ours',
      'timing',
    ],
    ['One spare pack of nappies, in one cupboard', 'Only one pack of nappies in the cupboard', 'kit'],
    ['The buttons are at the height of a toddler', 'Buttons at a toddler’s height', undefined],
    ['Shelves within reach of the children', 'The shelf is within reach of a child', 'access'],
  ])('%s = %s', (a, b, factor) => {
    expect(same(a, b, factor)).toBe(true);
  });

  it.each([
    ['Le petit a faim le matin', 'Le petit a froid le matin', 'other'],
    ['Le petit a faim', 'Le petit a sommeil', undefined],
    ['Pas de place dans la voiture', 'Pas de couches dans la voiture', undefined],
    ['Pas de sieste', 'La sieste', 'sleep'],
    ['Le repas était froid', 'Le repas était tard', 'hunger'],
    ['Les enfants étaient fatigués', 'Les enfants étaient excités', 'sleep'],
    ['Le chien court dans la maison', 'Les enfants courent dans la maison', 'beings'],
    ['La route est longue', 'La sieste est longue', 'timing'],
    ['Un sujet sensible au milieu du repas', 'Un four à régler avant le repas', 'timing'],
    ['On est parti trop tard de la maison', 'On est rentré trop tôt à la maison', 'timing'],
    ['Faim', 'Soif', 'hunger'],
    ['🤷', '🤷', undefined],
    ['The baby was hungry in the morning', 'The baby was tired in the morning', undefined],
    ['The car was too hot', 'The car was too small', 'kit'],
    ['There is no dark corner', 'There is a dark corner over there', 'sleep'],
    ['Doors open while the kit comes out', 'Kit at the bottom of the boot', 'kit'],
  ])('%s ≠ %s', (a, b, factor) => {
    expect(same(a, b, factor)).toBe(false);
  });

  it('asks for more where the factors differ', () => {
    const [a, b] = ['La sieste passe après le repas', 'Le repas retarde la sieste'];
    expect([same(a, b, 'sleep'), same(a, b, 'sleep', 'timing')]).toEqual([true, false]);
  });
});

const cause = (id: string, retro: string, title: string, more: Partial<Card> = {}) =>
  aCard(id, retro, 'cause', title, { factor: 'timing', ...more });
const retros = [aRetro('r_1', '2026-05-03'), aRetro('r_2', '2026-10-25'), aRetro('r_3', '2026-11-22')];
const oven = 'Le repas dépend d’un four qu’on ne règle pas';

describe('the same cause again', () => {
  const now = cause('c_now', 'r_3', oven);
  const recurrenceIn = (...cards: readonly Card[]) =>
    createRecurrences()(viewOf(...retros, now, ...cards), now);

  it('says how often, when last, and what became of what was tried', () => {
    const action = (id: string, retro: string, links: string, more: Partial<Card> = {}) =>
      aCard(id, retro, 'action', id, { links: marks(links), ...more });
    const found = recurrenceIn(
      cause('c_may', 'r_1', 'Les repas dépendent d’un four'),
      cause('c_oct', 'r_2', 'Le four d’où dépend le repas'),
      cause('c_also', 'r_2', `${oven}, lui non plus`),
      action('c_noon', 'r_2', 'c_oct', { outcomes: { r_3: 'didnt' } }),
      action('c_call', 'r_1', 'c_may', { outcomes: { r_2: 'worked', r_3: 'no-occasion' } }),
      action('c_open', 'r_2', 'c_also'),
      action('c_new', 'r_3', 'c_oct'),
      action('c_gone', 'r_1', 'c_may', { binnedAt: 5 }),
    );
    expect(found).toMatchObject({ times: 3, last: { id: 'r_2' }, earlier: { id: 'c_also' } });
    expect(found?.tried.map(({ action: { id }, outcome }) => [id, outcome])).toEqual([
      ['c_noon', 'didnt'],
      ['c_call', 'worked'],
      ['c_open', null],
    ]);
  });

  it('is about causes, of earlier retrospectives, that are on the board', () => {
    expect(recurrenceIn(cause('c_b', 'r_3', oven))).toBeNull();
    expect(recurrenceIn(cause('c_b', 'r_1', oven, { binnedAt: 5 }))).toBeNull();
    expect(recurrenceIn(cause('c_b', 'r_gone', oven))).toBeNull();
    expect(
      recurrenceIn(aCard('c_b', 'r_1', 'happened', oven), aCard('c_d', 'r_1', 'action', oven)),
    ).toBeNull();
    const early = cause('c_early', 'r_1', oven);
    expect(createRecurrences()(viewOf(...retros, now, early), early)).toBeNull();
  });

  it('does not know yet what was answered later', () => {
    const then = cause('c_then', 'r_2', oven);
    const tried = aCard('c_a', 'r_1', 'action', 'a', {
      links: marks('c_may'),
      outcomes: { r_3: 'worked', r_2: 'didnt' },
    });
    const view = viewOf(...retros, then, cause('c_may', 'r_1', oven), tried);
    expect(createRecurrences()(view, then)?.tried).toEqual([{ action: tried, outcome: 'didnt' }]);
  });
});
