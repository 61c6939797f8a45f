// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import type { RecordView } from '@shared/model/records';
import { ok } from '@shared/result';
import { aRetro } from '@shared/testing/views';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { I18nContext } from '../../ui/I18n';
import { toasts } from '../../ui/toasts';
import { EmptyTheBin } from './EmptyTheBin';

afterEach(() => {
  cleanup();
  toasts.set([]);
});

const t = createTranslator('en');
const bin = (...ids: string[]) =>
  new Map(ids.map((id): [string, RecordView] => [id, { ...aRetro(id, '2026-11-22'), binnedAt: 1 }]));
const button = (view: ReturnType<typeof bin>) => (
  <I18nContext value={{ t, language: 'en' }}>
    <EmptyTheBin view={view} send={async () => ok({ created: [] })} onDone={() => undefined} />
  </I18nContext>
);

describe('emptying the bin', () => {
  it('asks no more once that is done, even where something came in meanwhile', async () => {
    const user = userEvent.setup();
    const { rerender } = render(button(bin('r_1')));
    await user.click(screen.getByRole('button', { name: t('bin.emptyDo') }));
    rerender(button(bin('r_1', 'r_2')));
    await user.click(screen.getByRole('button', { name: t('bin.emptyYes') }));
    rerender(button(bin('r_2')));
    expect(screen.queryByText(t('bin.emptyAsk', { count: 1 }))).toBeNull();
    expect(screen.getByRole('button', { name: t('bin.emptyDo') })).toBeTruthy();
  });
});
