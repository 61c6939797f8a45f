// @vitest-environment happy-dom
import type { Command } from '@shared/domain/commands';
import { createTranslator } from '@shared/i18n/translator';
import { err, ok } from '@shared/result';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { BoardStore, Sent } from '../store/boardStore';
import { I18nContext } from './I18n';
import { showToast, toasts } from './toasts';
import { useSend } from './useSend';

const t = createTranslator('fr');
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <I18nContext value={{ t, language: 'fr' }}>{children}</I18nContext>
);
const sending = (answer: Sent) =>
  renderHook(() => useSend({ send: async () => answer } as unknown as BoardStore), { wrapper }).result
    .current;
const messages = () => toasts.get().map(({ text }) => text);

beforeEach(() => {
  toasts.set([]);
  for (const id of ['c_1', 'c_2'])
    showToast({ text: id, about: id, action: { label: t('card.undo'), run: () => undefined } });
});

it.each<Command>([
  { type: 'record/restore', id: 'c_1' },
  { type: 'bin/empty', ids: ['c_1'] },
])('$type leaves no message behind that offers to take it out of the bin', async (command) => {
  await sending(ok({ created: [] }))(command);
  expect(messages()).toEqual(['c_2']);
});

it('says why a command was refused, and leaves what is offered', async () => {
  await sending(err({ code: 'not-in-bin', id: 'c_1' }))({ type: 'record/restore', id: 'c_1' });
  expect(messages()).toEqual(['c_1', 'c_2', t('refused.not-in-bin')]);
});
