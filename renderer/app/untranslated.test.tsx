// @vitest-environment happy-dom
import { messagesIn } from '@shared/i18n/messages/messages';
import { createTranslator } from '@shared/i18n/translator';
import type { CaptureState, CaptureTarget, FileProblem, Screen } from '@shared/ipc/contract';
import type { RecordView } from '@shared/model/records';
import { aSnapshot } from '@shared/testing/boardMessages';
import { createPseudoCatalogue, withoutPseudo } from '@shared/testing/pseudo';
import { someSettings } from '@shared/testing/someSettings';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createAppStore } from '../store/appStore';
import { createStore } from '../store/createStore';
import { showToast, toasts } from '../ui/toasts';
import { App } from './App';
import { BrokenScreen } from './BrokenScreen';
import { CaptureWindow } from './CaptureWindow';
import { createFakeMain } from './testing/fakeMain';

// Every screen in a language that nobody speaks, where each message stands between ⟦ and ⟧ and everything people wrote
// is a ☞: any other letter on the screen, or in a name that is read aloud, was never translated.

// The parts that come in files of their own take a while on a slow machine.
configure({ asyncUtilTimeout: 10_000 });
// happy-dom has no idle time.
globalThis.requestIdleCallback ??= () => 0;
globalThis.cancelIdleCallback ??= () => undefined;

const t = createTranslator('en', createPseudoCatalogue(messagesIn('en')));
const file = { name: '☞.json', folder: '☞' };
const place = (column: 'happened' | 'cause' | 'action') => ({ retro: 'r_1', column, order: 'a0' });
const records: RecordView[] = [
  { type: 'retro', id: 'r_1', title: '☞ 1', date: '2026-11-22', location: '☞', binnedAt: null },
  { type: 'retro', id: 'r_2', title: '☞ 2', date: '2026-10-01', binnedAt: null },
  { type: 'person', id: 'p_1', name: '☞', binnedAt: null },
  {
    type: 'card',
    id: 'c_1',
    title: '☞ 1',
    notes: '☞',
    place: place('happened'),
    wentWell: true,
    minutesToRecover: 15,
    affected: { '☞': true },
    time: '12:10',
    until: '13:30',
    cascade: { a: '☞ 1', b: '☞ 2' },
    cut: 'a',
    cameTrue: { s_1: 'b' },
    tradeOff: true,
    binnedAt: null,
  },
  {
    type: 'card',
    id: 'c_2',
    title: '☞ 2',
    place: place('cause'),
    factor: 'hunger',
    canChange: false,
    because: { c_5: true },
    links: { c_1: true },
    binnedAt: null,
  },
  {
    type: 'card',
    id: 'c_3',
    title: '☞ 3',
    place: place('action'),
    owners: { p_1: true },
    links: { c_2: true },
    lessonFor: { c_2: true },
    signal: '☞',
    due: '2026-11-29',
    pattern: 'redundancy',
    plans: { b: '☞' },
    experiment: { saw: '☞' },
    outcomes: { r_1: 'worked' },
    binnedAt: null,
  },
  { type: 'card', id: 'c_5', title: '☞ 5', place: place('cause'), because: { c_6: true }, binnedAt: null },
  { type: 'card', id: 'c_6', title: '☞ 6', place: place('cause'), binnedAt: null },
  {
    type: 'card',
    id: 'c_7',
    title: '☞ 2',
    place: { retro: 'r_2', column: 'cause', order: 'a0' },
    binnedAt: null,
  },
  {
    type: 'scenario',
    id: 's_1',
    title: '☞ 7',
    signal: '☞',
    plans: { a: '☞', b: '☞' },
    singlePoint: '☞',
    sources: { c_3: true },
    binnedAt: null,
  },
  {
    type: 'breaker',
    id: 'w_1',
    title: '☞ 8',
    signals: { x: '☞' },
    threshold: '☞',
    mayPull: { p_1: true },
    notes: '☞',
    binnedAt: null,
  },
  { type: 'card', id: 'c_4', title: '☞ 4', place: place('action'), binnedAt: 1_795_377_840_000 },
];
const board = (more: Parameters<typeof aSnapshot>[0] = {}): Screen => ({
  kind: 'board',
  board: aSnapshot({
    file,
    records,
    history: { undo: 'card/move', redo: null },
    lastRetro: 'r_1',
    ...more,
  }),
});

