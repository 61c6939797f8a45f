import { describe, expect, it } from 'vitest';
import { aBreaker, aCard, aPerson, aRetro, aScenario, marks, viewOf } from '../testing/views';
import { beforeWeLeave, mostOnCard } from './beforeWeLeave';
import { nextVisit, placesOf } from './visit';

const retro = aRetro('r_1', '2026-11-01', { location: 'Aire de pansage' });
const last = aRetro('r_2', '2026-11-15', { location: 'Chez mamie', present: marks('p_2', 'p_gone') });
const visit = { place: 'Chez mamie', people: [] };

describe('the next visit', () => {
  it('is like the last one', () => {
    const people = [aPerson('p_1', 'Maman'), aPerson('p_2', 'Papa')];
    expect(nextVisit(viewOf(retro, last, ...people))).toEqual({ place: 'Chez mamie', people: ['p_2'] });
    expect(nextVisit(viewOf(...people))).toEqual({ place: '', people: ['p_1', 'p_2'] });
  });

  it('can lead to any place one has been to, each once, as it was written last', () => {
    const places = ['chez mamie', ' ', undefined, 'Zoo'].map((location, index) =>
      aRetro(`r_${index + 3}`, `2026-10-0${index + 1}`, location === undefined ? {} : { location }),
    );
    expect(placesOf(viewOf(...places, retro, last))).toEqual(['Chez mamie', 'Aire de pansage', 'Zoo']);
  });
});

describe('the card before one leaves', () => {
  it('has what was left open, that of the place first, apart from what has a plan', () => {
    const action = (id: string, home: string, more = {}) => aCard(id, home, 'action', id, more);
    const view = viewOf(
      retro,
      last,
      action('c_1', 'r_1', { signal: 'la sieste a du retard' }),
      action('c_2', 'r_2', { plans: { b: 'La pharmacie' } }),
      action('c_3', 'r_2', { signal: ' ', plans: { c: '' } }),
      action('c_4', 'r_2', { outcomes: { r_2: 'didnt' } }),
      action('c_5', 'r_1', { binnedAt: 1 }),
    );
    const card = beforeWeLeave(view, visit);
    expect(card.plans).toMatchObject({ first: [{ id: 'c_2' }, { id: 'c_1' }], more: 0 });
    expect(card.tries).toMatchObject({ first: [{ id: 'c_3' }], more: 0 });
  });

  it('has what we see coming: of the place first, what came true most often before the rest, each once', () => {
    const plan = { plans: { a: 'Le petit pot' } };
    const view = viewOf(
      retro,
      last,
      aScenario('s_1', 'Zoo', { ...plan, location: 'Aire de pansage' }),
      aScenario('s_2', 'Partout', plan),
      aScenario('s_3', 'Partout, souvent', { singlePoint: 'un seul sac' }),
      aScenario('s_4', 'Ici', { ...plan, location: 'chez mamie', sources: marks('c_2') }),
      aScenario('s_5', 'Rien de plus'),
      aScenario('s_6', 'Jeté', { ...plan, binnedAt: 1 }),
      aCard('c_1', 'r_2', 'happened', 'Encore', { cameTrue: { s_3: 'none' } }),
      aCard('c_2', 'r_2', 'action', 'Ici', { plans: { b: 'La pharmacie' } }),
    );
    const { plans, tries } = beforeWeLeave(view, visit);
    expect(plans.first.map(({ id }) => id)).toEqual(['s_4', 's_3', 's_2', 's_1']);
    expect(tries.first).toEqual([]);
  });

  it('has the circuit breakers', () => {
    const { breakers } = beforeWeLeave(viewOf(aBreaker('w_1', 'On part')), visit);
    expect(breakers).toMatchObject({ first: [{ id: 'w_1' }], more: 0 });
  });

  it('counts what it has no room for', () => {
    const actions = [1, 2, 3, 4, 5].map((n) => aCard(`c_${n}`, 'r_2', 'action', `${n}`));
    const { tries } = beforeWeLeave(viewOf(last, ...actions), visit);
    expect(tries.first).toHaveLength(mostOnCard.tries);
    expect(tries.more).toBe(2);
  });
});
