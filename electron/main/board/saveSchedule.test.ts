import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaveSchedule } from './saveSchedule';

const timing = { afterLastMs: 250, atMostMs: 2_000, retryMs: 5_000, restMs: 0 };

describe('when a board is saved', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const setUp = (save = vi.fn(async () => undefined)) => ({
    save,
    schedule: createSaveSchedule(save, timing),
  });

  it('a moment after the last change', async () => {
    const { save, schedule } = setUp();
    schedule.touch();
    await vi.advanceTimersByTimeAsync(200);
    schedule.touch();
    await vi.advanceTimersByTimeAsync(249);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('every two seconds while somebody goes on typing', async () => {
    const { save, schedule } = setUp();
    for (let ms = 0; ms < 6_000; ms += 100) {
      schedule.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(save.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('a second after the last change, five after the first at most, where nothing else is said', async () => {
    const save = vi.fn(async () => undefined);
    const schedule = createSaveSchedule(save);
    schedule.touch();
    await vi.advanceTimersByTimeAsync(999);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    for (let ms = 0; ms < 5_000; ms += 500) {
      schedule.touch();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('at once when asked, and not again for the same changes', async () => {
    const { save, schedule } = setUp();
    schedule.touch();
    await schedule.now();
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('one at a time', async () => {
    let running = 0;
    let most = 0;
    const { schedule } = setUp(
      vi.fn(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, 100));
        running -= 1;
        return undefined;
      }),
    );
    const all = Promise.all([schedule.now(), schedule.now(), schedule.now()]);
    await vi.advanceTimersByTimeAsync(1_000);
    await all;
    expect(most).toBe(1);
  });

  it('again in a while after it failed, or sooner when something changes', async () => {
    const { save, schedule } = setUp();
    schedule.retryLater();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    schedule.retryLater();
    schedule.touch();
    await vi.advanceTimersByTimeAsync(250);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('no more once it is stopped', async () => {
    const { save, schedule } = setUp();
    schedule.touch();
    await schedule.stop();
    schedule.touch();
    schedule.retryLater();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
  });
});
