import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type {} from '../../renderer/bridge/bridge'; // declares window.debrief
import type { Language } from '../../shared/i18n/languages';
import { createTranslator, type Translate } from '../../shared/i18n/translator';
import { inProject, root } from '../lib/paths.mjs';

export type Theme = 'light' | 'dark';

/** How the app is started for pictures, and the themes each of them is taken in. */
export type Look = {
  readonly language: Language;
  readonly themes: readonly Theme[];
  readonly size: { readonly width: number; readonly height: number };
};

/** The app with everything a picture shows under control: its home folder, its language, its theme, its size. */
export type Stage = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly t: Translate;
  /** A folder as a family has one; the app shows it as `~/Partage`. */
  readonly folder: string;
};

const isRoot = process.getuid?.() === 0;

/**
 * Starts the built app in a home folder of its own and runs `work`. `prepare` puts what the app is to open into the
 * folder and names it, or null for what it opens by itself; `data` is the app's own folder.
 */
export async function onStage(
  { language, size }: Look,
  prepare: (folder: string, data: string) => string | null,
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'debrief-pictures-')));
  const folder = join(home, language === 'fr' ? 'Partage' : 'Shared');
  mkdirSync(folder);
  const data = join(home, 'data');
  mkdirSync(data);
  const board = prepare(folder, data);
  const app = await _electron.launch({
    args: [
      root,
      `--user-data-dir=${data}`,
      `--lang=${language}`,
      ...(board === null ? [] : [`--board=${board}`]),
    ],
    env: { ...process.env, HOME: home },
    chromiumSandbox: !isRoot,
    // Playwright's own default is light, whatever the app says.
    colorScheme: null,
  });
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(10_000);
    await page.locator('h1').first().waitFor();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
    await page.evaluate(() => document.fonts.ready);
    // Nothing lies under the pointer there, or it would be lit up.
    await page.mouse.move(size.width - 4, 4);
    await work({ app, page, t: createTranslator(language), folder });
  } finally {
    await app.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Puts the app into a theme, whatever is open on it: menus stay, and so does a card in the air. A page that stands in for
 * the app's own one follows the system alone.
 */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((chosen) => window.debrief.invoke('settings:change', { theme: chosen }), theme);
  await page.waitForFunction((chosen) => {
    const worn = document.documentElement.dataset.theme ?? chosen;
    return worn === chosen && matchMedia(`(prefers-color-scheme: ${chosen})`).matches;
  }, theme);
}

/** Where the family's board lies. */
export const boardIn = (folder: string, language: Language): string =>
  join(folder, language === 'fr' ? 'Débriefs.debrief.json' : 'Debriefs.debrief.json');

/** The sample board, as a file of the family's own. */
export function sampleIn(folder: string, language: Language): string {
  const path = boardIn(folder, language);
  copyFileSync(inProject(`resources/samples/${language}.debrief.json`), path);
  return path;
}