afterEach(() => {
  cleanup();
  toasts.set([]);
});

function show(first: Screen) {
  const main = createFakeMain(first, someSettings());
  const state = {
    settings: someSettings(),
    screen: first,
  } as const;
  let minted = 0;
  const store = createAppStore(state, main.bridge, (kind) => `${kind}_new${minted++}`);
  render(<App store={store} bridge={main.bridge} createTranslator={() => t} />);
  return { ...main, user: userEvent.setup() };
}

/** What nobody translates: the name of the app, each language in its own words, keys, numbers, and dates by Intl. */
const known = [
  /Débrief/g,
  /Français|English/g,
  /\b(Alt|Ctrl|Tab|F1|F2|F9|F10|Z|N|E|O|K|P|S|X|D)\b/g,
  /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g,
  /(Jan|Febr)uary|March|April|May|June|July|August|(Sept|Nov|Dec)ember|October/g,
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/g,
  /\b\d+(:\d\d)?\s?(am|pm)?\b/gi,
  /\bjson\b/g,
];
const attributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** Every text on the page, seen or read aloud, in which a letter is left that no message brought. */
function untranslated(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script, style')) texts.push(node.textContent ?? '');
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => {
    const rest = known.reduce((left, pattern) => left.replace(pattern, ''), withoutPseudo(text));
    return /\p{L}/u.test(rest);
  });
}
const named = (key: Parameters<typeof t>[0]) => ({ name: (t as (key: string) => string)(key) });

