import type { Card } from '../../model/records';
import type { KeyedChain } from './keyedChain';

/** So many facts make a single point of failure: one is what happened that day. */
const fewestFacts = 2;

/**
 * The single points of failure: things through which, in two facts or more, everything came that ended badly. In each
 * of these facts every end of the cascade lies behind it (it dominates them, as one says of graphs); had it held, none
 * of them would have come about. What is itself the end is none. Where the same facts passed through several one after
 * the other, the first stands for all of them. A person is never one: `people` are the keys of their names.
 *
 * @returns for each of them the facts, in the order of `chains`
 */
export function findSinglePoints(
  chains: readonly KeyedChain[],
  people: ReadonlySet<string>,
): ReadonlyMap<string, readonly Card[]> {
  const passed = new Map<string, Card[]>();
  /** For each thing what came before it wherever it was passed through. */
  const before = new Map<string, ReadonlySet<string>>();
  for (const chain of chains) {
    const bottlenecks = bottlenecksOf(chain);
    bottlenecks.forEach((key, index) => {
      const earlier = new Set(bottlenecks.slice(0, index));
      const common = before.get(key);
      before.set(key, common ? new Set([...common].filter((one) => earlier.has(one))) : earlier);
      const cards = passed.get(key);
      if (cards) cards.push(chain.card);
      else passed.set(key, [chain.card]);
    });
  }
  const found = new Map(
    [...passed].filter(([key, cards]) => cards.length >= fewestFacts && !people.has(key)),
  );
  return new Map([...found].filter(([key]) => ![...(before.get(key) ?? [])].some((one) => found.has(one))));
}

/** What every end of one fact lies behind, from what set it off on; without the ends themselves. */
export function bottlenecksOf({ steps }: KeyedChain): readonly string[] {
  const pathOf = (index: number): readonly string[] => {
    const parent = steps[index]?.parent ?? null;
    return parent === null ? [] : [...pathOf(parent), steps[parent]?.key ?? ''];
  };
  const parents = new Set(steps.map(({ parent }) => parent));
  const ends = steps.flatMap(({ key }, index) => (parents.has(index) ? [] : [{ key, path: pathOf(index) }]));
  const [first] = ends;
  const common = (first?.path ?? []).filter((key) =>
    ends.every((end) => end.path.includes(key) && end.key !== key),
  );
  return [...new Set(common)];
}
