import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Command } from '../../shared/domain/commands';

/** Does something to the open board at once, without the way a hand would take. */
export async function send(page: Page, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const done = await page.evaluate((one) => window.debrief.invoke('board:command', one), command);
    if (!done.ok) throw new Error(`${command.type}: ${done.error.code}`);
  }
}

/** Resolves when everything is in the file. */
export async function saved(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const { screen } = await window.debrief.invoke('app:state', undefined);
    return screen.kind === 'board' && screen.board.save.kind === 'saved';
  });
}

/** Chooses an item of the native menu by its id. */
export const chooseMenuItem = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

/** A card by its whole sentence. */
export const cardNamed = (page: Page, title: string): Locator =>
  page.getByRole('article', { name: title, exact: true });

/** Closes what lies over the page, and waits until it is gone. */
export async function leave(gone: Locator): Promise<void> {
  await gone.page().keyboard.press('Escape');
  await gone.first().waitFor({ state: 'hidden' });
}

/** Picks a card up with the mouse and holds it that far from where it was (px). */
export async function carry(card: Locator, by: { readonly x: number; readonly y: number }): Promise<void> {
  const { mouse } = card.page();
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not on the screen');
  const from = { x: box.x + box.width / 2, y: box.y + 16 };
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 4, from.y + 8, { steps: 2 });
  await mouse.move(from.x + by.x, from.y + by.y, { steps: 12 });
}

/** Puts a carried card back where it was. */
export async function putBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.up();
}
