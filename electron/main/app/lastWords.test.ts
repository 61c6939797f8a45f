import { expect, it, vi } from 'vitest';
import { createLastWords } from './lastWords';

it('waits until the page has sent what was being written', async () => {
  const order: string[] = [];
  const words = createLastWords(() => {
    order.push('asked');
    queueMicrotask(() => {
      order.push('sent');
      words.heard();
    });
  });
  await words.hear();
  order.push('on');
  expect(order).toEqual(['asked', 'sent', 'on']);
});

it('does not wait for ever for a page that hangs', async () => {
  vi.useFakeTimers();
  const heard = createLastWords(() => undefined, 500).hear();
  await vi.advanceTimersByTimeAsync(500);
  await expect(heard).resolves.toBeUndefined();
  vi.useRealTimers();
});