describe('no screen has a word that is not a message', () => {
  it('finds such a word', () => {
    render(
      <p title="hint">
        ⟦ǿķ⟧ oops <span>15 ☞</span>
      </p>,
    );
    expect(untranslated()).toEqual(['⟦ǿķ⟧ oops ', 'hint']);
  });

  it('on the first page', async () => {
    show({ kind: 'setup', recent: [{ key: '1', ...file }] });
    await screen.findByRole('button', named('files.create'));
    expect(untranslated()).toEqual([]);
  });

  it.each<FileProblem>([
    { code: 'half-written', line: 1, column: 2 },
    { code: 'too-new', version: 2, minReader: 2 },
    { code: 'changed-outside', problem: { code: 'empty' } },
    { code: 'folder-missing' },
  ])('on the screen of a file in trouble: $code', async (problem) => {
    show({ kind: 'trouble', file, problem, canLook: true });
    await screen.findByRole('button', named('files.look'));
    expect(untranslated()).toEqual([]);
  });

  it('on the open board', async () => {
    show(board());
    await screen.findByRole('heading', { level: 1 });
    expect(untranslated()).toEqual([]);
  });

  it('on a sample, and on a board that can only be looked at', async () => {
    show(board({ isSample: true }));
    await screen.findByRole('heading', { level: 1 });
    expect(untranslated()).toEqual([]);
    cleanup();
    show(board({ readOnly: 'too-new' }));
    await screen.findByRole('heading', { level: 1 });
    expect(untranslated()).toEqual([]);
  });

  it('on a board without retrospectives, and on the first one', async () => {
    const { user } = show(board({ records: [], lastRetro: null }));
    await user.click(await screen.findByRole('button', named('retros.none.start')));
    await screen.findByRole('textbox', named('retros.titleField'));
    expect(untranslated()).toEqual([]);
  });

  it('in the menus of the head', async () => {
    const { user } = show(board());
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', named('export.menu')));
    expect((await screen.findAllByRole('menuitem')).length).toBe(9);
    expect(untranslated().filter((text) => !isReactArias(text))).toEqual([]);
  });

  it('in the calendar, but for what React Aria brings in each language', async () => {
    const { user } = show(board());
    await user.click(await screen.findByRole('button', { name: /ḓȧŧḗ/i, expanded: false }));
    const calendar = await screen.findByRole('dialog');
    const ours = untranslated().filter(
      (text) => !calendar.textContent?.includes(text) && !isReactArias(text),
    );
    expect(ours).toEqual([]);
  });

  it.each(['settings', 'shortcuts', 'about'] as const)('in the dialog %s', async (dialog) => {
    const { emit } = show(board());
    act(() => emit('menu:chosen', dialog));
    await screen.findByRole('dialog');
    expect(untranslated().filter((text) => !isReactArias(text))).toEqual([]);
  });

  it('in the search, with nothing typed, with all kinds of things found, and with nothing found', async () => {
    const { user, emit } = show(board());
    await screen.findByRole('heading', { level: 1 });
    act(() => emit('menu:chosen', 'search'));
    const box = await screen.findByRole('combobox');
    expect(screen.getAllByRole('option').length).toBeGreaterThan(12);
    expect(untranslated().filter((text) => !isReactArias(text))).toEqual([]);
    await user.type(box, '☞');
    expect(screen.getAllByRole('option').length).toBeGreaterThan(5);
    expect(untranslated().filter((text) => !isReactArias(text))).toEqual([]);
    await user.type(box, '999');
    expect(screen.getByText(t('search.noneHint'))).toBeTruthy();
    expect(untranslated().filter((text) => !isReactArias(text))).toEqual([]);
  });

  it('in the bin, empty and full, and in what is said', async () => {
    const { user } = show(board());
    await user.click(await screen.findByRole('button', { name: /ɓīƞ|Ɓīƞ/ }));
    await screen.findByRole('button', named('frame.back'));
    expect(untranslated()).toEqual([]);
    const [restore] = within(screen.getByRole('main')).getAllByRole('button', { name: /☞ 4/ });
    await user.click(restore as HTMLElement);
    await waitFor(() => expect(screen.getByText(t('bin.empty'))).toBeTruthy());
    expect(untranslated()).toEqual([]);
  });

  it('in the playbook, with everything in it, and empty', async () => {
    const { emit } = show(board());
    await screen.findByRole('heading', { level: 1 });
    act(() => emit('menu:chosen', 'playbook'));
    expect((await screen.findAllByText(t('scenario.cameTrue', { count: 1 }), { exact: false })).length).toBe(
      1,
    );
    expect(untranslated()).toEqual([]);
    cleanup();
    const empty = show(board({ records: records.filter(({ type }) => type === 'retro') }));
    await screen.findByRole('heading', { level: 1 });
    act(() => empty.emit('menu:chosen', 'playbook'));
    expect((await screen.findAllByRole('button', named('playbook.keepExample'))).length).toBe(2);
    expect(untranslated()).toEqual([]);
  });

  it('in what is learnt, with all numbers, on the map, and in what is chosen there', async () => {
    const hitch = records.map((record) => (record.id === 'c_1' ? { ...record, wentWell: false } : record));
    const { user, emit } = show(board({ records: hitch }));
    await screen.findByRole('heading', { level: 1 });
    act(() => emit('menu:chosen', 'insights'));
    await screen.findByRole('region', named('insights.again'));
    for (const words of screen.getAllByText(t('insights.numbers'))) await user.click(words);
    expect(screen.getAllByRole('table').length).toBeGreaterThan(1);
    expect(untranslated()).toEqual([]);
    await user.click(screen.getByText(t('insights.view.map')));
    const things = await screen.findByRole('list', named('map.nodes'));
    await user.click(within(things).getAllByRole('button')[0] as HTMLElement);
    expect(screen.getByRole('button', named('map.close'))).toBeTruthy();
    expect(untranslated()).toEqual([]);
    cleanup();
    const empty = show(board({ records: [] }));
    await screen.findByRole('heading', { level: 1 });
    act(() => empty.emit('menu:chosen', 'insights'));
    expect(await screen.findByText(t('map.exampleFrom'))).toBeTruthy();
    expect(untranslated()).toEqual([]);
    await empty.user.click(screen.getByText(t('insights.view.findings')));
    expect(screen.getByText(t('insights.emptyHow'))).toBeTruthy();
    expect(untranslated()).toEqual([]);
  });

  it('in the history, and in the board as it was', async () => {
    const { user, emit } = show(board());
    act(() => emit('menu:chosen', 'history'));
    const [row] = await waitFor(() => within(screen.getByRole('main')).getAllByRole('listitem'));
    expect(untranslated()).toEqual([]);
    await user.click(within(row as HTMLElement).getByRole('button'));
    await screen.findByRole('button', named('history.restore'));
    expect(screen.getByText(new RegExp(t('history.peopleStay')))).toBeTruthy();
    expect(untranslated()).toEqual([]);
  });

  it('before one leaves, with an empty bag and with a packed one', async () => {
    for (const kit of [[], [{ type: 'kit', id: 'k_1', title: '☞', binnedAt: null } as const]]) {
      const { emit, user } = show(board({ records: [...records, ...kit] }));
      act(() => emit('menu:chosen', 'before-we-leave'));
      await screen.findByRole('heading', named('kit.heading'));
      if (kit.length > 0) await user.click(screen.getByRole('checkbox', { name: '☞' }));
      expect(untranslated()).toEqual([]);
      cleanup();
    }
  });

  it('when saving fails, whatever the reason', async () => {
    for (const isKept of [true, false]) {
      show(board({ save: { kind: 'failing', problem: { code: 'folder-missing' }, isKept } }));
      await screen.findByRole('button', named('files.saveNow'));
      expect(untranslated()).toEqual([]);
      cleanup();
    }
  });

  it('in what is to be known once', async () => {
    const clock = { kind: 'clock', by: 'papa1', isHere: false, aheadMs: 1e10 } as const;
    for (const isHere of [true, false]) {
      const older = { kind: 'older-file', at: isHere ? 1e12 : null, count: 2 } as const;
      show(board({ notices: [{ ...clock, isHere }, older] }));
      expect((await screen.findAllByRole('button', named('notices.read'))).length).toBe(2);
      expect(untranslated()).toEqual([]);
      cleanup();
    }
  });

  it('[F26] when the file may not be written to: it can be exported', async () => {
    show(board({ save: { kind: 'failing', problem: { code: 'read-only' }, isKept: true } }));
    await screen.findByRole('button', named('do.export.board'));
    expect(screen.getByText(t('files.readOnly.todo'))).toBeTruthy();
    expect(untranslated()).toEqual([]);
  });

  it('[F13] when the file does not answer', async () => {
    for (const isKept of [true, false]) {
      show(board({ save: { kind: 'failing', problem: { code: 'not-responding' }, isKept } }));
      await screen.findByRole('button', named('files.saveNow'));
      expect(untranslated()).toEqual([]);
      cleanup();
    }
    show(board({ save: { kind: 'waiting', what: 'answer', isKept: true } }));
    expect(await screen.findByText(t('files.waitingAnswer'))).toBeTruthy();
  });

  it('in messages that come and go', async () => {
    const { user, emit } = show(board());
    await screen.findByRole('heading', { level: 1 });
    act(() => emit('menu:chosen', 'export-lessons'));
    await waitFor(() => expect(toasts.get().length).toBe(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(toasts.get().length).toBe(2));
    act(() => showToast({ text: t('refused.in-bin') }));
    expect(untranslated()).toEqual([]);
  });

  it('in the settings of what is close at hand, and of the reminder', async () => {
    const { emit } = show(board());
    await screen.findByRole('heading', { level: 1 });
    const reminder = { isOn: true, day: 7, time: '20:15' };
    act(() => emit('settings:changed', someSettings({ isQuickKeyTaken: true, reminder })));
    act(() => emit('menu:chosen', 'settings'));
    await screen.findByRole('button', named('settings.reminderTry'));
    expect(screen.getByRole('alert').textContent).toBe(t('settings.quickKeyTaken'));
    expect(untranslated().filter((text) => !isReactArias(text))).toEqual([]);
  });

  it.each<CaptureTarget>([
    { kind: 'retro', title: '☞', date: '2026-11-22' },
    { kind: 'nowhere', why: 'no-board' },
    { kind: 'nowhere', why: 'no-retro' },
    { kind: 'nowhere', why: 'read-only' },
  ])('in the quick capture: %o', async (target) => {
    const { bridge } = createFakeMain(board(), someSettings());
    const store = createStore<CaptureState>({ settings: someSettings(), target, draft: '☞\n☞' });
    render(<CaptureWindow store={store} bridge={bridge} createTranslator={() => t} />);
    expect(screen.getByRole('textbox', named('capture.box')).textContent).toBe('☞\n☞');
    await userEvent.keyboard('{Enter}');
    if (target.kind === 'retro') await screen.findByText(t('capture.doneMany', { title: '☞', count: 2 }));
    expect(untranslated()).toEqual([]);
  });

  it('when something of ours breaks', () => {
    render(<BrokenScreen t={t} error={new Error('☞')} />);
    expect(untranslated()).toEqual([]);
  });
});

/** Buttons that only a screen reader meets (`Dismiss`), in React Aria's own translations. */
const isReactArias = (text: string): boolean =>
  text === 'Dismiss' ||
  document.querySelector(
    `[data-testid="underlay"], [aria-label="${CSS.escape(text)}"][data-react-aria-pressable]`,
  ) !== null;
