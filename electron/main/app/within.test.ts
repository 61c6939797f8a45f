import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from './within';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('waits for what never answers, such as the file of lessons on a drive that is gone, only so long', async () => {
  const told: unknown[] = [];
  void within(2_000, new Promise(() => undefined)).then((result) => told.push(result));
  await vi.advanceTimersByTimeAsync(1_999);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([null]);
});

it('is through as soon as the work is, and leaves no clock running', async () => {
  const slow = new Promise<string>((done) => setTimeout(() => done('written'), 1_500));
  const told = within(2_000, slow);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await told).toBe('written');
  expect(vi.getTimerCount()).toBe(0);
});

it('fails as the work fails, unless that comes too late to matter', async () => {
  await expect(within(2_000, Promise.reject(new Error('EIO')))).rejects.toThrow('EIO');
  const late = new Promise<null>((_, fail) => setTimeout(() => fail(new Error('EIO')), 3_000));
  const told = within(2_000, late);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await told).toBeNull();
});
