import { compareText } from '../json';
import { isFactor } from '../model/columns';
import type { BoardView, Card } from '../model/records';
import { commonest } from './commonest';
import { nameKey } from './nameKey';

/** Words that a household has used on its cards, to be offered again: those used most come first. */

/** Who or what was affected. */
export const affectedUsed = (view: BoardView): readonly string[] =>
  mostUsed(view, ({ affected }) => Object.keys(affected ?? {}));

/** The factors it made up itself. */
export const factorsUsed = (view: BoardView): readonly string[] =>
  mostUsed(view, ({ factor }) => (factor === undefined || isFactor(factor) ? [] : [factor]));

/** `wordsOf` names what a card says; two spellings that differ in case, accents or spaces alone count as the commoner one. */
function mostUsed(view: BoardView, wordsOf: (card: Card) => readonly string[]): readonly string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const record of view.values()) {
    if (record.type !== 'card' || record.binnedAt !== null) continue;
    for (const word of wordsOf(record)) {
      const counts = spellings.get(nameKey(word)) ?? new Map<string, number>();
      spellings.set(nameKey(word), counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }
  spellings.delete('');
  return [...spellings.values()]
    .map((counts) => ({
      word: commonest(counts) ?? '',
      count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.word, b.word))
    .map(({ word }) => word);
}
