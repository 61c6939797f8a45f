// @vitest-environment happy-dom
import type { Choice } from '@shared/crdt/choices';
import type { Command } from '@shared/domain/commands';
import type { Language } from '@shared/i18n/languages';
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge, ReadOnlyReason } from '@shared/ipc/contract';
import type { RecordView } from '@shared/model/records';
import { ok } from '@shared/result';
import { aSnapshot } from '@shared/testing/boardMessages';
import { aCard, aPerson, aRetro, marks } from '@shared/testing/views';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { BoardContext } from '../../store/BoardContext';
import { createBoardStore } from '../../store/boardStore';
import { announcements } from '../../ui/announcer';
import { I18nContext } from '../../ui/I18n';
import { Versions } from './Versions';

afterEach(cleanup);

const papa = { ...aPerson('p_1', 'Papa'), machines: marks('papa1') };
const at = new Date(2026, 10, 22, 21, 4).getTime();
const choice = (path: string, shown: string | undefined, ...others: string[]): Choice => ({
  path,
  shown: { ...(shown === undefined ? {} : { value: shown }), replica: 'here', at },
  others: others.map((value, index) => ({
    value,
    replica: index === 0 ? 'papa1' : 'leoc2',
    at: at - 60_000,
  })),
});

function show(
  choices: readonly Choice[],
  { language = 'en', readOnly = null }: { language?: Language; readOnly?: ReadOnlyReason | null } = {},
) {
  const sent: Command[] = [];
  const bridge = {
    invoke: async (_channel: string, command: Command) => {
      sent.push(command);
      return ok({ created: [] });
    },
    on: () => () => undefined,
  } as unknown as Bridge;
  const records: readonly RecordView[] = [
    aRetro('r_1', '2026-11-22'),
    aCard('c_1', 'r_1', 'cause', 'Hers'),
    papa,
  ];
  const board = createBoardStore(
    aSnapshot({ records, choices: { c_1: choices }, readOnly }),
    bridge,
    () => 'x',
  );
  render(
    <I18nContext value={{ t: createTranslator(language), language }}>
      <BoardContext value={board}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as a card is */}
        <article data-record="c_1" tabIndex={0} aria-label="Hers">
          <Versions id="c_1" />
        </article>
      </BoardContext>
    </I18nContext>,
  );
  return { sent, board, user: userEvent.setup() };
}
const open = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(screen.getByRole('button', { name }));
  return screen.findByRole('region');
};

describe('a field with several versions', () => {
  it('has a chip that opens them side by side, with who and when', async () => {
    const { user } = show([choice('title', 'Hers', 'His')]);
    const panel = await open(user, '2 versions');
    expect(panel.getAttribute('aria-label')).toBe('Versions of “Hers”');
    const field = within(panel).getByRole('group', { name: 'Sentence' });
    expect(field.textContent).toMatch(/On this computer · Sunday,? .*9:04\sPM/);
    expect(field.textContent).toMatch(/Papa · Sunday,? .*9:03\sPM/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '2 versions' }));
  });

  it.each([
    ['Keep this one: Hers', 'Hers'],
    ['Keep this one: His', 'His'],
    ['Keep both', 'Hers / His'],
  ])('%s: writes %j, says so, and leaves the focus on the card', async (name, value) => {
    const { user, sent } = show([choice('title', 'Hers', 'His')]);
    const panel = await open(user, '2 versions');
    await user.click(within(panel).getByRole('button', { name }));
    expect(sent).toEqual([{ type: 'record/keep', id: 'c_1', path: 'title', value }]);
    expect(announcements.get().text).toBe(`Kept: ${value}`);
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('article'));
  });

  it('can be one of three, in French, and none at all', async () => {
    const { user, sent } = show([choice('notes', undefined, 'Les siennes', 'Celles de Léo')], {
      language: 'fr',
    });
    const panel = await open(user, '3 versions');
    expect(within(panel).queryByRole('button', { name: 'Tout garder' })).toBeNull();
    expect(panel.textContent).toContain('Sur un autre ordinateur');
    await user.click(within(panel).getByRole('button', { name: 'Garder celle-ci\u202f: Rien' }));
    expect(sent).toEqual([{ type: 'record/keep', id: 'c_1', path: 'notes', value: null }]);
  });

  it('stays open for the other fields', async () => {
    const { user } = show([choice('title', 'Hers', 'His'), choice('factor', 'hunger', 'sleep')]);
    const panel = await open(user, '2 versions');
    const factor = within(panel).getByRole('group', { name: 'Factor' });
    expect(within(factor).queryByRole('button', { name: 'Keep both' })).toBeNull();
    await user.click(within(factor).getByRole('button', { name: 'Keep this one: Sleep' }));
    expect(
      within(panel)
        .getAllByRole('group')
        .map((group) => group.querySelector('legend')?.textContent),
    ).toEqual(['Sentence']);
    expect(document.activeElement).toBe(panel);
  });

  it('is nobody’s any more once an undo has brought it back', async () => {
    const [shown, other] = [choice('title', 'Hers').shown, choice('title', 'His').shown];
    const { user } = show([{ path: 'title', shown, others: [other] }]);
    expect((await open(user, '2 versions')).textContent).toContain('Brought back by an undo · Sunday');
  });

  it('can be looked at where nothing can be changed', async () => {
    const { user } = show([choice('title', 'Hers', 'His')], { readOnly: 'too-new' });
    const panel = await open(user, '2 versions');
    expect(within(panel).queryAllByRole('button')).toEqual([]);
  });
});

it('says nothing where all agree', () => {
  show([]);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
