// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import type { Screen } from '@shared/ipc/contract';
import { aSnapshot } from '@shared/testing/boardMessages';
import { someSettings } from '@shared/testing/someSettings';
import { aRetro } from '@shared/testing/views';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createAppStore } from '../store/appStore';
import { App } from './App';
import { createFakeMain } from './testing/fakeMain';

// The parts that come in files of their own take a while on a slow machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

const t = createTranslator('en');

function show(more: Parameters<typeof aSnapshot>[0] = {}) {
  const records = [aRetro('r_1', '2026-11-22')];
  const board: Screen = { kind: 'board', board: aSnapshot({ records, lastRetro: 'r_1', ...more }) };
  const main = createFakeMain(board, someSettings());
  const state = { settings: someSettings(), screen: board };
  const store = createAppStore(state, main.bridge, (kind) => `${kind}_new`);
  render(<App store={store} bridge={main.bridge} createTranslator={() => t} />);
  return userEvent.setup();
}
const titleBox = () => screen.queryByRole('textbox', { name: t('retros.titleField') });
const press = (name: string) => screen.getByRole('button', { name });

describe('the title of a new retrospective', () => {
  it('is asked for once: whoever comes back to it later can just read it', async () => {
    const user = show();
    await user.click(press(t('retros.new')));
    expect(document.activeElement).toBe(titleBox());
    await user.keyboard('At home{Enter}');
    expect(titleBox()).toBeNull();
    await user.click(press(t('frame.lessons')));
    await screen.findByRole('heading', { name: t('lessons.title') });
    await user.click(press(t('frame.board')));
    await screen.findByRole('heading', { name: 'At home' });
    expect(titleBox()).toBeNull();
  });
});

describe('the versions of a retrospective', () => {
  it('leave the focus at its head once one of them is kept', async () => {
    const written = (value: string, replica: string) => ({ value, replica, at: 1 });
    const choice = { path: 'title', shown: written('Hers', 'here'), others: [written('His', 'papa1')] };
    const user = show({ choices: { r_1: [choice] } });
    await user.click(press(t('versions.chip', { count: 2 })));
    await user.click(await screen.findByRole('button', { name: t('versions.keepWhat', { text: 'His' }) }));
    expect(screen.queryByRole('button', { name: t('versions.chip', { count: 2 }) })).toBeNull();
    expect(document.activeElement?.textContent).toBe('His');
  });
});
