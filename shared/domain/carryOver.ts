import { fromParts, recordsIn } from '../model/boardParts';
import type { Outcome } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, Retro } from '../model/records';
import { actionsOfLessons } from './lessons';
import { compareCards, retrosOf } from './queries';

/**
 * What becomes of actions from one retrospective to the next. Derived from their answers, so that it merges with them:
 * nothing is moved or copied when a new retrospective begins, and an earlier one stays the document that it was.
 *
 * - Without an answer, or with "no occasion", an action travels on. Once it has been on the table in three
 *   retrospectives, it asks whether to keep or to drop it.
 * - "Didn't" ends it, unless somebody goes on with it. Dropping ends it.
 * - "Worked" ends it too, except that the next three retrospectives ask, without insisting, whether it held again:
 *   worked twice makes a lesson.
 */
export type CarriedAction = {
  readonly card: Card;
  /** The retrospective it was written in. */
  readonly from: Retro;
  /** How often it was tried before this retrospective: answered "worked" or "didn't". */
  readonly tried: number;
  readonly worked: number;
  /** Retrospectives that it has been on the table in since it was new, this one left out. */
  readonly waited: number;
  /** Whether it has waited so long that the question is whether to keep it. */
  readonly asksToKeep: boolean;
  /** What was said of it in this retrospective. */
  readonly answer: CarriedAnswer | null;
};

/** `kept` and `dropped` answer the question of those that waited long. */
export type CarriedAnswer = Outcome | 'kept' | 'dropped';

export type CarryOver = {
  /** Still to be answered. */
  readonly open: readonly CarriedAction[];
  /** What worked once: did it hold again? */
  readonly toConfirm: readonly CarriedAction[];
  /** Answered, kept or dropped in this retrospective. */
  readonly answered: readonly CarriedAction[];
};

/** After so many retrospectives without an answer the question changes (issue trackers call such items stale). */
export const patience = 3;

/** The actions of earlier retrospectives that one opens on: those that waited longest first, then in board order. */
export function carryOver(view: BoardView, retro: RecordId): CarryOver {
  const { positions, actions } = decided(view);
  const here = positions.get(retro);
  const kept = actionsOfLessons(view);
  const over: { [Part in keyof CarryOver]: CarriedAction[] } = { open: [], toConfirm: [], answered: [] };
  if (here === undefined) return over;
  for (const { card, from, at } of actions) {
    if (at >= here) break;
    const past = pastOf(card, at, here, positions);
    if (!past) continue;
    const { tried, worked, since } = past;
    const waited = here - since;
    const isOverdue = isOpen(past) && waited >= patience;
    const answer = past.answer ?? (isOverdue && card.goOn?.[retro] ? 'kept' : null);
    const part = partOf(card, past, answer, here, kept);
    if (!part) continue;
    const asksToKeep = isOverdue && answer === null;
    over[part].push({ card, from, tried, worked, waited, asksToKeep, answer });
  }
  return over;
}

/**
 * Actions that nobody has answered for good, in board order: those that the next retrospective would open on, and those
 * of the newest one.
 */
export function openActions(view: BoardView): readonly { readonly card: Card; readonly from: Retro }[] {
  const { positions, actions } = decided(view);
  return actions.filter(({ card, at }) => {
    const past = pastOf(card, at, positions.size, positions);
    return past !== null && isOpen(past);
  });
}

type Decided = {
  /** The retrospectives' numbers, the earliest first. */
  readonly positions: ReadonlyMap<RecordId, number>;
  /** Each with the retrospective it was written in, in the order in which they are asked for. */
  readonly actions: readonly { readonly card: Card; readonly from: Retro; readonly at: number }[];
};

/** All that was ever decided on. Each retrospective opens on a part of it, in this order. */
const decided = fromParts(['retro', 'action'], (view): Decided => {
  const retros = [...retrosOf(view)].reverse();
  const positions = new Map(retros.map(({ id }, index) => [id, index]));
  const actions = [...recordsIn(view, 'action')].flatMap((card) => {
    const at = positions.get(card.place.retro);
    const from = at === undefined ? undefined : retros[at];
    return at === undefined || from === undefined ? [] : [{ card, from, at }];
  });
  return { positions, actions: actions.sort((a, b) => a.at - b.at || compareCards(a.card, b.card)) };
});

type Past = {
  readonly last: Outcome | null;
  readonly lastAt: number;
  readonly tried: number;
  readonly worked: number;
  /** The retrospective in which it was new, or was last taken up again. */
  readonly since: number;
  readonly wentOn: boolean;
  readonly answer: Outcome | 'dropped' | null;
};

/** What was said of an action before retrospective `here`, and in it; null if it had been dropped by then. */
function pastOf(
  { outcomes, goOn, dropped }: Card,
  from: number,
  here: number,
  positions: ReadonlyMap<RecordId, number>,
): Past | null {
  const droppedAt = dropped === undefined ? Number.POSITIVE_INFINITY : (positions.get(dropped) ?? -1);
  if (droppedAt < here) return null;
  const answers = Object.entries(outcomes ?? {})
    .map(([retro, outcome]) => ({ at: positions.get(retro) ?? -1, outcome }))
    .filter(({ at }) => at >= 0 && at <= here)
    .sort((a, b) => a.at - b.at);
  const before = answers.filter(({ at }) => at < here);
  const last = before.at(-1);
  const wentOnAt = Object.keys(goOn ?? {})
    .map((retro) => positions.get(retro) ?? -1)
    .filter((at) => at < here);
  return {
    last: last?.outcome ?? null,
    lastAt: last?.at ?? from,
    tried: before.filter(({ outcome }) => outcome !== 'no-occasion').length,
    worked: before.filter(({ outcome }) => outcome === 'worked').length,
    since: Math.max(from, ...wentOnAt),
    wentOn: last !== undefined && wentOnAt.some((at) => at >= last.at),
    answer: droppedAt === here ? 'dropped' : (answers.find(({ at }) => at === here)?.outcome ?? null),
  };
}

const isOpen = ({ last, wentOn }: Past): boolean => last === null || last === 'no-occasion' || wentOn;

function partOf(
  card: Card,
  past: Past,
  answer: CarriedAnswer | null,
  here: number,
  kept: ReadonlySet<RecordId>,
): keyof CarryOver | null {
  const isAgain = past.last === 'worked' && past.worked === 1 && here - past.lastAt <= patience;
  if (answer !== null) return isOpen(past) || isAgain ? 'answered' : null;
  if (isOpen(past)) return 'open';
  return isAgain && !card.noLesson && !kept.has(card.id) ? 'toConfirm' : null;
}
