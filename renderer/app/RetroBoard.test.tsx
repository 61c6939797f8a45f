// @vitest-environment happy-dom
import { planCommand } from '@shared/domain/planCommand';
import { previewEdits } from '@shared/domain/previewEdits';
import type { Language } from '@shared/i18n/languages';
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge, Invokes, Merge } from '@shared/ipc/contract';
import type { Column } from '@shared/model/columns';
import type { BoardView, Card, RecordView, Retro } from '@shared/model/records';
import { ok } from '@shared/result';
import { aSnapshot, someChanges } from '@shared/testing/boardMessages';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardContext } from '../store/BoardContext';
import { type BoardStore, createBoardStore } from '../store/boardStore';
import { announcements } from '../ui/announcer';
import { I18nContext } from '../ui/I18n';
import { loadMenu } from '../ui/lazyParts';
import { toasts } from '../ui/toasts';
import { RetroBoard } from './RetroBoard';
import { createRetroDesk, type RetroDesk } from './retroDesk';

type Sent = Invokes['board:command']['input'];

const retro = (id: string, title = 'Chez mamie'): Retro => ({
  type: 'retro',
  id,
  title,
  date: '2026-11-22',
  binnedAt: null,
});
let order = 0;
const card = (name: string, column: Column, more: Partial<Card> = {}): Card => {
  order += 1;
  const place = { retro: 'r_1', column, order: `a${String.fromCharCode(48 + order)}` };
  return { type: 'card', id: `c_${name}`, title: name, place, binnedAt: null, ...more };
};

/** A main process that does at once what it is asked, and tells the store. */
function createMain(records: readonly RecordView[]) {
  let view: BoardView = new Map(records.map((record) => [record.id, record]));
  let minted = 0;
  const sent: Sent[] = [];
  let store: BoardStore | null = null;
  const publish = (next: BoardView) => {
    const changed = [...next.values()].filter((record) => view.get(record.id) !== record);
    view = next;
    store?.applyChanges(someChanges({ records: changed }));
  };
  const invoke = async (channel: string, command: Sent) => {
    if (channel !== 'board:command') return null;
    sent.push(command);
    const now = planCommand(view, command, () => 'c_never');
    // As main does: what was written on a screen that did not show the bin yet counts.
    const isUnseen = !now.ok && now.error.code === 'in-bin';
    const planned = isUnseen && store ? planCommand(store.get().view, command, () => 'c_never') : now;
    if (!planned.ok) return planned;
    publish(previewEdits(view, planned.value.edits));
    return ok({ created: planned.value.created });
  };
  const bridge = { invoke, on: () => () => undefined } as unknown as Bridge;
  store = createBoardStore(aSnapshot({ records }), bridge, (kind) => `${kind}_new${minted++}`);
  const change = (id: string, fields: object) =>
    act(() => publish(new Map(view).set(id, { ...view.get(id), ...fields } as RecordView)));
  return { store, sent, change };
}

const mergeOf = (id: string): Merge => ({
  at: 0,
  source: { kind: 'file' },
  whileAway: false,
  records: [{ id, what: 'changed', paths: ['notes'], writers: ['papa1'], otherPlace: null }],
});

function show(records: readonly RecordView[], language: Language = 'en') {
  const main = createMain([retro('r_1'), retro('r_0', 'L’autre fois'), ...records]);
  const t = createTranslator(language);
  const desks = new Map<string, RetroDesk>();
  const deskOf = (id: string): RetroDesk => {
    const desk = desks.get(id) ?? createRetroDesk(main.store, id);
    desks.set(id, desk);
    return desk;
  };
  const board = (retroId: string) => (
    <I18nContext value={{ t, language }}>
      <BoardContext value={main.store}>
        <RetroBoard
          store={main.store}
          retroId={retroId}
          desk={deskOf(retroId)}
          onOpen={() => undefined}
          onShow={() => undefined}
          onExport={async () => undefined}
        />
      </BoardContext>
    </I18nContext>
  );
  const { rerender } = render(board('r_1'));
  return {
    ...main,
    desk: deskOf('r_1'),
    user: userEvent.setup(),
    open: (id: string) => rerender(board(id)),
  };
}

