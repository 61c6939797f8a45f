import type { BoardView, Scenario } from '../../model/records';
import { scenariosOf } from '../scenarios';
import type { WordKey } from './wordKeys';

/** The scenarios that name one thing on which everything hangs: one bag, one car. */
export const scenariosWithPoint = (view: BoardView): readonly Scenario[] =>
  scenariosOf(view).flatMap(({ scenario }) => (scenario.singlePoint?.trim() ? scenario : []));

/**
 * Under the key of a thing the scenarios whose single point it names, the newest first: all words of the single point
 * are among its own, so that « la sieste » names « La sieste saute ».
 */
export function plannedPoints(
  keys: Iterable<string>,
  scenarios: readonly Scenario[],
  keyOf: WordKey,
): ReadonlyMap<string, readonly Scenario[]> {
  const wanted = scenarios
    .map((scenario) => ({ scenario, words: keyOf(scenario.singlePoint ?? '').split(' ') }))
    .filter(({ words }) => words.join('') !== '');
  const found = new Map<string, readonly Scenario[]>();
  if (wanted.length === 0) return found;
  for (const key of keys) {
    const own = new Set(key.split(' '));
    const naming = wanted.filter(({ words }) => words.every((word) => own.has(word)));
    if (naming.length > 0)
      found.set(
        key,
        naming.map(({ scenario }) => scenario),
      );
  }
  return found;
}
