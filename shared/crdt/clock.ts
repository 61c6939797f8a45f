/**
 * The hybrid logical clock: milliseconds since 1970 × 1024 plus a counter, as 11 base-36 digits, so that text order is
 * time order (until the year 2248). It only orders values that were written without knowledge of each other.
 */
export type Clock = string;

const ticksPerMs = 1024;
const digits = 11;

const clockToTicks = (clock: Clock): number => Number.parseInt(clock, 36);
const ticksToClock = (ticks: number): Clock => ticks.toString(36).padStart(digits, '0');

/**
 * The next reading: wall time if it is ahead of `last`, else one tick after `last`; a `last` from too far in the future
 * is not followed. `now` is in ms since 1970.
 */
export function nextClock(last: Clock | null, now: number): Clock {
  const wall = Math.max(0, Math.floor(now)) * ticksPerMs;
  if (last === null || !isTrusted(last, now)) return ticksToClock(wall);
  return ticksToClock(Math.max(wall, clockToTicks(last) + 1));
}

/**
 * The wall time in a reading, in ms since 1970. The fraction is the counter's: two commits have never the same, even
 * within one millisecond.
 */
export const clockToMs = (clock: Clock): number => clockToTicks(clock) / ticksPerMs;

/** A reading further ahead of our own time than this comes from a wrong clock, there or here. */
export const toleratedDriftMs = 5 * 60_000;

/** Whether a reading is one to go on from. One wrong clock must not take all others with it into the future. */
export const isTrusted = (clock: Clock, now: number): boolean => clockToMs(clock) <= now + toleratedDriftMs;
