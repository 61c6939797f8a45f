import { compareText } from '../json';
import { deepestLevel } from '../model/cascade';
import type { Card } from '../model/records';

/** One line of what led to what: what set it off at level 0, what followed from it deeper. */
export type CascadeLine = {
  /** Its name in the card. */
  readonly line: string;
  readonly text: string;
  readonly level: number;
  /** Its order key; empty for a line of which only the text is known. */
  readonly order: string;
  /** Whether the cascade could have been cut here. */
  readonly isCut: boolean;
};

/**
 * The lines of a card's cascade, in reading order. Two lines that two machines gave the same key are told apart by
 * their names; one whose place is missing (a file edited by hand) stands first.
 */
export const cascadeOf = ({ cascade, cascadePlaces, cut }: Card): readonly CascadeLine[] =>
  Object.entries(cascade ?? {})
    .map(([line, text]): CascadeLine => {
      const { order, level } = cascadePlaces?.[line] ?? { order: '', level: 0 };
      return { line, text, order, level: Math.min(level, deepestLevel), isCut: cut === line };
    })
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.line, b.line));

/** The same lines as people see them: the first one set everything off, all others stand below it. */
export const outlineOf = (card: Card): readonly CascadeLine[] =>
  cascadeOf(card).map((line, index) => ({ ...line, level: index === 0 ? 0 : Math.max(1, line.level) }));

/** The levels that a line may stand at below the one above it: none but 0 for the first. */
export const levelsBelow = (
  above: Pick<CascadeLine, 'level'> | undefined,
): { readonly least: number; readonly most: number } =>
  above ? { least: 1, most: Math.min(above.level + 1, deepestLevel) } : { least: 0, most: 0 };
