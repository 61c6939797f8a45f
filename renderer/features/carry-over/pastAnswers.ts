import { compareRetros, retroById } from '@shared/domain/queries';
import type { Outcome } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card, Retro } from '@shared/model/records';

type PastAnswer = { readonly retro: Retro; readonly outcome: Outcome; readonly word: string };

/** Every answer to an action, the earliest first, but for those of a retrospective that is not on the board. */
export const pastAnswers = (view: BoardView, { outcomes, outcomeWords }: Card): readonly PastAnswer[] =>
  Object.entries(outcomes ?? {})
    .flatMap(([id, outcome]): PastAnswer[] => {
      const retro = liveRetro(view, id);
      return retro ? [{ retro, outcome, word: outcomeWords?.[id] ?? '' }] : [];
    })
    .sort((a, b) => compareRetros(a.retro, b.retro));

function liveRetro(view: BoardView, id: RecordId): Retro | null {
  const retro = retroById(view, id);
  return retro?.binnedAt === null ? retro : null;
}