const column = (name: string) => screen.getByRole('region', { name });
const titles = (name: string) =>
  within(column(name))
    .queryAllByRole('article')
    .map((article) => article.getAttribute('aria-label'));
const article = (name: string) => screen.getByRole('article', { name });
const said = () => announcements.get().text;

beforeEach(() => {
  localStorage.clear();
  order = 0;
  // happy-dom lays nothing out: every list is 600 px high, every row 60 px.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  toasts.set([]);
});

describe('a column', () => {
  it('is a region with a list of articles, in the language of the screen', () => {
    show([card('un', 'happened'), card('deux', 'happened')], 'fr');
    const region = column('Ce qui s’est passé');
    expect(within(region).getByRole('list')).toBeTruthy();
    expect(titles('Ce qui s’est passé')).toEqual(['un', 'deux']);
    expect(within(column('Actions')).getByText(/Amener le petit pot/)).toBeTruthy();
    expect(within(region).getAllByRole('listitem')[1]?.getAttribute('aria-posinset')).toBe('2');
  });

  it('gets a card with a line and Enter, and keeps the focus', async () => {
    const { user } = show([card('un', 'cause')]);
    const box = screen.getByRole('textbox', { name: 'Add to Root cause' });
    await user.type(box, 'deux{Enter}');
    expect(titles('Root cause')).toEqual(['un', 'deux']);
    expect(document.activeElement).toBe(box);
    expect((box as HTMLTextAreaElement).value).toBe('');
    expect(said()).toBe('Added to Root cause: deux');
    await user.type(box, '{Enter}   {Enter}');
    expect(titles('Root cause')).toEqual(['un', 'deux']);
  });

  it('gets several cards from several pasted lines, as one step', async () => {
    const { user, sent } = show([]);
    await user.click(screen.getByRole('textbox', { name: 'Add to Action items' }));
    await user.paste('- un\n- deux\n\n- trois');
    expect(titles('Action items')).toEqual(['un', 'deux', 'trois']);
    expect(sent.map(({ type }) => type)).toEqual(['batch']);
  });

  it('leaves lines pasted into a text to be looked at', async () => {
    const { user } = show([]);
    const box = screen.getByRole('textbox', { name: 'Add to Action items' });
    await user.type(box, 'zéro ');
    await user.paste('un\ndeux');
    expect(titles('Action items')).toEqual([]);
    await user.type(box, '{Enter}');
    expect(titles('Action items')).toEqual(['zéro un', 'deux']);
  });

  it('keeps what is being typed while one looks at another retrospective', async () => {
    const { user, open } = show([]);
    await user.type(screen.getByRole('textbox', { name: 'Add to Root cause' }), 'à moitié');
    open('r_0');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add to Root cause' }).value).toBe('');
    open('r_1');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add to Root cause' }).value).toBe(
      'à moitié',
    );
  });

  it('shows only what is near the screen', () => {
    show(Array.from({ length: 40 }, (_, index) => card(`n${index}`, 'happened', { place: placeAt(index) })));
    expect(titles('What happened').length).toBeLessThan(20);
    const [first] = within(column('What happened')).getAllByRole('listitem');
    expect(first?.getAttribute('aria-setsize')).toBe('40');
  });
});

const placeAt = (index: number) => ({
  retro: 'r_1',
  column: 'happened' as const,
  order: `b${String(index + 10).padStart(2, '0')}V`,
});

