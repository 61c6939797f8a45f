// @vitest-environment happy-dom
import type { Command } from '@shared/domain/commands';
import { createTranslator } from '@shared/i18n/translator';
import type { RecordView } from '@shared/model/records';
import { ok } from '@shared/result';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { I18nContext } from '../../ui/I18n';
import { toasts } from '../../ui/toasts';
import { BinPage } from './BinPage';

afterEach(() => {
  cleanup();
  toasts.set([]);
});

const apart = { separately: true } as const;
const thrown = { author: 'p_1', binnedAt: 1 } as const;

describe.each(['fr', 'en'] as const)('the bin, while everybody writes for themselves (%s)', (language) => {
  const t = createTranslator(language);
  const show = (...records: RecordView[]) => {
    const sent: Command[] = [];
    const send = async (command: Command) => {
      sent.push(command);
      return ok({ created: [] });
    };
    const rest = { isReadOnly: false, send, onBack: () => undefined, onShow: () => undefined };
    render(
      <I18nContext value={{ t, language }}>
        <BinPage view={viewOf(...records)} {...rest} />
      </I18nContext>,
    );
    return sent;
  };
  const hidden = t('apart.hidden', { count: 1 });

  it('does not say what a card holds that is not shown yet, and gives it back', async () => {
    const sent = show(
      aRetro('r_1', '2026-11-22', apart),
      aCard('c_1', 'r_1', 'happened', 'Le brouillon', thrown),
    );
    expect(screen.getByRole('heading', { name: hidden })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: t('bin.restoreWhat', { title: hidden }) }));
    expect(sent).toEqual([{ type: 'record/restore', id: 'c_1' }]);
    expect(toasts.get().map(({ text }) => text)).toEqual([t('bin.restored', { title: hidden })]);
    expect(document.body.innerHTML).not.toContain('Le brouillon');
  });

  it('does not say it among the cards of a retrospective either', () => {
    show(
      aRetro('r_1', '2026-11-22', { ...apart, binnedAt: 1 }),
      aCard('c_1', 'r_1', 'happened', 'Le brouillon', thrown),
      aCard('c_2', 'r_1', 'cause', 'Le four', { binnedAt: 1 }),
    );
    const rows = within(screen.getAllByRole('list')[1] as HTMLElement).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([hidden, 'Le four']);
  });

  it('says it once it is shown', () => {
    show(
      aRetro('r_1', '2026-11-22', { ...apart, revealed: true }),
      aCard('c_1', 'r_1', 'happened', 'Le brouillon', thrown),
    );
    expect(screen.getByRole('heading', { name: 'Le brouillon' })).toBeTruthy();
  });
});
