import {
  CalendarDate,
  fromAbsolute,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date';
import type { Reminder } from '@shared/model/reminder';

/** A moment to be reminded at: when (ms since 1970), and the day it is for, there (yyyy-mm-dd). */
export type Moment = { readonly at: number; readonly day: string };

type When = Pick<Reminder, 'day' | 'time'>;

/**
 * The last moment that has come by `now`, and the next one. Of a time that the clocks jump over, the moment after the
 * jump; of one that comes twice in a night, the first ("compatible", as RFC 5545 and Temporal have it).
 */
export function momentsAround(
  { day, time }: When,
  now: number,
  timeZone: string,
): { readonly last: Moment; readonly next: Moment } {
  const today = toCalendarDate(fromAbsolute(now, timeZone));
  const inThisWeek = today.add({ days: day - weekdayOf(today) });
  const momentIn = (weeks: number): Moment => {
    const date = inThisWeek.add({ weeks });
    const local = toCalendarDateTime(date, parseTime(time));
    return { at: toZoned(local, timeZone, 'compatible').toDate().getTime(), day: date.toString() };
  };
  const here = momentIn(0);
  return here.at <= now ? { last: here, next: momentIn(1) } : { last: momentIn(-1), next: here };
}

/** The Monday of the week that a day (yyyy-mm-dd) is in. */
export function weekOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const calendar = new CalendarDate(year, month, date);
  return calendar.subtract({ days: weekdayOf(calendar) - 1 }).toString();
}

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (date: CalendarDate): number => date.toDate('UTC').getUTCDay() || 7;
