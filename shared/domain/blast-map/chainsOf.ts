import type { BoardView, Card } from '../../model/records';
import { blastRadius } from '../blastRadius';
import { outlineOf } from '../cascade';
import { debriefsOf, incidentsOf } from '../insights/debriefs';

/** One fact as steps, each pulled down by an earlier one; the first is what set everything off. */
export type Chain = {
  readonly card: Card;
  /** The day of its retrospective. */
  readonly date: string;
  readonly steps: readonly ChainStep[];
};

type ChainStep = {
  readonly text: string;
  /** Position of what pulled it down; null for what set everything off. */
  readonly parent: number | null;
  /** Who or what was touched in the end, rather than something that happened. */
  readonly isTouched: boolean;
};

/** The facts that tell what led to what, oldest first; what went well is none. */
export const chainsOf = (view: BoardView): readonly Chain[] =>
  debriefsOf(view).flatMap((debrief) =>
    incidentsOf(debrief).flatMap((card) => {
      const steps = stepsOf(card);
      return steps.length > 1 ? [{ card, date: debrief.retro.date, steps }] : [];
    }),
  );

/**
 * The lines of the cascade, then who or what was touched, behind the final impact. Of a fact without a cascade its
 * sentence set everything off.
 */
function stepsOf(card: Card): readonly ChainStep[] {
  const { steps, impact } = blastRadius(outlineOf(card));
  const lines: ChainStep[] = steps.map(({ text, parent }) => ({ text, parent, isTouched: false }));
  if (lines.length === 0) lines.push({ text: card.title, parent: null, isTouched: false });
  const touched = Object.keys(card.affected ?? {}).sort();
  return [...lines, ...touched.map((text) => ({ text, parent: impact ?? 0, isTouched: true }))];
}