describe('editing a sentence', () => {
  const open = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(screen.getByRole('heading', { name: 'un' }));
    return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The sentence of this card' });
  };

  it('keeps it with Enter and goes back to the card', async () => {
    const { user } = show([card('un', 'happened')]);
    await user.type(await open(user), ' de plus{Enter}');
    expect(titles('What happened')).toEqual(['un de plus']);
    expect(document.activeElement).toBe(article('un de plus'));
  });

  it('leaves it as it was with Escape', async () => {
    const { user, sent } = show([card('un', 'happened')]);
    await user.type(await open(user), ' de plus{Escape}');
    expect(titles('What happened')).toEqual(['un']);
    expect(sent).toEqual([]);
  });

  it('opens with Enter and with F2, and keeps it when one goes elsewhere', async () => {
    const { user } = show([card('un', 'happened')]);
    act(() => article('un').focus());
    await user.keyboard('{Enter}!{Enter}{F2}!');
    await user.click(screen.getByRole('textbox', { name: 'Add to Root cause' }));
    expect(titles('What happened')).toEqual(['un!!']);
  });

  it('refuses to be empty', async () => {
    const { user, sent } = show([card('un', 'happened')]);
    await user.clear(await open(user));
    await user.keyboard('{Enter}');
    expect(titles('What happened')).toEqual(['un']);
    expect(sent).toEqual([]);
    expect(said()).toMatch(/needs its sentence/);
  });

  it('keeps what was typed when another retrospective is opened', async () => {
    const { user, open: openRetro, store } = show([card('un', 'happened')]);
    await user.type(await open(user), ' de plus');
    openRetro('r_0');
    expect(store.get().view.get('c_un')).toMatchObject({ title: 'un de plus' });
  });

  it('keeps what is being typed when the card changes meanwhile', async () => {
    const { user, change } = show([card('un', 'happened')]);
    const box = await open(user);
    change('c_un', { title: 'changé ailleurs' });
    expect(box.value).toBe('un');
    await user.clear(box);
    await user.type(box, 'à moi');
    change('c_un', { title: 'encore changé' });
    expect(box.value).toBe('à moi');
    await user.keyboard('{Enter}');
    expect(titles('What happened')).toEqual(['à moi']);
  });

  it('brings a card back that went into the bin while one was typing', async () => {
    const { user, change } = show([card('un', 'happened')]);
    await user.type(await open(user), ' de plus');
    change('c_un', { binnedAt: 1 });
    expect(titles('What happened')).toEqual(['un']);
    await user.keyboard('{Enter}');
    expect(titles('What happened')).toEqual(['un de plus']);
  });
});

