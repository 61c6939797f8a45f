import type { Locator, Page } from '@playwright/test';
import type { Command } from '../../shared/domain/commands';
import { type Column, columns } from '../../shared/model/columns';
import type { Card } from '../../shared/model/records';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect } from '../fixtures/test';

/** The three columns of the open retrospective, as a person finds them: by role and by name. */
export class BoardPage {
  readonly page: Page;
  readonly status: Locator;
  readonly #app: DebriefApp;

  constructor(app: DebriefApp) {
    this.#app = app;
    this.page = app.page;
    this.status = app.page.getByRole('status');
  }

  name(column: Column): string {
    return this.#app.t(`column.${column}`);
  }

  column(column: Column): Locator {
    return this.page.getByRole('region', { name: this.name(column), exact: true });
  }

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true });
  }

  addBox(column: Column): Locator {
    return this.column(column).getByRole('textbox', {
      name: this.#app.t('board.addTo', { column: this.name(column) }),
    });
  }

  handle(title: string): Locator {
    return this.card(title).getByRole('button', { name: this.#app.t('card.move', { title }) });
  }

  async unfold(title: string): Promise<void> {
    await this.card(title)
      .getByRole('button', { name: this.#app.t('card.details', { title }) })
      .click();
  }

  async add(column: Column, ...titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      await this.addBox(column).fill(title);
      await this.addBox(column).press('Enter');
      await expect(this.card(title)).toBeVisible();
    }
  }

  /** The titles of a column, as they are on the screen. */
  titles(column: Column): Promise<string[]> {
    return this.column(column)
      .getByRole('article')
      .evaluateAll((articles) => articles.map((article) => article.getAttribute('aria-label') ?? ''));
  }

  /** Waits until the columns hold these titles, in this order. */
  async expectTitles(expected: Partial<Record<Column, readonly string[]>>): Promise<void> {
    for (const column of columns) {
      const titles = expected[column];
      if (titles) await expect.poll(() => this.titles(column)).toEqual(titles);
    }
  }

  /** What main holds under a title. */
  async record(title: string): Promise<Card> {
    const records = await this.#app.records();
    const card = records.find((record) => record.type === 'card' && record.title === title);
    if (card?.type !== 'card') throw new Error(`No card "${title}"`);
    return card;
  }

  /** Waits until an element has the page's focus; the window itself has none where there is no window manager. */
  async expectFocus(element: Locator): Promise<void> {
    await expect.poll(() => element.evaluate((node) => node === document.activeElement)).toBe(true);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+z');
  }
}

/** A retrospective with these cards, for `writeBoard`: each is called by its title, `c_<title>` in the file. */
export const retroWith = (cards: Partial<Record<Column, readonly string[]>>): Command[] => [
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
  ...columns.flatMap((column) =>
    (cards[column] ?? []).map(
      (title): Command => ({ type: 'card/add', id: `c_${title}`, retro: 'r_1', column, title }),
    ),
  ),
];
