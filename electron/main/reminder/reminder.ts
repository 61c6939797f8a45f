import type { Reminder } from '@shared/model/reminder';
import { dueMoment, type Reminded } from './dueMoment';
import { momentsAround } from './weekly';

/** What it takes of the world. */
type ReminderPorts = {
  readonly reminder: () => Reminder;
  readonly reminded: () => Reminded;
  readonly remember: (reminded: Reminded) => void;
  readonly now: () => number;
  readonly timeZone: () => string;
  readonly notify: () => void;
  /** Calls back once after `ms`, unless the returned function is called before. */
  readonly after: (ms: number, work: () => void) => () => void;
};

type WeeklyReminder = {
  /** Looks whether it is time: at the start, and when the machine wakes up. */
  readonly check: () => void;
  /** Somebody has set it anew. */
  readonly reset: () => void;
  readonly end: () => void;
};

/** Looks this often at least (ms): clocks are set, machines travel, and timers stand still while one sleeps. */
const mostMs = 60 * 60 * 1_000;

/** Reminds once a week. What it has reminded of is written down before it says so: twice would be worse than not at all. */
export function createWeeklyReminder(ports: ReminderPorts): WeeklyReminder {
  let cancel: () => void = () => undefined;
  const check = (): void => {
    cancel();
    const reminder = ports.reminder();
    if (!reminder.isOn) return;
    const now = ports.now();
    const timeZone = ports.timeZone();
    const due = dueMoment(reminder, ports.reminded(), now, timeZone);
    if (due) {
      ports.remember({ ...ports.reminded(), day: due.day });
      ports.notify();
    }
    const { next } = momentsAround(reminder, now, timeZone);
    cancel = ports.after(Math.min(next.at - now, mostMs), check);
  };
  return {
    check,
    reset() {
      ports.remember({ ...ports.reminded(), since: ports.now() });
      check();
    },
    end: () => cancel(),
  };
}
