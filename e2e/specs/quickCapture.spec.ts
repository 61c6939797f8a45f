import type { Page } from '@playwright/test';
import { violations } from '../a11y/violations';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

/** Whether the main window and that of the quick capture (null: not made yet) are in sight. */
const inSight = (app: DebriefApp) =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const isCapture = (window: (typeof windows)[number]) => window.webContents.getURL().includes('capture');
    return {
      main: windows.find((window) => !isCapture(window))?.isVisible(),
      capture: windows.find(isCapture)?.isVisible() ?? null,
    };
  });

/** Opens the quick capture for the first time, from the menu. */
async function openCapture(app: DebriefApp): Promise<Page> {
  const [page] = await Promise.all([app.electron.waitForEvent('window'), app.menu('quick-capture')]);
  await expect(page.getByRole('textbox', { name: app.t('capture.box') })).toBeFocused();
  return page;
}

test('a fact is noted in one line, undone like any other, and what is not finished waits (fr)', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  await app.invoke('settings:change', { theme: 'dark' });
  const frame = new FramePage(app);
  await frame.retro('Aire de pansage').click();
  const happened = app.page.getByRole('region', { name: app.t('column.happened') });
  await expect(happened).toBeVisible();

  const capture = await openCapture(app);
  await expect.poll(() => inSight(app)).toEqual({ main: true, capture: true });
  await expect(capture.getByText(/Dans «.Aire de pansage.»/)).toBeVisible();
  const box = capture.getByRole('textbox');
  await capture.keyboard.type('Le seau s’est renversé');
  await capture.keyboard.press('Enter');
  await expect(capture.getByRole('status')).toHaveText(app.t('capture.done', { title: 'Aire de pansage' }));
  await expect(box).toHaveValue('');
  await expect(happened.getByRole('article', { name: 'Le seau s’est renversé' })).toBeVisible();
  expect(await violations(capture)).toEqual([]);

  await capture.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- Il a plu\n- Plus de bottes');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(happened.getByRole('article', { name: 'Plus de bottes' })).toBeVisible();
  await app.menu('undo');
  await expect(happened.getByRole('article', { name: 'Il a plu' })).toBeHidden();
  await expect(happened.getByRole('article', { name: 'Le seau s’est renversé' })).toBeVisible();

  await capture.keyboard.type('Le poney');
  await capture.keyboard.press('Escape');
  await expect.poll(() => inSight(app)).toEqual({ main: true, capture: false });
  await app.close();
  const again = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const later = await openCapture(again);
  await expect(later.getByRole('textbox')).toHaveValue('Le poney');
  await expect(again.page.getByRole('article', { name: 'Le seau s’est renversé' })).toBeVisible();
});

test('without a board it says so, keeps what is written, and opens the app (en)', async ({ launch }) => {
  const app = await launch({ lang: 'en', board: null });
  await app.invoke('settings:change', { theme: 'light' });
  const capture = await openCapture(app);
  await expect(capture.getByRole('status')).toHaveText(app.t('capture.nowhere.no-board'));
  await capture.keyboard.type('Rain');
  await capture.keyboard.press('Enter');
  await expect(capture.getByRole('textbox')).toHaveValue('Rain');
  expect(await violations(capture)).toEqual([]);
  // The window is a page like the other one: nothing of Node, and no way out of it.
  expect(await capture.evaluate('[typeof require, Object.keys(window.debrief).sort().join()]')).toEqual([
    'undefined',
    'invoke,on',
  ]);
  await capture.getByRole('button', { name: app.t('capture.openApp') }).click();
  await expect.poll(() => inSight(app)).toEqual({ main: true, capture: false });
});

test('a key and a place in the system’s bar, once somebody wants them', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ lang: 'en', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  await frame.settings.click();
  const near = app.page.getByRole('region', { name: app.t('settings.near') });
  const key = near.getByRole('combobox', { name: app.t('settings.quickKey') });
  await expect(key).toHaveValue('none');

  // Somebody else has the first one.
  const registered = (accelerator: string) =>
    app.electron.evaluate(({ globalShortcut }, name) => globalShortcut.isRegistered(name), accelerator);
  await app.electron.evaluate(({ globalShortcut }) =>
    globalShortcut.register('CommandOrControl+Shift+Space', () => undefined),
  );
  await key.selectOption('CommandOrControl+Shift+Space');
  await expect(near.getByRole('alert')).toHaveText(app.t('settings.quickKeyTaken'));
  await key.selectOption('CommandOrControl+Alt+D');
  await expect(near.getByRole('alert')).toBeHidden();
  await expect.poll(() => registered('CommandOrControl+Alt+D')).toBe(true);

  // The icon itself is the desktop's; what it offers is ours.
  await app.electron.evaluate(({ Tray }) => {
    Tray.prototype.setContextMenu = (menu) => {
      (globalThis as { trayMenu?: unknown }).trayMenu = menu;
    };
  });
  const fromTray = (id: string) =>
    app.electron.evaluate((_electron, item) => {
      type Menu = { getMenuItemById: (id: string) => { click: () => void } | null };
      (globalThis as { trayMenu?: Menu }).trayMenu?.getMenuItemById(item)?.click();
    }, id);
  await near.getByRole('checkbox', { name: app.t('settings.keepReady') }).check();
  await expect.poll(() => app.electron.evaluate(() => 'trayMenu' in globalThis)).toBe(true);
  await app.page.keyboard.press('Escape');

  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.webContents.getURL().includes('capture')) window.close();
    }
  });
  await expect.poll(() => inSight(app)).toEqual({ main: false, capture: false });
  await fromTray('tray-capture');
  await expect.poll(() => inSight(app)).toEqual({ main: false, capture: true });
  await fromTray('tray-open');
  await expect.poll(async () => (await inSight(app)).main).toBe(true);
});
