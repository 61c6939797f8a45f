import type { Translate } from '@shared/i18n/translator';
import type { EarlierState } from '@shared/ipc/contract';
import { clockTime, localDay, longDay, moment } from '../../ui/dates';

type Around = { readonly t: Translate; readonly locale: string; readonly now: Date };

const dayMs = 24 * 60 * 60 * 1000;

/** « aujourd’hui à 14 h 02 », « hier à 9 h 30 », « dimanche 22 novembre, 21 h 04 »: for the middle of a sentence. */
export function whenWords({ t, locale, now }: Around, at: number): string {
  const day = localDay(new Date(at));
  const time = clockTime(at, locale);
  if (day === localDay(now)) return t('history.todayAt', { time });
  if (day === dayBefore(now)) return t('history.yesterdayAt', { time });
  return moment(at, localDay(now), locale);
}

/** States of one day of the calendar, under its name. */
export type DayOfStates = {
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

/** The day before, by the calendar: a day may have 23 or 25 hours. */
const dayBefore = (now: Date): string =>
  localDay(new Date(new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime() - dayMs / 2));
