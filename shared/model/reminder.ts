import { z } from 'zod';
import { timePattern } from './timePattern';

/** When to be reminded of the weekly debrief, in the local time of wherever the machine is. */
export const reminderSchema = z.strictObject({
  isOn: z.boolean(),
  /** Of the week: 1 is Monday, 7 Sunday (ISO 8601). */
  day: z.number().int().min(1).max(7),
  /** hh:mm */
  time: z.string().regex(timePattern),
});
export type Reminder = Readonly<z.infer<typeof reminderSchema>>;

/** Sunday evening, once the children sleep; off until somebody wants it. */
export const noReminder: Reminder = { isOn: false, day: 7, time: '20:30' };
