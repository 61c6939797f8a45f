import { recordsIn } from '../model/boardParts';
import type { BoardView, Card, Retro } from '../model/records';
import { type Evidence, evidenceOf } from './lessons';
import { compareCards, compareRetros, isLive, retroById } from './queries';

/** An action that is tried as an experiment, and what became of it. */
export type Experiment = {
  readonly card: Card;
  readonly retro: Retro;
  readonly evidence: Evidence;
};

export type Experiments = { readonly planned: readonly Experiment[]; readonly done: readonly Experiment[] };

/** All experiments of the board, the newest retrospective first: still to do, and those of which something is known. */
export function experimentsOf(view: BoardView): Experiments {
  const all = [...recordsIn(view, 'action')]
    .flatMap((card) => {
      if (!card.experiment) return [];
      const retro = retroById(view, card.place.retro);
      return retro && isLive(retro) ? [{ card, retro, evidence: evidenceOf(view, card) }] : [];
    })
    .sort((a, b) => compareRetros(b.retro, a.retro) || compareCards(a.card, b.card));
  return { planned: all.filter((one) => !isDone(one)), done: all.filter(isDone) };
}

/** Done is what somebody has looked at afterwards, or answered. */
const isDone = ({ card: { experiment = {}, dropped }, evidence }: Experiment): boolean =>
  Boolean(experiment.after || experiment.saw) ||
  dropped !== undefined ||
  evidence.worked > 0 ||
  evidence.didnt > 0;
