import { type CauseWords, causeWords, isStrong, likeness, sharedWords } from './causeWords';
import { nameKey } from './nameKey';

/** A cause as it is compared: its words, and its factor if that says anything. */
export type ComparableCause = { readonly words: CauseWords; readonly factor: string | null };

/** “Other” says as little as no factor at all. */
export function comparableCause(sentence: string, factor = ''): ComparableCause {
  const name = nameKey(factor);
  return { words: causeWords(sentence), factor: name === '' || name === 'other' ? null : name };
}

const enough = { sameFactor: 0.5, unsaid: 0.6, otherFactor: 0.75 } as const;

/** No two causes that are less alike are the same. */
const leastAlike = Math.min(...Object.values(enough));

/** What another cause must share at the least to be the same: it weighs no less than what the two share. */
export const leastSharedBy = ({ words }: ComparableCause): number =>
  (leastAlike * words.weight) / (2 - leastAlike);

/**
 * Whether two causes that share words of this weight together can be the same at all. Sums are quick to have for many
 * causes at once, word by word; `isSameCause` is dear.
 */
export const mayBeSame = (a: ComparableCause, b: ComparableCause, shared: number): boolean =>
  2 * shared >= enoughFor(a, b) * (a.words.weight + b.words.weight);

/**
 * Whether two sentences tell of one cause.
 *
 * - The same words, whatever their order, endings, accents and the small words between them: yes.
 * - Otherwise they must share at least two words, one of which names a thing rather than a person or a time of day, and
 *   be alike enough: one half if both have the same factor, three fifths if one has none, three quarters if the factors
 *   differ. So a factor alone never makes two causes the same, and neither does a single word they share, however rare.
 *
 * The numbers were chosen on pairs of sentences as families write them (`recurrence.test.ts`), so that none of those
 * that tell of different things is taken for the same: an alarm that is wrong once is not believed again.
 */
export function isSameCause(a: ComparableCause, b: ComparableCause): boolean {
  const alike = likeness(a.words, b.words);
  if (alike === 1) return true;
  // Asked first: of most pairs it is all there is to know.
  if (alike < enoughFor(a, b)) return false;
  const shared = sharedWords(a.words, b.words);
  // The same words, and one of the two says no: the opposite.
  if (shared.length === a.words.weights.size && shared.length === b.words.weights.size) return false;
  return shared.length >= 2 && shared.some((word) => isStrong(a.words, word));
}

/** How alike these two must be, by what their factors say. */
function enoughFor({ factor: a }: ComparableCause, { factor: b }: ComparableCause): number {
  if (a === null || b === null) return enough.unsaid;
  return a === b ? enough.sameFactor : enough.otherFactor;
}
