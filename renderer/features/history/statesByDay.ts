import type { Translate } from '@shared/i18n/translator';
import type { EarlierState } from '@shared/ipc/contract';
import { localDay, longDay } from '../../ui/dates';
import { dayBefore } from '../../ui/whenWords';

type Around = { readonly t: Translate; readonly locale: string; readonly now: Date };

/** States of one day of the calendar, under its name. */
type DayOfStates = {
  readonly day: string;
  readonly name: string;
  readonly states: readonly EarlierState[];
};

/** By day, in the order in which they come. */
export function statesByDay({ t, locale, now }: Around, states: readonly EarlierState[]): DayOfStates[] {
  const days = new Map<string, EarlierState[]>();
  for (const state of states) {
    const day = localDay(new Date(state.at));
    days.set(day, [...(days.get(day) ?? []), state]);
  }
  const nameOf = (day: string): string => {
    if (day === localDay(now)) return t('history.today');
    return day === dayBefore(now) ? t('history.yesterday') : longDay(day, localDay(now), locale);
  };
  return [...days].map(([day, list]) => ({ day, name: nameOf(day), states: list }));
}
