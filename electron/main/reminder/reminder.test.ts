import type { Reminder } from '@shared/model/reminder';
import { describe, expect, it } from 'vitest';
import type { Reminded } from './dueMoment';
import { createWeeklyReminder } from './reminder';

const hour = 3_600_000;

/** A machine whose clock a test turns. It sleeps where its timers stand still. */
function machine(now: string, reminder: Partial<Reminder> = {}, reminded: Partial<Reminded> = {}) {
  const world = {
    now: Date.parse(now),
    zone: 'Europe/Paris',
    reminder: { isOn: true, day: 7, time: '20:30', ...reminder },
    reminded: { since: 0, day: null, ...reminded } as Reminded,
    spoken: 0,
    timer: null as { at: number; work: () => void } | null,
  };
  const weekly = createWeeklyReminder({
    reminder: () => world.reminder,
    reminded: () => world.reminded,
    remember: (next) => {
      world.reminded = next;
    },
    now: () => world.now,
    timeZone: () => world.zone,
    notify: () => {
      world.spoken += 1;
    },
    after(ms, work) {
      const timer = { at: world.now + ms, work };
      world.timer = timer;
      return () => {
        if (world.timer === timer) world.timer = null;
      };
    },
  });
  return {
    world,
    weekly,
    /** Time passes and timers run. */
    pass(ms: number) {
      const end = world.now + ms;
      while (world.timer && world.timer.at <= end) {
        const { at, work } = world.timer;
        world.now = at;
        world.timer = null;
        work();
      }
      world.now = end;
    },
    sleep(ms: number) {
      world.now += ms;
    },
  };
}

describe('the weekly reminder', () => {
  it('speaks on its minute, once a week', () => {
    const { world, weekly, pass } = machine('2026-11-22T12:00:00Z');
    weekly.check();
    pass(7 * hour + 29 * 60_000);
    expect(world.spoken).toBe(0);
    pass(60_000);
    expect(world.spoken).toBe(1);
    pass(7 * 24 * hour - 1);
    expect(world.spoken).toBe(1);
    pass(1);
    expect(world.spoken).toBe(2);
    pass(50 * 7 * 24 * hour);
    expect(world.spoken).toBe(52);
  });

  it('is made up for after a sleep, and let go after a long one', () => {
    const { world, weekly, sleep } = machine('2026-11-22T12:00:00Z', {}, { since: 1 });
    weekly.check();
    sleep(20 * hour);
    weekly.check();
    weekly.check();
    expect(world.spoken).toBe(1);
    sleep(7 * 24 * hour + 13 * hour);
    weekly.check();
    expect(world.spoken).toBe(1);
  });

  it('does not speak again after a restart, nor when the clock or the time zone goes back', () => {
    const first = machine('2026-11-22T19:31:00Z');
    first.weekly.check();
    expect(first.world.spoken).toBe(1);
    const again = machine('2026-11-22T19:40:00Z', {}, first.world.reminded);
    again.weekly.check();
    again.world.now = Date.parse('2026-11-22T18:00:00Z');
    again.pass(3 * hour);
    again.world.zone = 'America/Montreal';
    again.pass(6 * hour);
    expect(again.world.spoken).toBe(0);
  });

  it('is not late for what had passed when it was set', () => {
    const { world, weekly, pass } = machine('2026-11-22T19:40:00Z');
    weekly.reset();
    expect(world.spoken).toBe(0);
    world.reminder = { ...world.reminder, time: '21:00' };
    weekly.reset();
    pass(hour);
    expect(world.spoken).toBe(1);
    // Set once more in the same week, to be sure: next week then.
    world.reminder = { ...world.reminder, time: '21:30' };
    weekly.reset();
    pass(2 * hour);
    expect(world.spoken).toBe(1);
  });

  it('is silent, without a timer, while it is off, and at the end', () => {
    const { world, weekly, pass } = machine('2026-11-22T12:00:00Z', { isOn: false });
    weekly.check();
    expect(world.timer).toBeNull();
    world.reminder = { ...world.reminder, isOn: true };
    weekly.reset();
    expect(world.timer).not.toBeNull();
    weekly.end();
    expect(world.timer).toBeNull();
    pass(24 * hour);
    expect(world.spoken).toBe(0);
  });
});
