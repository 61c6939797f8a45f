// @vitest-environment happy-dom
import { carryOver } from '@shared/domain/carryOver';
import type { Command } from '@shared/domain/commands';
import { retroById } from '@shared/domain/queries';
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge } from '@shared/ipc/contract';
import type { Card, RecordView } from '@shared/model/records';
import { ok } from '@shared/result';
import { aSnapshot } from '@shared/testing/boardMessages';
import { aCard, aRetro } from '@shared/testing/views';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createBoardStore } from '../../store/boardStore';
import { I18nContext } from '../../ui/I18n';
import { CarryOver } from './CarryOver';
import { CarryServicesContext } from './carryServices';

afterEach(cleanup);

const t = createTranslator('en');
const weeks = ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22'];

/** What the last of four weeks opens on: an action of the first. */
function show(more: Partial<Card> = {}) {
  const records: RecordView[] = [
    ...weeks.map((date, index) => aRetro(`r_${index + 1}`, date)),
    { ...aCard('c_jar', 'r_1', 'action', 'Little jar'), ...more },
  ];
  const bridge = { invoke: async () => ok({ created: [] }), on: () => () => undefined } as unknown as Bridge;
  const store = createBoardStore(aSnapshot({ records }), bridge, (kind) => `${kind}_new`);
  const { view } = store.get();
  const retro = retroById(view, 'r_4');
  if (!retro) throw new Error('no retrospective');
  const sent: Command[] = [];
  const services = {
    store,
    retro,
    send: async (command: Command) => {
      sent.push(command);
      return ok({ created: [], serial: 0 });
    },
    focus: (id: string) => document.querySelector<HTMLElement>(`[data-record="${id}"]`)?.focus(),
    isReadOnly: false,
    onAllAnswered: () => true,
  };
  render(
    <I18nContext value={{ t, language: 'en' }}>
      <CarryServicesContext value={services}>
        <CarryOver
          over={carryOver(view, 'r_4')}
          previous="r_3"
          isPast={false}
          current={null}
          renderCard={({ carried: { card }, tabIndex, ask }) => (
            <article data-record={card.id} aria-label={card.title} tabIndex={tabIndex}>
              {ask}
            </article>
          )}
          onShown={() => undefined}
        />
      </CarryServicesContext>
    </I18nContext>,
  );
  return { sent, user: userEvent.setup() };
}
const button = (name: string) => screen.getByRole('button', { name });

describe('an action that has waited long', () => {
  it('is answered by the keys it shows, once somebody has said that it was tried', async () => {
    const { sent, user } = show();
    await user.click(button(t('carry.triedAfterAll')));
    expect(document.activeElement).toBe(screen.getByRole('article'));
    await user.keyboard('1');
    expect(sent).toMatchObject([{ type: 'card/set-outcome', outcome: 'worked' }]);
  });
});

describe('another way, among what was answered', () => {
  const openBox = async () => {
    const { sent, user } = show({ outcomes: { r_4: 'didnt' } });
    await user.click(screen.getByRole('button', { expanded: false }));
    await user.click(button(t('carry.otherWay')));
    return { sent, user };
  };

  it('is written once with Enter; a second one is an action of its own', async () => {
    const { sent, user } = await openBox();
    await user.keyboard('Two jars{Enter}');
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(button(t('carry.otherWay')));
    await user.keyboard('A bigger jar{Enter}');
    expect(sent).toMatchObject([{ title: 'Two jars' }, { title: 'A bigger jar' }]);
    expect(new Set(sent.map((command) => 'id' in command && command.id)).size).toBe(2);
  });

  it('is left with Escape: the focus is back on the button', async () => {
    const { sent, user } = await openBox();
    await user.keyboard('Two{Escape}');
    expect(document.activeElement).toBe(button(t('carry.otherWay')));
    expect(sent).toEqual([]);
  });
});
