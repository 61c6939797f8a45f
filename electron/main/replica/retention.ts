/** How many earlier states are kept: the last ones, then the last of each day and of each week. */
export const retention = { latest: 50, daily: 30, weekly: 26 } as const;

const dayMs = 24 * 60 * 60 * 1000;
/** Day 4 was Monday, 5 January 1970. */
const dayOf = (time: number): number => Math.floor(time / dayMs);
const weekOf = (time: number): number => Math.floor((dayOf(time) - 4) / 7);

/**
 * Which of the kept states (ms since 1970, UTC days) may go. Days and weeks without a state do not count, so a board
 * that is opened once a month still reaches back 30 states, and nothing depends on today's date.
 */
export function statesToDrop(times: readonly number[]): number[] {
  const newestFirst = [...times].sort((a, b) => b - a);
  const kept = new Set(newestFirst.slice(0, retention.latest));
  for (const time of lastOfEach(newestFirst, dayOf).slice(0, retention.daily)) kept.add(time);
  for (const time of lastOfEach(newestFirst, weekOf).slice(0, retention.weekly)) kept.add(time);
  return newestFirst.filter((time) => !kept.has(time));
}

function lastOfEach(newestFirst: readonly number[], periodOf: (time: number) => number): number[] {
  return newestFirst.filter((time, index) => {
    const newer = newestFirst[index - 1];
    return newer === undefined || periodOf(newer) !== periodOf(time);
  });
}
