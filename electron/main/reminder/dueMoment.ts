import type { Reminder } from '@shared/model/reminder';
import { type Moment, momentsAround, weekOf } from './weekly';

/** What is remembered of the reminder between runs. */
export type Reminded = {
  /** Since when it is as it is (ms since 1970): what had passed by then is not made up for. */
  readonly since: number;
  /** The day it last spoke for (yyyy-mm-dd), wherever that was. */
  readonly day: string | null;
};

/** A machine that slept, or an app that was closed, makes up for a reminder for so long (ms); then the week is let go. */
export const patience = 24 * 60 * 60 * 1_000;

/**
 * The moment to remind of now, or null. At most one a week (Monday to Sunday), whatever becomes of clocks, time zones and
 * settings meanwhile.
 */
export function dueMoment(
  reminder: Reminder,
  { since, day }: Reminded,
  now: number,
  timeZone: string,
): Moment | null {
  if (!reminder.isOn) return null;
  const { last } = momentsAround(reminder, now, timeZone);
  if (last.at < since || now - last.at > patience) return null;
  const wasRemindedOf = day !== null && weekOf(day) >= weekOf(last.day);
  return wasRemindedOf ? null : last;
}
