// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import type { RecordView } from '@shared/model/records';
import { aSnapshot } from '@shared/testing/boardMessages';
import { someSettings } from '@shared/testing/someSettings';
import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardContext } from '../store/BoardContext';
import { createBoardStore } from '../store/boardStore';
import { I18nContext } from '../ui/I18n';
import { Nudges } from './Nudges';
import { RetroBoard } from './RetroBoard';
import { createRetroDesk } from './retroDesk';
import { createFakeMain } from './testing/fakeMain';

// The rules come in a file of their own, which takes a while on a slow machine.
configure({ asyncUtilTimeout: 10_000 });

const place = (column: 'happened' | 'cause') => ({ retro: 'r_1', column, order: 'a0' });
const records: readonly RecordView[] = [
  { type: 'retro', id: 'r_1', title: 'Chez mamie', date: '2026-11-22', binnedAt: null },
  { type: 'card', id: 'c_1', title: 'un', place: place('happened'), binnedAt: null },
  { type: 'card', id: 'c_2', title: 'deux', notes: 'trois', place: place('cause'), binnedAt: null },
];
const snapshot = aSnapshot({ records });
const t = createTranslator('fr');

function show(isOn = true) {
  const settings = someSettings({ language: 'fr', nudge: isOn });
  const main = createFakeMain({ kind: 'board', board: snapshot }, settings);
  let minted = 0;
  const board = createBoardStore(snapshot, main.bridge, (kind) => `${kind}_new${minted++}`);
  main.bridge.on('board:changed', (changes) => board.applyChanges(changes));
  const desk = createRetroDesk(board, 'r_1');
  const page = (on: boolean) => (
    <I18nContext value={{ t, language: 'fr' }}>
      <BoardContext value={board}>
        <Nudges board={board} isOn={on}>
          <RetroBoard
            store={board}
            retroId="r_1"
            desk={desk}
            onOpen={() => undefined}
            onShow={() => undefined}
            onExport={async () => undefined}
          />
        </Nudges>
      </BoardContext>
    </I18nContext>
  );
  const { rerender } = render(page(isOn));
  return { board, user: userEvent.setup(), turn: (on: boolean) => rerender(page(on)) };
}
type User = ReturnType<typeof userEvent.setup>;
const add = (user: User, column: 'happened' | 'cause', text: string) =>
  user.type(
    screen.getByRole('textbox', { name: t('board.addTo', { column: t(`column.${column}`) }) }),
    `${text}{Enter}`,
  );
const article = (name: string) => screen.getByRole('article', { name });
const findNudge = () => screen.findByRole<HTMLButtonElement>('button', { name: /Une autre façon/ });
const nudge = () => screen.queryByRole('button', { name: /Une autre façon/ });

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(cleanup);

describe('a suggestion under a card', () => {
  it('comes when the sentence is kept, says what to ask instead, and is read aloud', async () => {
    const { user } = show();
    await add(user, 'cause', 'Erreur humaine');
    const found = await findNudge();
    expect(found.textContent).toBe(
      'Une autre façon de le dire\u202f: qu’est-ce qui rendait ça facile\u202f?',
    );
    expect(article('Erreur humaine').contains(found)).toBe(true);
    const voice = document.querySelector('[aria-live="polite"]:not([role])');
    expect(voice?.textContent).toBe(found.textContent);
    expect(voice?.querySelector('[lang]')?.getAttribute('lang')).toBe('fr');
  });

  it('opens the sentence with the words it is about, and is still there to be read', async () => {
    const { user } = show();
    await add(user, 'happened', 'Mamie aurait dû prévenir');
    await user.click(await findNudge());
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('card.editTitle') });
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('aurait dû');
    expect(nudge()).not.toBeNull();
    await user.clear(box);
    await user.type(box, 'Le repas à 13 h 30{Enter}');
    expect(article('Le repas à 13 h 30')).toBeTruthy();
    expect(nudge()).toBeNull();
  });

  it('opens the notes, folded as they are', async () => {
    const { board, user } = show();
    await act(() =>
      board.send({ type: 'card/set-notes', id: 'c_2', notes: 'À 14 h. Tu ne ranges jamais le sac.' }),
    );
    await user.click(await findNudge());
    const box = await within(article('deux')).findByRole<HTMLTextAreaElement>('textbox', {
      name: t('card.notes'),
    });
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('Tu ne ranges jamais');
  });

  it('is waved away with one press, and the focus stays with the card', async () => {
    const { user } = show();
    await add(user, 'happened', 'C’est toujours pareil');
    await findNudge();
    await user.click(screen.getByRole('button', { name: t('nudge.dismiss') }));
    expect(nudge()).toBeNull();
    expect(document.activeElement).toBe(article('C’est toujours pareil'));
  });

  it('is there only while suggestions are on', async () => {
    const { user, turn } = show();
    await add(user, 'happened', 'C’est toujours pareil');
    await findNudge();
    turn(false);
    expect(nudge()).toBeNull();
    await add(user, 'happened', 'C’est inadmissible');
    turn(true);
    const shown = screen.getAllByRole('button', { name: /Une autre façon/ });
    expect(shown).toHaveLength(1);
    expect(article('C’est toujours pareil').contains(shown[0] ?? null)).toBe(true);
  });
});
