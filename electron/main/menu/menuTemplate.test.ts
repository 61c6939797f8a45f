import { languages } from '@shared/i18n/languages';
import { createTranslator } from '@shared/i18n/translator';
import { someSettings } from '@shared/testing/someSettings';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type MenuActions, type MenuState, menuTemplate } from './menuTemplate';

const state: MenuState = {
  platform: 'linux',
  settings: someSettings({ chosenLanguage: 'fr', language: 'fr', theme: 'dark' }),
  recent: [{ key: 'k1', name: 'Débrief.debrief.json', folder: '~/Partage' }],
  screen: 'board',
  isReadOnly: false,
};
const makeActions = () => {
  const actions: Record<string, ReturnType<typeof vi.fn>> = {};
  return new Proxy(actions, {
    get: (target, name: string) => {
      target[name] ??= vi.fn();
      return target[name];
    },
  }) as unknown as MenuActions & Record<string, ReturnType<typeof vi.fn>>;
};

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
const build = (change: Partial<MenuState> = {}, actions = makeActions()) => {
  const all = flatten(menuTemplate({ ...state, ...change }, createTranslator('fr'), actions));
  return { all, byId: (id: string) => all.find((item) => item.id === id), actions };
};

describe('the native menu', () => {
  const contract = [
    ...['new-retro', 'open-board', 'export-lessons', 'export-board', 'undo', 'redo', 'search', 'print'],
    ...['export-retro', 'save-as', 'recent', 'bin', 'settings', 'shortcuts', 'about', 'language', 'theme'],
    ...['save-pdf', 'history', 'playbook', 'before-we-leave', 'insights', 'zoom-in'],
    ...['zoom-out', 'zoom-reset', 'create-board', 'open-sample', 'reveal'],
  ];
  it.each(['linux', 'win32', 'darwin'] as const)('has every id of the contract once on %s', (platform) => {
    const { all } = build({ platform });
    const ids = all.flatMap((item) => item.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of contract) expect(ids).toContain(id);
  });

  it.each(languages)('is all in one language (%s)', (language) => {
    const seen: string[] = [];
    const t = createTranslator(language);
    const spy = ((key: string, ...values: []) => {
      const text = (t as (key: string) => string)(key, ...values);
      seen.push(text);
      return text;
    }) as typeof t;
    for (const platform of ['linux', 'darwin'] as const) {
      for (const item of flatten(menuTemplate({ ...state, platform, recent: [] }, spy, makeActions()))) {
        if (item.type !== 'separator' && !['English', 'Français'].includes(item.label ?? '')) {
          expect(seen).toContain(item.label);
        }
      }
    }
  });

  it('has no accelerator twice', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const used = build({ platform }).all.flatMap((item) => item.accelerator ?? []);
      expect(new Set(used).size).toBe(used.length);
      expect(used).toContain(platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z');
    }
  });

  it('sends the page what it asks for', () => {
    const { byId, actions } = build();
    for (const id of ['new-retro', 'export-lessons', 'undo', 'redo', 'bin', 'settings', 'about'] as const) {
      byId(id)?.click?.({} as never, undefined, {} as never);
      expect(actions.send).toHaveBeenLastCalledWith(id);
    }
  });

  it('follows the screen', () => {
    const enabled = (change: Partial<MenuState>) => {
      const { byId } = build(change);
      return (ids: string[]) => ids.map((id) => byId(id)?.enabled !== false);
    };
    const asked = ['new-retro', 'undo', 'print', 'save-as', 'settings', 'open-board'];
    expect(enabled({})(asked)).toEqual([true, true, true, true, true, true]);
    expect(enabled({ isReadOnly: true })(asked)).toEqual([false, false, true, true, true, true]);
    for (const screen of ['setup', 'trouble'] as const) {
      expect(enabled({ screen })(asked)).toEqual([false, false, false, false, true, true]);
    }
  });

  it('shows how to search, on a board that can only be looked at too', () => {
    const search = { enabled: true, accelerator: 'CmdOrCtrl+F' };
    for (const isReadOnly of [false, true])
      expect(build({ isReadOnly }).byId('search')).toMatchObject(search);
    expect(build({ screen: 'setup' }).byId('search')).toMatchObject({ enabled: false });
  });

  it('lists recent boards by name and folder, and opens them by key', () => {
    const recent = [{ key: 'k2', name: 'Papa & Maman.json', folder: '~' }];
    const { byId, actions } = build({ recent });
    expect(byId('recent-k2')?.label).toBe('Papa && Maman.json – ~');
    byId('recent-k2')?.click?.({} as never, undefined, {} as never);
    expect(actions.openRecent).toHaveBeenCalledWith('k2');
    expect(build({ recent: [] }).byId('no-recent')).toMatchObject({ enabled: false });
  });

  it('marks the language and the theme that were chosen', () => {
    const { all, byId, actions } = build();
    expect(all.filter((item) => item.checked).map((item) => item.id)).toEqual(['language-fr', 'theme-dark']);
    byId('language-system')?.click?.({} as never, undefined, {} as never);
    expect(actions.chooseLanguage).toHaveBeenCalledWith(null);
    byId('theme-light')?.click?.({} as never, undefined, {} as never);
    expect(actions.chooseTheme).toHaveBeenCalledWith('light');
  });
});
