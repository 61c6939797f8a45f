// @vitest-environment happy-dom
import type { Command } from '@shared/domain/commands';
import { createTranslator } from '@shared/i18n/translator';
import { ok } from '@shared/result';
import { aCard, marks, viewOf } from '@shared/testing/views';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createStore } from '../../store/createStore';
import { I18nContext } from '../../ui/I18n';
import { AffectedField } from './AffectedField';
import { type CardServices, CardServicesContext } from './cardServices';

afterEach(cleanup);

const nap = { ...aCard('c_1', 'r_1', 'happened', 'Lunch'), affected: marks('Léo’s nap') };

function show() {
  const sent: Command[] = [];
  const services = {
    store: createStore({ view: viewOf(nap) }),
    send: async (command: Command) => {
      sent.push(command);
      return ok({ created: [] });
    },
    isReadOnly: false,
  } as unknown as CardServices;
  render(
    <I18nContext value={{ t: createTranslator('en'), language: 'en' }}>
      <CardServicesContext value={services}>
        <AffectedField card={nap} tabIndex={0} />
      </CardServicesContext>
    </I18nContext>,
  );
  return { sent, user: userEvent.setup(), box: screen.getByRole('textbox') };
}

it('adds who or what was affected', async () => {
  const { sent, user, box } = show();
  await user.type(box, 'the dog{Enter}');
  expect(sent).toEqual([{ type: 'card/set-affected', id: 'c_1', name: 'the dog', affected: true }]);
});

it('knows what is there already, be it written otherwise', async () => {
  const { sent, user, box } = show();
  await user.type(box, "leo's  Nap{Enter}");
  expect(sent).toEqual([]);
  expect(box).toHaveProperty('value', '');
});
