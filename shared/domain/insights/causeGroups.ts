import type { RecordId } from '../../model/ids';
import type { Card, Retro } from '../../model/records';
import { patience } from '../carryOver';
import { type CauseWords, causeWords, likeness } from '../causeWords';
import { grouped } from '../grouped';
import { compareCards } from '../queries';
import { isSameCause, leastSharedBy, mayBeSame } from '../sameCause';
import type { Debrief } from './debriefs';

/** One cause that was there in several retrospectives, whatever its words each time. */
export type CauseGroup = {
  /** The cards that tell of it, oldest first; the last one has the words it goes by. */
  readonly causes: readonly Card[];
  readonly latest: Card;
  /** Where it was, oldest first; at least two. */
  readonly retros: readonly Retro[];
  /** What was tried against it, oldest first. */
  readonly tried: readonly Card[];
  /** How many retrospectives there have been since without it. */
  readonly quiet: number;
  /** Away for at least `patience` retrospectives, and for longer than ever between two times. */
  readonly hasStopped: boolean;
};

/**
 * The causes that came back. Each cause belongs to the latest earlier retrospective's that is the same (`isSameCause`),
 * which is what its card says on the board ("again; last on 3 May"), and so on back to the first. Those that were there
 * most often come first, then those that were there last.
 */
export function causeGroups(debriefs: readonly Debrief[]): readonly CauseGroup[] {
  const causes = debriefs.flatMap(({ cause }, at) => cause.map((card) => comparable(card, at)));
  const firsts = linkBack(causes);
  const groups = grouped(causes.keys(), (index) => firsts[index] ?? index);
  const answers = actionsByCause(debriefs);
  return [...groups.values()]
    .map((indices) => indices.flatMap((index) => causes[index] ?? []))
    .flatMap((found) => groupOf(found, debriefs, answers) ?? [])
    .sort(
      (a, b) => b.retros.length - a.retros.length || a.quiet - b.quiet || compareCards(a.latest, b.latest),
    );
}

type Comparable = {
  readonly card: Card;
  readonly factor: string | undefined;
  /** The number of its retrospective. */
  readonly at: number;
  readonly words: CauseWords;
};

const comparable = (card: Card, at: number): Comparable => ({
  card,
  factor: card.factor,
  at,
  words: wordsOf(card),
});

/** Sentences seldom change, and a board has thousands. */
const known = new WeakMap<Card, CauseWords>();
function wordsOf(card: Card): CauseWords {
  const words = known.get(card) ?? causeWords(card.title);
  known.set(card, words);
  return words;
}

/**
 * For each cause the number of the first one of its group. What it shares with each earlier one is summed up word by
 * word in one go, so that `isSameCause`, which is dear, is asked only of those that are alike enough.
 */
function linkBack(causes: readonly Comparable[]): readonly number[] {
  const byWord = new Map<string, number[]>();
  const shared = new Float32Array(causes.length);
  const firsts: number[] = [];
  causes.forEach((cause, index) => {
    shared.fill(0, 0, index);
    for (const [word, weight] of cause.words.weights) {
      const others = byWord.get(word) ?? [];
      for (const other of others) shared[other] = (shared[other] ?? 0) + weight;
      others.push(index);
      byWord.set(word, others);
    }
    const earlier = latestSame(causes, index, shared);
    firsts.push(earlier === null ? index : (firsts[earlier] ?? earlier));
  });
  return firsts;
}

/** The same cause in the latest retrospective before; the likest of several there, then the first on the board. */
function latestSame(causes: readonly Comparable[], index: number, shared: Float32Array): number | null {
  const cause = causes[index];
  if (!cause) return null;
  const leastShared = leastSharedBy(cause);
  let best: { readonly index: number; readonly at: number; readonly alike: number } | null = null;
  for (let before = index - 1; before >= 0; before -= 1) {
    const weight = shared[before] ?? 0;
    if (weight < leastShared) continue;
    const other = causes[before];
    if (!other || other.at === cause.at) continue;
    if (best && other.at < best.at) break;
    if (!mayBeSame(cause, other, weight) || !isSameCause(cause, other)) continue;
    const alike = likeness(cause.words, other.words);
    if (!best || alike >= best.alike) best = { index: before, at: other.at, alike };
  }
  return best?.index ?? null;
}

function groupOf(
  members: readonly Comparable[],
  debriefs: readonly Debrief[],
  answers: ReadonlyMap<RecordId, readonly Card[]>,
): CauseGroup | null {
  const places = [...new Set(members.map(({ at }) => at))];
  const [latest, last] = [members.at(-1)?.card, places.at(-1)];
  if (places.length < 2 || latest === undefined || last === undefined) return null;
  const quiet = debriefs.length - 1 - last;
  const longestAway = Math.max(...places.slice(1).map((at, index) => at - (places[index] ?? at) - 1));
  return {
    causes: members.map(({ card }) => card),
    latest,
    retros: places.flatMap((at) => debriefs[at]?.retro ?? []),
    tried: [...new Set(members.flatMap(({ card }) => answers.get(card.id) ?? []))],
    quiet,
    hasStopped: quiet >= patience && quiet > longestAway,
  };
}

/** What answers each cause, oldest first. */
function actionsByCause(debriefs: readonly Debrief[]): ReadonlyMap<RecordId, readonly Card[]> {
  const answers = debriefs
    .flatMap(({ action }) => action)
    .flatMap((action) => Object.keys(action.links ?? {}).map((cause) => ({ cause, action })));
  return new Map(
    [...grouped(answers, ({ cause }) => cause)].map(([cause, found]) => [
      cause,
      found.map(({ action }) => action),
    ]),
  );
}
