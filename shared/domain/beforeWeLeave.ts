import type { RecordId } from '../model/ids';
import type { BoardView, Breaker, Card, Scenario } from '../model/records';
import { openActions } from './carryOver';
import { retroById } from './queries';
import { type RankedLesson, rankLessons } from './rankLessons';
import { breakersOf, scenariosOf } from './scenarios';
import { isSamePlace, type Visit } from './visit';

/** The first few of something, and how many more there are: a card for the fridge is short. */
type Few<T> = { readonly first: readonly T[]; readonly more: number };

/** What is to be known before one leaves, on one page. Derived: nothing of it is stored. */
export type LeavingCard = {
  readonly visit: Visit;
  readonly lessons: Few<RankedLesson>;
  /** What we see coming, and open actions that wait for a signal or have plans to fall back on. */
  readonly plans: Few<Card | Scenario>;
  readonly breakers: Few<Breaker>;
  /** The other open actions: what one meant to try. */
  readonly tries: Few<Card>;
};

/** So many of each: what one reads in passing. */
export const mostOnCard = { lessons: 3, plans: 4, breakers: 2, tries: 3 } as const;

/** The card for a visit: the lessons that matter most, then what was left open and what we see coming, here first. */
export function beforeWeLeave(view: BoardView, visit: Visit): LeavingCard {
  const actions = openActions(view).map(({ card }) => card);
  const scenarios = scenariosOf(view).filter(({ scenario }) => saysWhatToDo(scenario));
  const kept = new Set<RecordId>(scenarios.flatMap(({ scenario }) => Object.keys(scenario.sources ?? {})));
  const placeOf = (record: Card | Scenario): string | undefined =>
    record.type === 'card' ? retroById(view, record.place.retro)?.location : record.location;
  const here = <T extends Card | Scenario>(records: readonly T[]): readonly T[] =>
    records.toSorted((a, b) => distance(placeOf(a), visit) - distance(placeOf(b), visit));
  const plans = [
    // One that was kept as a scenario is that scenario, which knows more.
    ...actions.filter((card) => hasPlan(card) && !kept.has(card.id)),
    ...scenarios.toSorted((a, b) => b.cameTrue.length - a.cameTrue.length).map(({ scenario }) => scenario),
  ];
  return {
    visit,
    lessons: few(rankLessons(view, visit), mostOnCard.lessons),
    plans: few(here(plans), mostOnCard.plans),
    breakers: few(breakersOf(view), mostOnCard.breakers),
    tries: few(here(actions.filter((card) => !hasPlan(card))), mostOnCard.tries),
  };
}

/** 0 for what is about the place, 1 for what is about none, 2 for what is about another one. */
function distance(place: string | undefined, visit: Visit): number {
  if (isSamePlace(place, visit.place)) return 0;
  return place?.trim() ? 2 : 1;
}

/** Whether an action says what to do if something happens, or if it does not work out. */
const hasPlan = ({ signal, plans }: Card | Scenario): boolean =>
  Boolean(signal?.trim()) || Object.values(plans ?? {}).some((plan) => plan.trim() !== '');

const saysWhatToDo = (scenario: Scenario): boolean =>
  hasPlan(scenario) || Boolean(scenario.singlePoint?.trim());

const few = <T>(all: readonly T[], most: number): Few<T> => ({
  first: all.slice(0, most),
  more: Math.max(0, all.length - most),
});
