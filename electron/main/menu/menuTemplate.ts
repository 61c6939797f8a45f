import { type Language, languages } from '@shared/i18n/languages';
import type { MessageKey, Translate } from '@shared/i18n/translator';
import { boardExports, markdownExports, otherExports } from '@shared/ipc/boardExports';
import type { MenuAction, RecentBoard, Screen, Settings, Theme } from '@shared/ipc/contract';
import type { MenuItemConstructorOptions } from 'electron';

/** What the menu shows; it is built anew when any of it changes. */
export type MenuState = {
  readonly platform: NodeJS.Platform;
  readonly settings: Settings;
  readonly recent: readonly RecentBoard[];
  readonly screen: Screen['kind'];
  /** Whether anything on the open board can be changed. */
  readonly isReadOnly: boolean;
};

/** What choosing an item does. */
export type MenuActions = {
  readonly send: (action: MenuAction) => void;
  readonly createBoard: () => void;
  readonly openBoard: () => void;
  readonly openRecent: (key: string) => void;
  readonly openSample: () => void;
  readonly saveAs: () => void;
  readonly reveal: () => void;
  readonly chooseLanguage: (language: Language | null) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly openCapture: () => void;
  readonly showLog: () => void;
  readonly copyDiagnostics: () => void;
};

type Item = MenuItemConstructorOptions;

const accelerators: Partial<Readonly<Record<MenuAction, string>>> = {
  'new-retro': 'CmdOrCtrl+N',
  'export-lessons': 'CmdOrCtrl+E',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  search: 'CmdOrCtrl+F',
  print: 'CmdOrCtrl+P',
  settings: 'CmdOrCtrl+,',
  shortcuts: 'F1',
};

function acceleratorOf(id: MenuAction, platform: NodeJS.Platform): { accelerator?: string } {
  const accelerator = id === 'redo' && platform === 'win32' ? 'Ctrl+Y' : accelerators[id];
  return accelerator === undefined ? {} : { accelerator };
}

/** These work on a board that can only be looked at, too. */
const onAnyBoard: ReadonlySet<MenuAction> = new Set([
  ...boardExports.map((kind) => `export-${kind}` as const),
  'search',
  'print',
  'save-pdf',
  'before-we-leave',
  'bin',
  'history',
  'playbook',
  'insights',
  'shortcuts',
]);
const anywhere: ReadonlySet<MenuAction> = new Set(['settings', 'about']);

const separator: Item = { type: 'separator' };

