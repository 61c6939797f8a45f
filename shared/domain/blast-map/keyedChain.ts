import type { Card } from '../../model/records';
import type { Chain } from './chainsOf';
import type { WordKey } from './wordKeys';

/** A fact's steps by the keys of what they name; a parent stands before what it pulled down. */
export type KeyedChain = {
  readonly card: Card;
  /** The day of its retrospective. */
  readonly date: string;
  readonly steps: readonly KeyedStep[];
};

export type KeyedStep = {
  readonly key: string;
  readonly text: string;
  /** Position among these steps; null for what set everything off. */
  readonly parent: number | null;
  readonly isTouched: boolean;
};

/** A step that names nothing (a line of dots), or the same as what pulled it down, is passed over. */
export function keyedChain({ card, date, steps }: Chain, keyOf: WordKey): KeyedChain {
  const kept: KeyedStep[] = [];
  /** For each step of the fact the one that stands for it here: itself, or what it follows from. */
  const places: (number | null)[] = [];
  for (const { text, parent, isTouched } of steps) {
    const above = parent === null ? null : (places[parent] ?? null);
    const key = keyOf(text);
    if (key === '' || (above !== null && kept[above]?.key === key)) places.push(above);
    else places.push(kept.push({ key, text, parent: above, isTouched }) - 1);
  }
  return { card, date, steps: kept };
}
