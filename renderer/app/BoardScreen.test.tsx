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
const board: Screen = {
  kind: 'board',
  board: aSnapshot({ records: [aRetro('r_1', '2026-11-22')], lastRetro: 'r_1' }),
};

function show() {
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
