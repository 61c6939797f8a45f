import type { RecordId } from '../../model/ids';
import type { Card, Retro } from '../../model/records';
import { patience } from '../carryOver';
import { grouped } from '../grouped';
import { compareCards } from '../queries';
import type { Debrief } from './debriefs';
import { type DatedCause, dated, sameBefore } from './sameBefore';

/** One cause that was there in several retrospectives, whatever its words each time. */
export type CauseGroup = {
  /** The cards that tell of it, oldest first; the last one has the words it goes by. */
  readonly causes: readonly Card[];
  readonly latest: Card;
  /** Where it was, oldest first; at least two. */
  readonly retros: readonly Retro[];
  /** What was tried against it, oldest first. */
  readonly tried: readonly Card[];
  /** How many retrospectives there have been since without it. */
  readonly quiet: number;
  /** Away for at least `patience` retrospectives, and for longer than ever between two times. */
  readonly hasStopped: boolean;
};

/**
 * The causes that came back. Each cause belongs to the latest earlier retrospective's that is the same (`isSameCause`),
 * which is what its card says on the board ("again; last on 3 May"), and so on back to the first. Those that were there
 * most often come first, then those that were there last.
 */
export function causeGroups(debriefs: readonly Debrief[]): readonly CauseGroup[] {
  const causes = debriefs.flatMap(({ cause }, at) => cause.map((card) => dated(card, at)));
  const firsts: number[] = [];
  for (const [number, before] of sameBefore(causes).entries()) {
    firsts.push(before === null ? number : (firsts[before] ?? before));
  }
  const answers = actionsByCause(debriefs);
  return [...grouped(causes.keys(), (number) => firsts[number] ?? number).values()]
    .map((numbers) => numbers.flatMap((number) => causes[number] ?? []))
    .flatMap((found) => groupOf(found, debriefs, answers) ?? [])
    .sort(
      (a, b) => b.retros.length - a.retros.length || a.quiet - b.quiet || compareCards(a.latest, b.latest),
    );
}

function groupOf(
  members: readonly DatedCause[],
  debriefs: readonly Debrief[],
  answers: ReadonlyMap<RecordId, readonly Card[]>,
): CauseGroup | null {
  const places = [...new Set(members.map(({ at }) => at))];
  const [latest, last] = [members.at(-1)?.card, places.at(-1)];
  if (places.length < 2 || latest === undefined || last === undefined) return null;
  const quiet = debriefs.length - 1 - last;
  const longestAway = Math.max(...places.slice(1).map((at, index) => at - (places[index] ?? at) - 1));
  return {
    causes: members.map(({ card }) => card),
    latest,
    retros: places.flatMap((at) => debriefs[at]?.retro ?? []),
    tried: [...new Set(members.flatMap(({ card }) => answers.get(card.id) ?? []))],
    quiet,
    hasStopped: quiet >= patience && quiet > longestAway,
  };
}

/** What answers each cause, oldest first. */
function actionsByCause(debriefs: readonly Debrief[]): ReadonlyMap<RecordId, readonly Card[]> {
  const answers = new Map<RecordId, Card[]>();
  for (const { action } of debriefs) {
    for (const card of action) {
      for (const cause of Object.keys(card.links ?? {})) {
        const others = answers.get(cause);
        if (others) others.push(card);
        else answers.set(cause, [card]);
      }
    }
  }
  return answers;
}
