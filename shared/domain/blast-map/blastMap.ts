import { compareText } from '../../json';
import type { BoardView, Card, Scenario } from '../../model/records';
import { commonest } from '../commonest';
import { peopleOf } from '../queries';
import { chainsOf } from './chainsOf';
import { type KeyedChain, keyedChain } from './keyedChain';
import { plannedPoints, scenariosWithPoint } from './planned';
import { findSinglePoints } from './singlePoints';
import { wordKeys } from './wordKeys';

/** Over all retrospectives: what pulls down what. */
export type BlastMap = {
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** Those that happened most often first, then those that happened last. */
  readonly links: readonly MapLink[];
  /** How many facts it is drawn from. */
  readonly facts: number;
};

/** A thing that set something off, followed from something, or was touched: in one fact or in several. */
export type MapNode = {
  readonly key: string;
  /** Its commonest wording. */
  readonly text: string;
  /** The facts it was in, oldest first. */
  readonly cards: readonly Card[];
  /** Only ever who or what was touched, never something that happened. */
  readonly isTouched: boolean;
  /** The facts that make it a single point of failure (`findSinglePoints`); empty if it is none. */
  readonly singlePoint: readonly Card[];
  /** The scenarios of the playbook that say of it that everything hangs on it. */
  readonly planned: readonly Scenario[];
};

/** Whether everything hangs on it, as the cascades tell or as the playbook says. */
export const isSinglePoint = ({ singlePoint, planned }: MapNode): boolean =>
  singlePoint.length > 0 || planned.length > 0;

/** One thing pulled another one down. */
export type MapLink = {
  readonly from: string;
  readonly to: string;
  /** The facts in which it did, oldest first. */
  readonly cards: readonly Card[];
  /** The day of the last of them. */
  readonly last: string;
};

/**
 * Joins the cascades of all facts where they name the same thing (`wordKeys`). A fact counts once for a thing and once
 * for a link, however often it says so.
 */
export function blastMap(view: BoardView): BlastMap {
  const chains = chainsOf(view);
  const people = peopleOf(view).map(({ name }) => name);
  const scenarios = scenariosWithPoint(view);
  const keyOf = wordKeys([
    ...chains.flatMap(({ steps }) => steps.map(({ text }) => text)),
    ...people,
    ...scenarios.map(({ singlePoint = '' }) => singlePoint),
  ]);
  const keyed = chains.map((chain) => keyedChain(chain, keyOf)).filter(({ steps }) => steps.length > 1);
  const single = findSinglePoints(keyed, new Set(people.map(keyOf)));
  const keys = new Set(keyed.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const planned = plannedPoints(keys, scenarios, keyOf);
  return { nodes: nodesOf(keyed, single, planned), links: linksOf(keyed), facts: keyed.length };
}

function nodesOf(
  chains: readonly KeyedChain[],
  single: ReadonlyMap<string, readonly Card[]>,
  planned: ReadonlyMap<string, readonly Scenario[]>,
): ReadonlyMap<string, MapNode> {
  type Found = { readonly cards: Card[]; readonly texts: Map<string, number>; isTouched: boolean };
  const found = new Map<string, Found>();
  for (const { card, steps } of chains) {
    for (const { key, text, isTouched } of steps) {
      const node: Found = found.get(key) ?? { cards: [], texts: new Map(), isTouched: true };
      if (node.cards.at(-1) !== card) node.cards.push(card);
      node.texts.set(text, (node.texts.get(text) ?? 0) + 1);
      node.isTouched &&= isTouched;
      found.set(key, node);
    }
  }
  return new Map(
    [...found].map(([key, { cards, texts, isTouched }]) => [
      key,
      {
        ...{ key, text: commonest(texts) ?? key, cards, isTouched },
        ...{ singlePoint: single.get(key) ?? [], planned: planned.get(key) ?? [] },
      },
    ]),
  );
}

function linksOf(chains: readonly KeyedChain[]): readonly MapLink[] {
  type Found = { readonly from: string; readonly to: string; readonly cards: Card[]; last: string };
  const found = new Map<string, Found>();
  for (const { card, date, steps } of chains) {
    for (const { key, parent } of steps) {
      const from = parent === null ? undefined : steps[parent]?.key;
      if (from === undefined) continue;
      // No key holds a line break.
      const id = `${from}\n${key}`;
      const link: Found = found.get(id) ?? { from, to: key, cards: [], last: date };
      if (link.cards.at(-1) !== card) link.cards.push(card);
      link.last = date;
      found.set(id, link);
    }
  }
  return [...found.values()].sort(compareLinks);
}

const compareLinks = (a: MapLink, b: MapLink): number =>
  b.cards.length - a.cards.length ||
  compareText(b.last, a.last) ||
  compareText(a.from, b.from) ||
  compareText(a.to, b.to);
