import { expect, type Locator, type Page } from '@playwright/test';
import type { DebriefApp } from '../fixtures/debriefApp';

/** The search over the whole board, as a person finds it. */
export class SearchPage {
  readonly page: Page;
  readonly #app: DebriefApp;

  constructor(app: DebriefApp) {
    this.page = app.page;
    this.#app = app;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.#app.t('search.title') });
  }

  get box(): Locator {
    return this.page.getByRole('combobox', { name: this.#app.t('search.box') });
  }

  get options(): Locator {
    return this.page.getByRole('listbox', { name: this.#app.t('search.results') }).getByRole('option');
  }

  option(name: string | RegExp): Locator {
    return this.options.filter({ hasText: name });
  }

  /** One that is still closing would take the keys, and one that opens has them only with the caret. */
  async open(): Promise<void> {
    await this.dialog.waitFor({ state: 'detached' });
    await this.page.keyboard.press('ControlOrMeta+k');
    await expect(this.box).toBeFocused();
  }

  /**
   * Waits until it is gone and nothing moves any more, as a person does. React Aria may give the focus back only then, if
   * nothing has it at that moment: what is done before would lose it to what had it before the box.
   */
  async closed(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
    await expect.poll(() => this.page.evaluate(() => document.getAnimations().length)).toBe(0);
  }

  /** Opens it and types, as a person does. */
  async type(text: string): Promise<void> {
    await this.open();
    await this.page.keyboard.type(text);
  }
}