describe('the keyboard', () => {
  const press = async (user: ReturnType<typeof userEvent.setup>, name: string, keys: string) => {
    act(() => article(name).focus());
    await user.keyboard(keys);
  };
  const three = () => [card('un', 'happened'), card('deux', 'happened'), card('trois', 'cause')];

  it('goes from card to card and to the text box', async () => {
    const { user } = show(three());
    await press(user, 'un', '{ArrowDown}');
    expect(document.activeElement).toBe(article('deux'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(article('trois'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add to Root cause' }));
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toBe(article('un'));
  });

  it('leads the tab key to one card of each column', () => {
    show(three());
    const stops = screen.getAllByRole('article').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual(['un', 'trois']);
  });

  it('lifts a card, carries it, puts it down, and says so', async () => {
    const { user, sent } = show(three());
    await press(user, 'un', ' ');
    expect(said()).toMatch(/^Lifted “un”: 1 of 2 in What happened/);
    await user.keyboard('{ArrowDown}');
    expect(titles('What happened')).toEqual(['deux', 'un']);
    expect(said()).toBe('2 of 2 in What happened');
    await user.keyboard('{ArrowRight}');
    expect(titles('Root cause')).toEqual(['trois', 'un']);
    expect(sent).toEqual([]);
    await user.keyboard(' ');
    expect(sent).toEqual([{ type: 'card/move', id: 'c_un', column: 'cause', after: 'c_trois' }]);
    expect(titles('Root cause')).toEqual(['trois', 'un']);
    expect(said()).toBe('Put down “un”: 2 of 2 in Root cause');
    expect(document.activeElement).toBe(article('un'));
  });

  it('puts a lifted card back with Escape, and nothing happened', async () => {
    const { user, sent } = show(three());
    await press(user, 'un', ' {ArrowRight}{ArrowRight}{Escape}');
    expect(titles('What happened')).toEqual(['un', 'deux']);
    expect(sent).toEqual([]);
    expect(said()).toBe('“un” is back where it was: 1 of 2 in What happened');
    expect(document.activeElement).toBe(article('un'));
  });

  it('shows the cards first, and their tools once they have been on the screen', async () => {
    show(three());
    const first = within(article('un'));
    expect(first.queryByRole('button', { name: /^Move/ })).toBe(null);
    expect(await first.findByRole('button', { name: /^Move/ })).toBeTruthy();
  });

  it('lifts by the handle, and leaves the focus on it', async () => {
    const { user } = show(three(), 'fr');
    const handle = await within(article('un')).findByRole('button', { name: /^Déplacer/ });
    act(() => handle.focus());
    await user.keyboard('{Enter}{ArrowRight}');
    expect(said()).toMatch(/^1 sur 2 dans Cause racine$/);
    await user.keyboard('{Enter}');
    expect(titles('Cause racine')).toEqual(['un', 'trois']);
    expect(document.activeElement).toBe(within(article('un')).getByRole('button', { name: /^Déplacer/ }));
  });

  it('does not lose a key, however fast they come', async () => {
    const { user, sent } = show(three());
    act(() => article('un').focus());
    act(() => {
      for (const key of [' ', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp', ' ']) {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      }
    });
    await user.keyboard('{Shift}');
    expect(sent).toEqual([{ type: 'card/move', id: 'c_un', column: 'cause', after: null }]);
  });

  it('holds changes from elsewhere while the menu of a card is open, until what was chosen there is done', async () => {
    await loadMenu();
    const { user, store, change } = show([card('un', 'happened')]);
    const seen: unknown[] = [];
    const { send } = store;
    store.send = (command) => {
      seen.push(store.get().view.get('c_un'));
      return send(command);
    };
    await user.click(await within(article('un')).findByRole('button', { name: 'More for “un”' }));
    const bin = await screen.findByRole('menuitem', { name: 'Put into the bin' });
    change('c_un', { title: 'un, dit papa' });
    await user.click(bin);
    await waitFor(() => expect(seen).toMatchObject([{ title: 'un' }]));
  });

  it('holds changes from elsewhere while a card is lifted', async () => {
    const { user, change } = show(three());
    await press(user, 'un', ' ');
    change('c_deux', { title: 'changé' });
    expect(titles('What happened')).toEqual(['un', 'deux']);
    await user.keyboard('{Escape}');
    expect(titles('What happened')).toEqual(['un', 'changé']);
  });

  it('puts a lifted card back when its board goes away', async () => {
    const { user, sent, open, store } = show(three());
    await press(user, 'un', ' {ArrowRight}');
    open('r_0');
    await user.keyboard(' ');
    open('r_1');
    expect(titles('What happened')).toEqual(['un', 'deux']);
    expect(sent).toEqual([]);
    await act(async () => void store.send({ type: 'card/set-title', id: 'c_un', title: 'libre' }));
    expect(titles('What happened')).toEqual(['libre', 'deux']);
  });

  it('moves a card at once with Alt', async () => {
    const { user } = show(three());
    await press(user, 'deux', '{Alt>}{ArrowUp}{ArrowRight}{/Alt}');
    expect(titles('Root cause')).toEqual(['deux', 'trois']);
    expect(said()).toBe('“deux” is now 1 of 2 in Root cause');
    expect(document.activeElement).toBe(article('deux'));
  });

  it('puts a card into the bin with Delete, with a way back', async () => {
    const { user } = show(three());
    await press(user, 'un', '{Delete}');
    expect(titles('What happened')).toEqual(['deux']);
    expect(document.activeElement).toBe(article('deux'));
    expect(said()).toBe('“un” is in the bin · Undo');
    await act(async () => toasts.get()[0]?.action?.run());
    expect(titles('What happened')).toEqual(['un', 'deux']);
    expect(document.activeElement).toBe(article('un'));
  });

  it('brings up the column of a card that comes back, where there is room for one only', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { user } = show(three());
    await press(user, 'un', '{Delete}');
    await user.click(screen.getByRole('tab', { name: /Root cause/ }));
    await act(async () => toasts.get()[0]?.action?.run());
    expect(screen.getByRole('tab', { name: /What happened/, selected: true })).toBeTruthy();
    expect(document.activeElement).toBe(article('un'));
  });
});

describe('what another machine changed', () => {
  const lit = () =>
    [...document.querySelectorAll('[data-lit] article')].map((body) => body.getAttribute('aria-label'));
  afterEach(() => void vi.useRealTimers());
  function showTwo() {
    const { store, open } = show([card('un', 'happened'), card('deux', 'happened')]);
    const arrive = (id: string) => {
      const changed = { ...(store.get().view.get(id) as Card), notes: 'ailleurs' };
      const source = { kind: 'file' } as const;
      act(() => store.applyChanges(someChanges({ source, records: [changed], merge: mergeOf(id) })));
    };
    return { arrive, open };
  }
  function putAway(isAway: boolean) {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isAway ? 'hidden' : 'visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  }

  it('is lit up once, where it has just happened', () => {
    const { arrive, open } = showTwo();
    arrive('c_un');
    expect(lit()).toEqual(['un']);
    open('r_0');
    open('r_1');
    expect(lit()).toEqual([]);
  });

  it('is lit for its own time, whatever was lit before', () => {
    vi.useFakeTimers();
    const { arrive } = showTwo();
    arrive('c_un');
    act(() => vi.advanceTimersByTime(1_000));
    arrive('c_deux');
    expect(lit()).toEqual(['un', 'deux']);
    act(() => vi.advanceTimersByTime(1_000));
    expect(lit()).toEqual(['deux']);
    act(() => vi.advanceTimersByTime(1_000));
    expect(lit()).toEqual([]);
  });

  it('waits for somebody to look', () => {
    putAway(true);
    const { arrive } = showTwo();
    arrive('c_un');
    expect(lit()).toEqual([]);
    putAway(false);
    expect(lit()).toEqual(['un']);
  });
});

describe('a board that can only be looked at', () => {
  it('has no boxes, handles or tools', () => {
    const main = createMain([retro('r_1'), card('un', 'happened')]);
    main.store.set({ ...main.store.get(), readOnly: 'too-new' });
    const t = createTranslator('en');
    render(
      <I18nContext value={{ t, language: 'en' }}>
        <BoardContext value={main.store}>
          <RetroBoard
            store={main.store}
            retroId="r_1"
            desk={createRetroDesk(main.store, 'r_1')}
            onOpen={() => undefined}
            onShow={() => undefined}
            onExport={async () => undefined}
          />
        </BoardContext>
      </I18nContext>,
    );
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(titles('What happened')).toEqual(['un']);
  });
});

describe('while everybody writes for themselves', () => {
  const people: RecordView[] = [
    { type: 'person', id: 'p_m', name: 'Maman', binnedAt: null },
    { type: 'person', id: 'p_p', name: 'Papa', binnedAt: null },
  ];
  const apart: Retro = { ...retro('r_1'), separately: true };

  it('has nothing of what the others wrote in the document, until it is revealed', async () => {
    const { user, sent, desk } = show([
      apart,
      ...people,
      card('sien', 'happened', { author: 'p_p' }),
      card('commun', 'happened'),
      card('raison', 'cause', { links: { c_sien: true } }),
    ]);
    expect(titles('What happened')).toEqual(['commun']);
    expect(document.body.innerHTML).not.toContain('sien');
    await user.click(screen.getByRole('button', { name: 'Maman' }));
    await user.type(screen.getByRole('textbox', { name: 'Add to What happened' }), 'mien{Enter}');
    expect(sent.at(-1)).toMatchObject({ type: 'card/add', title: 'mien', author: 'p_m' });
    expect(titles('What happened')).toEqual(['commun', 'mien']);
    expect(screen.getByText('Papa: 1 card, not shown yet')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Papa’s turn' }));
    expect(desk.writer.get()).toBe('p_p');
    expect(titles('What happened')).toEqual(['sien', 'commun']);
    expect(document.body.innerHTML).not.toContain('mien');

    await user.click(screen.getByRole('button', { name: 'Reveal together' }));
    expect(titles('What happened')).toEqual(['sien', 'commun', 'mien']);
    expect(screen.queryByRole('region', { name: 'Each on their own' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Linked to: sien' })).toBeTruthy();
  });

  it('adds a first name where there is none, and writes in it', async () => {
    const { user, sent, desk } = show([apart]);
    await user.type(screen.getByRole('textbox', { name: 'Add a name' }), 'Maman{Enter}');
    expect(sent.at(-1)).toMatchObject({ type: 'person/add', name: 'Maman' });
    expect(desk.writer.get()).toBe((sent.at(-1) as { id?: string }).id);
  });
});
