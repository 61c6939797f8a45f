import { expect, it } from 'vitest';
import { aCard, marks, viewOf } from '../testing/views';
import { affectedUsed, factorsUsed } from './usedBefore';

it('offers who was affected before, the most used first, each in its commonest spelling', () => {
  const fact = (id: string, ...names: readonly string[]) =>
    aCard(id, 'r_1', 'happened', id, { affected: marks(...names) });
  const view = viewOf(
    fact('c_1', 'la sieste', 'le petit', 'zèbre'),
    fact('c_2', 'La sieste', 'le petit'),
    fact('c_3', 'la  sieste', 'LE PETIT', ' '),
    fact('c_4', 'la sieste', 'abri'),
    { ...fact('c_5', 'zèbre', 'chien'), binnedAt: 5 },
  );
  expect(affectedUsed(view)).toEqual(['la sieste', 'le petit', 'abri', 'zèbre']);
  expect(affectedUsed(viewOf())).toEqual([]);
});

it('offers the household’s own factors, and leaves out those that everybody has', () => {
  const cause = (id: string, factor: string) => aCard(id, 'r_1', 'cause', id, { factor });
  const view = viewOf(
    cause('c_1', 'hunger'),
    cause('c_2', 'météo'),
    cause('c_3', 'Météo'),
    cause('c_4', 'a'),
  );
  expect(factorsUsed(view)).toEqual(['Météo', 'a']);
});
