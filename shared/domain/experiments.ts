import type { BoardView, Card, Retro } from '../model/records';
import { actionsWith } from './actionsWith';
import { type Evidence, evidenceOf } from './lessons';

/** An action that is tried as an experiment, and what became of it. */
export type Experiment = {
  readonly card: Card;
  readonly retro: Retro;
  readonly evidence: Evidence;
};

export type Experiments = { readonly planned: readonly Experiment[]; readonly done: readonly Experiment[] };

/** All experiments of the board, the newest retrospective first: still to do, and those of which something is known. */
export function experimentsOf(view: BoardView): Experiments {
  const all = actionsWith(view, ({ experiment }) => experiment !== undefined).map(({ card, retro }) => ({
    card,
    retro,
    evidence: evidenceOf(view, card),
  }));
  return { planned: all.filter((one) => !isDone(one)), done: all.filter(isDone) };
}

/** Done is what somebody has looked at afterwards, or answered. */
const isDone = ({ card: { experiment = {}, dropped }, evidence }: Experiment): boolean =>
  Boolean(experiment.after || experiment.saw) ||
  dropped !== undefined ||
  evidence.worked > 0 ||
  evidence.didnt > 0;