/** The whole menu as data. Ids are a contract (design.md section 5): tests and scripts find items by them. */
export function menuTemplate(state: MenuState, t: Translate, actions: MenuActions): Item[] {
  const isMac = state.platform === 'darwin';
  const hasBoard = state.screen === 'board';
  const action = (id: MenuAction): Item => ({
    id,
    label: t(`menu.${id}`),
    ...acceleratorOf(id, state.platform),
    enabled: anywhere.has(id) || (hasBoard && (!state.isReadOnly || onAnyBoard.has(id))),
    click: () => actions.send(id),
  });
  const command = (id: string, label: MessageKey, click: () => void, more: Item = {}): Item => ({
    id,
    label: (t as (key: MessageKey) => string)(label),
    click,
    ...more,
  });

  const file: Item[] = [
    action('new-retro'),
    command('quick-capture', 'menu.quick-capture', actions.openCapture, { accelerator: 'CmdOrCtrl+Shift+N' }),
    separator,
    command('create-board', 'menu.create-board', actions.createBoard),
    command('open-board', 'menu.open-board', actions.openBoard, { accelerator: 'CmdOrCtrl+O' }),
    { id: 'recent', label: t('menu.recent'), submenu: recentItems(state, t, actions) },
    command('open-sample', 'menu.open-sample', actions.openSample),
    separator,
    command('save-as', 'menu.save-as', actions.saveAs, {
      accelerator: 'CmdOrCtrl+Shift+S',
      enabled: hasBoard,
    }),
    command('reveal', 'menu.reveal', actions.reveal, { enabled: hasBoard }),
    separator,
    {
      id: 'export',
      label: t('menu.export'),
      submenu: [
        ...markdownExports.map((kind) => action(`export-${kind}`)),
        separator,
        ...otherExports.map((kind) => action(`export-${kind}`)),
      ],
    },
    action('import'),
    separator,
    action('print'),
    action('save-pdf'),
    ...(isMac
      ? []
      : [separator, action('settings'), separator, { role: 'quit', label: t('menu.quit') } as Item]),
  ];
  const edit: Item[] = [
    action('undo'),
    action('redo'),
    separator,
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.select-all') },
    separator,
    action('search'),
    action('bin'),
    action('history'),
  ];
  const view: Item[] = [
    action('playbook'),
    action('before-we-leave'),
    action('insights'),
    separator,
    { id: 'language', label: t('menu.language'), submenu: languageItems(state, t, actions) },
    { id: 'theme', label: t('menu.theme'), submenu: themeItems(state, t, actions) },
    separator,
    { id: 'zoom-in', role: 'zoomIn', label: t('menu.zoom-in'), accelerator: 'CmdOrCtrl+Plus' },
    { id: 'zoom-out', role: 'zoomOut', label: t('menu.zoom-out') },
    { id: 'zoom-reset', role: 'resetZoom', label: t('menu.zoom-reset') },
    separator,
    { role: 'togglefullscreen', label: t('menu.full-screen') },
  ];
  const help: Item[] = [
    action('shortcuts'),
    separator,
    command('show-log', 'menu.show-log', actions.showLog),
    command('copy-diagnostics', 'menu.copy-diagnostics', actions.copyDiagnostics),
    ...(isMac ? [] : [separator, action('about')]),
  ];

  return [
    ...(isMac ? [{ label: t('app.name'), submenu: macAppItems(t, action) }] : []),
    { label: t('menu.file'), submenu: file },
    { label: t('menu.edit'), submenu: edit },
    { label: t('menu.view'), submenu: view },
    ...(isMac ? [{ role: 'windowMenu', label: t('menu.window') } as Item] : []),
    { role: 'help', label: t('menu.help'), submenu: help },
  ];
}

const macAppItems = (t: Translate, action: (id: MenuAction) => Item): Item[] => [
  action('about'),
  separator,
  action('settings'),
  separator,
  { role: 'services', label: t('menu.services') },
  separator,
  { role: 'hide', label: t('menu.hide') },
  { role: 'hideOthers', label: t('menu.hide-others') },
  { role: 'unhide', label: t('menu.show-all') },
  separator,
  { role: 'quit', label: t('menu.quit') },
];

function recentItems({ recent }: MenuState, t: Translate, actions: MenuActions): Item[] {
  if (recent.length === 0) return [{ id: 'no-recent', label: t('menu.no-recent'), enabled: false }];
  return recent.map(({ key, name, folder }) => ({
    id: `recent-${key}`,
    // An ampersand would underline the letter after it.
    label: `${name} – ${folder}`.replaceAll('&', '&&'),
    click: () => actions.openRecent(key),
  }));
}

/** Each language in its own name, as somebody who does not speak the present one looks for it. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

function languageItems({ settings }: MenuState, t: Translate, actions: MenuActions): Item[] {
  const item = (id: string, label: string, language: Language | null): Item => ({
    id,
    label,
    type: 'radio',
    checked: settings.chosenLanguage === language,
    click: () => actions.chooseLanguage(language),
  });
  return [
    item('language-system', t('menu.language-system'), null),
    ...languages.map((language) => item(`language-${language}`, languageNames[language], language)),
  ];
}

const themeItems = ({ settings }: MenuState, t: Translate, actions: MenuActions): Item[] =>
  (['system', 'light', 'dark'] as const).map((theme) => ({
    id: `theme-${theme}`,
    label: t(`menu.theme-${theme}`),
    type: 'radio',
    checked: settings.theme === theme,
    click: () => actions.chooseTheme(theme),
  }));
