import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Language } from '../../shared/i18n/languages';
import { elsewhere } from './elsewhere';
import { type Look, type Stage, sampleIn } from './shot';

/** Takes a picture under this name. */
export type Shoot = (name: string) => Promise<void>;

/** One start of the app and the pictures taken of it. */
export type Scene = {
  readonly prepare: (folder: string, language: Language) => string | null;
  readonly play: (stage: Stage, shoot: Shoot, look: Look) => Promise<void>;
};

const firstPage: Scene = {
  prepare: () => null,
  async play(_stage, shoot) {
    await shoot('setup');
  },
};

const trouble: Scene = {
  prepare(folder, language) {
    const path = sampleIn(folder, language);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 5_000));
    return path;
  },
  async play(_stage, shoot) {
    await shoot('trouble');
  },
};

const newBoard: Scene = {
  prepare: (folder, language) =>
    join(folder, language === 'fr' ? 'Famille.debrief.json' : 'Family.debrief.json'),
  async play({ page, t }, shoot) {
    await shoot('board-empty');
    await page.getByRole('button', { name: t('retros.none.start') }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: t('column.happened') }).waitFor();
    await shoot('retro-empty');
  },
};

const looking: Scene = {
  prepare: sampleIn,
  async play({ page, t, app }, shoot) {
    const menu = page.getByRole('menu');
    const leave = async (gone: Locator) => {
      await page.keyboard.press('Escape');
      await gone.first().waitFor({ state: 'hidden' });
    };
    await shoot('board');

    await page.getByRole('button', { name: t('export.menu') }).click();
    await menu.waitFor();
    await shoot('export-menu');
    await leave(menu);

    for (const [id, name] of [
      ['settings', 'settings'],
      ['shortcuts', 'shortcuts'],
      ['about', 'about'],
    ] as const) {
      await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
      await page.getByRole('dialog').waitFor();
      await shoot(name);
      await leave(page.getByRole('dialog'));
    }
  },
};

const working: Scene = {
  prepare: sampleIn,
  async play({ page, t, app }, shoot, { size }) {
    const cards = page.getByRole('region', { name: t('column.happened') }).getByRole('article');
    const title = (await cards.first().getAttribute('aria-label')) ?? '';

    await cards.first().getByText(title).dblclick();
    await page.getByRole('textbox', { name: t('card.editTitle') }).waitFor();
    await shoot('editing');
    await page.keyboard.press('Escape');

    await cards.first().hover();
    await page.getByRole('button', { name: t('card.details', { title }) }).click();
    await page.getByText(t('card.minutes'), { exact: true }).first().waitFor();
    await shoot('details');
    await page.getByRole('button', { name: t('card.details', { title }) }).click();

    await carry(page.getByRole('article', { name: title, exact: true }), { x: size.width * 0.27, y: 90 });
    await shoot('dragging');
    await page.keyboard.press('Escape');
    await page.mouse.up();

    const menuItem = (id: string) =>
      app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
    await menuItem('bin');
    await page.getByRole('heading', { name: t('bin.title'), exact: true }).waitFor();
    await shoot('bin-empty');
    await page.getByRole('button', { name: t('frame.back') }).click();
    const last = page
      .getByRole('region', { name: t('column.action') })
      .getByRole('article')
      .last();
    await last.focus();
    await page.keyboard.press('Delete');
    await shoot('card-deleted');
    await menuItem('bin');
    await page
      .getByRole('button', { name: t('bin.restore') })
      .first()
      .waitFor();
    await shoot('bin');
  },
};

const learnt: Scene = {
  prepare: sampleIn,
  async play({ page, t, app }, shoot) {
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('insights')?.click());
    await page.getByRole('region', { name: t('insights.again') }).waitFor();
    await shoot('insights');
    await page.getByText(t('insights.view.map')).click();
    await page
      .getByRole('list', { name: t('map.nodes') })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('heading', { level: 3 }).waitFor();
    await shoot('map');
  },
};

/** Picks a card up with the mouse and holds it that far from where it was (px). */
async function carry(card: Locator, by: { readonly x: number; readonly y: number }): Promise<void> {
  const { mouse } = card.page();
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not on the screen');
  const from = { x: box.x + box.width / 2, y: box.y + 16 };
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 4, from.y + 8, { steps: 2 });
  await mouse.move(from.x + by.x, from.y + by.y, { steps: 12 });
}

export const scenes: readonly Scene[] = [firstPage, trouble, newBoard, looking, working, learnt, elsewhere];

/** The picture that the README shows: under the actions of last time, a new one on its way to another place. */
export const hero: Scene = {
  prepare: sampleIn,
  async play({ page, t }, shoot) {
    const action = page
      .getByRole('region', { name: t('column.action') })
      .getByRole('article')
      .filter({ hasText: t('pattern.circuit-breaker') });
    await carry(action, { x: -34, y: 26 });
    await shoot('board');
    await page.keyboard.press('Escape');
    await page.mouse.up();
  },
};
