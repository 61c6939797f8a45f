import { compareText } from '../../json';
import type { Card } from '../../model/records';
import { grouped } from '../grouped';
import type { KeyedChain, KeyedStep } from './keyedChain';

/** So many facts make a single point of failure: one is what happened that day. */
const fewestFacts = 2;
/** More points than these would be none: those are named that most facts came through. */
const mostPoints = 5;

/**
 * The single points of failure. A thing is one if, in two facts or more, every end of the cascade lies behind it (it
 * dominates them, as one says of graphs), and if it was reached or went on in more than one way: the very same chain
 * again is a thing that comes back, but nothing that different days hang on. Had it held, none of those ends would have
 * come about. Where the same facts passed through several one after the other, the first stands for all of them. A
 * person is never one: `people` are the keys of their names.
 *
 * @returns for each of the `mostPoints` the facts, in the order of `chains`
 */
export function findSinglePoints(
  chains: readonly KeyedChain[],
  people: ReadonlySet<string>,
): ReadonlyMap<string, readonly Card[]> {
  const passages = chains.flatMap((chain) => passagesOf(chain));
  const found = new Map(
    [...grouped(passages, ({ key }) => key)].filter(
      ([key, all]) => all.length >= fewestFacts && !people.has(key) && isCrossing(all),
    ),
  );
  const isFirst = (all: readonly Passage[]) => {
    const [first, ...rest] = all.map(({ before }) => before);
    return !first?.some((one) => found.has(one) && rest.every((before) => before.includes(one)));
  };
  const points = [...found]
    .filter(([, all]) => isFirst(all))
    .sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .slice(0, mostPoints);
  return new Map(points.map(([key, all]) => [key, all.map(({ card }) => card)]));
}

/** One fact that came through a thing. */
type Passage = {
  readonly key: string;
  readonly card: Card;
  /** What else all of the fact came through before, from what set it off on. */
  readonly before: readonly string[];
  /** What led to it there; null if it set everything off. */
  readonly from: string | null;
  /** What it led to there. */
  readonly to: readonly string[];
};

const isCrossing = (passages: readonly Passage[]): boolean =>
  new Set(passages.flatMap(({ from }) => from ?? [])).size > 1 ||
  new Set(passages.flatMap(({ to }) => to)).size > 1;

/**
 * What every end of one fact lies behind, without the ends themselves. An end is the last line of a branch; who or what
 * was touched is one only where the fact tells nothing else, since it was touched by all of it.
 */
export function passagesOf({ card, steps }: KeyedChain): readonly Passage[] {
  const told = steps.filter(({ isTouched }) => !isTouched).length > 1 ? isLine : () => true;
  const parents = new Set(steps.filter(told).map(({ parent }) => parent));
  const ends = steps.flatMap((step, index) =>
    told(step) && !parents.has(index) ? [{ key: step.key, path: pathTo(steps, index) }] : [],
  );
  const [first] = ends;
  const common = (first?.path ?? []).filter((index) => ends.every(({ path }) => path.includes(index)));
  const keys = [...new Set(common.map((index) => steps[index]?.key ?? ''))];
  return keys
    .filter((key) => ends.every((end) => end.key !== key))
    .map((key) => {
      const at = steps.findIndex((step) => step.key === key);
      const parent = steps[at]?.parent ?? null;
      return {
        key,
        card,
        before: keys.slice(0, keys.indexOf(key)),
        from: parent === null ? null : (steps[parent]?.key ?? null),
        to: steps.filter((step) => step.parent === at && told(step)).map((step) => step.key),
      };
    });
}

const isLine = ({ isTouched }: KeyedStep): boolean => !isTouched;

/** The steps that led to one, from what set everything off on, without itself. */
function pathTo(steps: readonly KeyedStep[], index: number): readonly number[] {
  const parent = steps[index]?.parent ?? null;
  return parent === null ? [] : [...pathTo(steps, parent), parent];
}
