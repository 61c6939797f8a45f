import type { Translate } from '@shared/i18n/translator';
import { clockTime, localDay, moment } from './dates';

type Around = { readonly t: Translate; readonly locale: string; readonly now: Date };

/** « aujourd’hui à 14 h 02 », « hier à 9 h 30 », « dimanche 22 novembre, 21 h 04 »: for the middle of a sentence. */
export function whenWords({ t, locale, now }: Around, at: number): string {
  const day = localDay(new Date(at));
  const time = clockTime(at, locale);
  if (day === localDay(now)) return t('when.today', { time });
  if (day === dayBefore(now)) return t('when.yesterday', { time });
  return moment(at, localDay(now), locale);
}

const dayMs = 24 * 60 * 60 * 1000;

/** The day before, by the calendar: a day may have 23 or 25 hours. */
export const dayBefore = (now: Date): string =>
  localDay(new Date(new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime() - dayMs / 2));
