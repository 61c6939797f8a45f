import type { Command } from '@shared/domain/commands';
import type { Retro } from '@shared/model/records';
import { ok } from '@shared/result';
import { someSettings } from '@shared/testing/someSettings';
import { aRetro } from '@shared/testing/views';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAppMemory } from '../memory/appMemory';
import { createQuietLog } from '../testing/quietLog';
import { tempFolder } from '../testing/tempFolder';
import { createCaptureDesk } from './captureDesk';

const retro = aRetro('r_1', '2026-11-22', { title: 'Chez mamie' });

async function setUp({
  open = retro as Retro | null,
  isReadOnly = false,
  hasBoard = true,
  folder = '',
} = {}) {
  const sent: Command[] = [];
  const board = {
    currentRetro: open,
    isReadOnly,
    person: 'p_1',
    apply: (command: Command) => {
      sent.push(command);
      return ok({ created: [] });
    },
  };
  const data = folder || (await tempFolder());
  const memory = openAppMemory(data, createQuietLog());
  const desk = createCaptureDesk({
    session: () => (hasBoard ? board : null),
    settings: () => someSettings(),
    memory,
  });
  return { desk, sent, memory, data };
}

describe('the quick capture', () => {
  afterEach(() => void vi.useRealTimers());

  it('files facts into the open retrospective, several as one step', async () => {
    const { desk, sent } = await setUp();
    expect(desk.state().target).toEqual({ kind: 'retro', title: 'Chez mamie', date: '2026-11-22' });
    expect(desk.file(['un'])).toEqual(ok({ retro: 'Chez mamie', count: 1 }));
    expect(desk.file(['deux', 'trois'])).toEqual(ok({ retro: 'Chez mamie', count: 2 }));
    const add = { type: 'card/add', retro: 'r_1', column: 'happened' };
    expect(sent).toEqual([
      { ...add, title: 'un' },
      {
        type: 'batch',
        commands: [
          { ...add, title: 'deux' },
          { ...add, title: 'trois' },
        ],
      },
    ]);
  });

  it('writes for this machine’s person where everybody writes for themselves', async () => {
    const apart = await setUp({ open: { ...retro, separately: true } });
    apart.desk.file(['un']);
    expect(apart.sent).toMatchObject([{ author: 'p_1' }]);
    const revealed = await setUp({ open: { ...retro, separately: true, revealed: true } });
    revealed.desk.file(['un']);
    expect(revealed.sent[0]).not.toHaveProperty('author');
  });

  it.each([
    ['no-board', { hasBoard: false }],
    ['read-only', { isReadOnly: true }],
    ['no-retro', { open: null }],
  ] as const)('says why it can go nowhere: %s', async (why, how) => {
    const { desk, sent } = await setUp(how);
    expect(desk.state().target).toEqual({ kind: 'nowhere', why });
    expect(desk.file(['un'])).toEqual({ ok: false, error: { code: why } });
    expect(sent).toEqual([]);
  });

  it('keeps what is being typed, a moment after the first key and at the end', async () => {
    vi.useFakeTimers();
    const { desk, memory, data } = await setUp();
    desk.keepDraft('Le the');
    desk.keepDraft('Le thé');
    expect(memory.value().draft).toBe('');
    vi.advanceTimersByTime(500);
    expect(memory.value().draft).toBe('Le thé');
    desk.keepDraft('Le thé par terre');
    desk.flush();
    await memory.flush();
    const again = await setUp({ folder: data });
    expect(again.desk.state().draft).toBe('Le thé par terre');
  });
});
