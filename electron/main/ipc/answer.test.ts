import { invokeChannels } from '@shared/ipc/contract';
import { describe, expect, it, vi } from 'vitest';
import { createQuietLog } from '../testing/quietLog';
import { answer } from './answer';
import type { Handlers } from './handlers';
import { isTrustedSender } from './isTrustedSender';

const makeHandlers = () =>
  Object.fromEntries(
    invokeChannels.map((channel) => [channel, vi.fn(() => `did ${channel}`)]),
  ) as unknown as {
    readonly [C in keyof Handlers]: ReturnType<typeof vi.fn> & Handlers[C];
  };

const setUp = () => {
  const handlers = makeHandlers();
  const log = createQuietLog();
  return { handlers, log, from: { isTrusted: true, handlers, log } };
};

describe('a request', () => {
  it('reaches its handler and is answered', async () => {
    const { from, handlers } = setUp();
    const input = { type: 'card/delete', id: 'c_1' };
    expect(await answer('board:command', input, from)).toEqual({ ok: true, value: 'did board:command' });
    expect(handlers['board:command']).toHaveBeenCalledWith(input);
  });

  it.each(invokeChannels)('%s from another page is refused before it is even read', async (channel) => {
    const { from, handlers, log } = setUp();
    const poisoned = Object.defineProperty({}, 'type', {
      get: () => {
        throw new Error('was read');
      },
    });
    expect(await answer(channel, poisoned, { ...from, isTrusted: false })).toEqual({
      ok: false,
      error: { code: 'refused-sender' },
    });
    expect(handlers[channel]).not.toHaveBeenCalled();
    expect(log.lines).toEqual([`warn ipc ${channel}: refused, not sent by our own page`]);
  });

  it.each(invokeChannels)('%s with something it does not take is refused', async (channel) => {
    const { from, handlers, log } = setUp();
    for (const input of [42, 'text', [], { surprise: true }, null]) {
      expect(await answer(channel, input, from)).toEqual({ ok: false, error: { code: 'refused-payload' } });
    }
    expect(handlers[channel]).not.toHaveBeenCalled();
    expect(log.lines).toHaveLength(5);
  });

  it.each([
    ['a path', 'file:open-recent', { key: 'k', path: '/etc/passwd' }],
    ['an id that is none', 'board:command', { type: 'card/delete', id: '../../x' }],
    [
      'a command within a command',
      'board:command',
      { type: 'batch', commands: [{ type: 'batch', commands: [] }] },
    ],
    [
      'a title that is no text',
      'board:command',
      { type: 'card/set-title', id: 'c_1', title: { toString: 1 } },
    ],
    [
      'a title of a gigabyte',
      'board:command',
      { type: 'card/set-title', id: 'c_1', title: 'x'.repeat(100_001) },
    ],
    ['an unknown command', 'board:command', { type: 'board/delete-everything' }],
    ['an unknown language', 'settings:change', { chosenLanguage: 'de' }],
    ['a retrospective without id', 'export:to-file', { kind: 'retro' }],
  ] as const)('with %s is refused', async (_what, channel, input) => {
    const { from, handlers } = setUp();
    expect(await answer(channel, input, from)).toEqual({ ok: false, error: { code: 'refused-payload' } });
    expect(handlers[channel]).not.toHaveBeenCalled();
  });

  it('leaves nothing of what people wrote in the log', async () => {
    const { from, log } = setUp();
    await answer(
      'board:command',
      { type: 'card/set-title', id: 'c_1', title: 'secret', more: 'secret' },
      from,
    );
    expect(log.lines.join()).not.toContain('secret');
  });

  it('that hits a bug is told so, and the bug is in the log', async () => {
    const { from, handlers, log } = setUp();
    handlers['app:state'].mockRejectedValueOnce(new Error('a bug'));
    expect(await answer('app:state', undefined, from)).toEqual({ ok: false, error: { code: 'failed' } });
    expect(log.lines).toEqual(['error ipc app:state: failed']);
  });
});

describe('a sender', () => {
  const ours = 'app://debrief';
  it.each([
    ['our page', { origin: 'app://debrief', parent: null }, true],
    ['a frame that is gone', null, false],
    ['a frame inside our page', { origin: 'app://debrief', parent: {} }, false],
    ['another origin of our scheme', { origin: 'app://debrief.evil', parent: null }, false],
    ['the web', { origin: 'https://debrief', parent: null }, false],
    ['a file', { origin: 'file://', parent: null }, false],
    ['a page without an origin', { origin: 'null', parent: null }, false],
  ])('that is %s', (_who, frame, isTrusted) => {
    expect(isTrustedSender(frame, ours)).toBe(isTrusted);
  });
});
