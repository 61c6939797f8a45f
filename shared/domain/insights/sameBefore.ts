import type { Card } from '../../model/records';
import { likeness } from '../causeWords';
import { type ComparableCause, comparableCause, isSameCause, leastSharedBy, mayBeSame } from '../sameCause';

/** A cause as it is compared, with the number of its retrospective. */
export type DatedCause = ComparableCause & { readonly card: Card; readonly at: number };

/** `at` is the number of its retrospective, the oldest being the first. */
export function dated(card: Card, at: number): DatedCause {
  const { words, factor } = comparableCause(card.title, card.factor);
  return { words, factor, card, at };
}

/** So many causes are looked through first, then twice as many before them, and so on: most were there not long ago. */
const firstStretch = 64;

/**
 * For each cause, oldest first, the number of the same one in the latest retrospective before, null if it is new; of
 * several there the likest, then the first on the board.
 */
export function sameBefore(causes: readonly DatedCause[]): readonly (number | null)[] {
  const byWord = new Map<string, number[]>();
  /** What each earlier cause shares with the one at hand. */
  const shared = new Float32Array(causes.length);
  return causes.map((cause, number) => {
    const trails = [...cause.words.weights].map(([word, weight]) => trailOf(byWord, word, weight));
    let found: number | null = null;
    let end = startOf(causes, number);
    for (let length = firstStretch; end > 0 && found === null; length *= 2) {
      const start = startOf(causes, Math.max(0, end - length));
      shared.fill(0, start, end);
      for (const trail of trails) follow(trail, start, shared);
      found = likest(cause, causes, { start, end, shared });
      end = start;
    }
    for (const { numbers } of trails) numbers.push(number);
    return found;
  });
}

/** The number of the first cause of the same retrospective. */
function startOf(causes: readonly DatedCause[], number: number): number {
  let start = number;
  while (start > 0 && causes[start - 1]?.at === causes[number]?.at) start -= 1;
  return start;
}

/** The causes with a word, and how many of them are still to be looked at, from the latest back. */
type Trail = { readonly numbers: number[]; readonly weight: number; left: number };

function trailOf(byWord: Map<string, number[]>, word: string, weight: number): Trail {
  const numbers = byWord.get(word) ?? [];
  if (numbers.length === 0) byWord.set(word, numbers);
  return { numbers, weight, left: numbers.length };
}

/** Adds the word to what is shared, back to the cause number `start`. */
function follow(trail: Trail, start: number, shared: Float32Array): void {
  const { numbers, weight } = trail;
  let { left } = trail;
  for (; left > 0; left -= 1) {
    const number = numbers[left - 1] ?? 0;
    if (number < start) break;
    shared[number] = (shared[number] ?? 0) + weight;
  }
  trail.left = left;
}

type Stretch = { readonly start: number; readonly end: number; readonly shared: Float32Array };

/** The likest of those in the latest retrospective of a stretch that has any. */
function likest(
  cause: DatedCause,
  causes: readonly DatedCause[],
  { start, end, shared }: Stretch,
): number | null {
  const leastShared = leastSharedBy(cause);
  let best: { readonly number: number; readonly at: number; readonly alike: number } | null = null;
  for (let number = end - 1; number >= start; number -= 1) {
    const weight = shared[number] ?? 0;
    if (weight < leastShared) continue;
    const other = causes[number];
    if (!other || (best && other.at < best.at)) break;
    if (!mayBeSame(cause, other, weight) || !isSameCause(cause, other)) continue;
    const alike = likeness(cause.words, other.words);
    if (best === null || alike >= best.alike) best = { number, at: other.at, alike };
  }
  return best?.number ?? null;
}
