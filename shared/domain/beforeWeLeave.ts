import type { BoardView, Card } from '../model/records';
import { retroById } from './queries';
import { type RankedLesson, rankLessons } from './rankLessons';
import { isSamePlace, openActions, type Visit } from './visit';

/** The first few of something, and how many more there are: a card for the fridge is short. */
export type Few<T> = { readonly first: readonly T[]; readonly more: number };

/** What is to be known before one leaves, on one page. Derived: nothing of it is stored. */
export type LeavingCard = {
  readonly visit: Visit;
  readonly lessons: Few<RankedLesson>;
  /** Open actions that wait for a signal, or have plans to fall back on. */
  readonly plans: Few<Card>;
  /** The other open actions: what one meant to try. */
  readonly tries: Few<Card>;
};

/** So many of each: with the kit, what an A5 page holds in a type that one reads in passing. */
export const mostOnCard = { lessons: 3, plans: 4, tries: 3 } as const;

/** The card for a visit: the lessons that matter most, and what was left open, that of this place first. */
export function beforeWeLeave(view: BoardView, visit: Visit): LeavingCard {
  const isHere = (card: Card): boolean =>
    isSamePlace(retroById(view, card.place.retro)?.location, visit.place);
  const open = openActions(view).map(({ card }) => card);
  const actions = [...open.filter(isHere), ...open.filter((card) => !isHere(card))];
  return {
    visit,
    lessons: few(rankLessons(view, visit), mostOnCard.lessons),
    plans: few(actions.filter(hasPlan), mostOnCard.plans),
    tries: few(
      actions.filter((card) => !hasPlan(card)),
      mostOnCard.tries,
    ),
  };
}

/** Whether an action says what to do if something happens, or if it does not work out. */
const hasPlan = ({ signal, plans }: Card): boolean =>
  Boolean(signal?.trim()) || Object.values(plans ?? {}).some((plan) => plan.trim() !== '');

const few = <T>(all: readonly T[], most: number): Few<T> => ({
  first: all.slice(0, most),
  more: Math.max(0, all.length - most),
});
