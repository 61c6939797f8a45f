import type { Locator, Page } from '@playwright/test';
import type { Command } from '../../shared/domain/commands';
import type { DebriefApp } from '../fixtures/debriefApp';

/** The window around the columns, as a person finds it: by role and by name. */
export class FramePage {
  readonly page: Page;
  readonly #app: DebriefApp;

  constructor(app: DebriefApp) {
    this.#app = app;
    this.page = app.page;
  }

  get list(): Locator {
    return this.page.getByRole('navigation', { name: this.#app.t('retros.title') });
  }

  /** The retrospectives of the list, in order; each name begins with its title. */
  get retros(): Locator {
    return this.list.getByRole('listitem').getByRole('button').and(this.page.locator('[data-retro]'));
  }

  retro(title: string | RegExp): Locator {
    return this.retros.filter({ hasText: title });
  }

  get months(): Locator {
    return this.list.getByRole('heading');
  }

  get newRetro(): Locator {
    return this.page.getByRole('button', { name: this.#app.t('retros.new') });
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get titleBox(): Locator {
    return this.page.getByRole('textbox', { name: this.#app.t('retros.titleField') });
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  get bin(): Locator {
    return this.list.getByRole('button', { name: this.#app.t('frame.bin') });
  }

  get settings(): Locator {
    return this.list.getByRole('button', { name: this.#app.t('frame.settings') });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  /** Has everybody write for themselves, by way of the guide. The panel above what happened. */
  async writeSeparately(): Promise<Locator> {
    const { t } = this.#app;
    await this.page.getByRole('button', { name: t('guided.start') }).click();
    const guide = this.page.getByRole('region', { name: t('guided.title') });
    await guide.getByRole('button', { name: t('guided.happened') }).click();
    await this.page.getByRole('button', { name: t('apart.start') }).click();
    return this.page.getByRole('region', { name: t('apart.title') });
  }

  async rename(title: string): Promise<void> {
    await this.title.getByRole('button').click();
    await this.titleBox.fill(title);
    await this.titleBox.press('Enter');
  }
}

/** Three retrospectives in two months, the latest with cards and a place. */
export const threeRetros: readonly Command[] = [
  { type: 'retro/create', id: 'r_old', title: 'L’interphone muet', date: '2026-10-08' },
  { type: 'retro/create', id: 'r_mid', title: 'Aire de pansage', date: '2026-11-11' },
  { type: 'retro/create', id: 'r_new', title: 'Chez mamie et papi', date: '2026-11-15', location: 'Angers' },
  { type: 'card/add', id: 'c_lunch', retro: 'r_new', column: 'happened', title: 'Le repas à 13 h 30' },
  {
    type: 'card/add',
    id: 'c_oven',
    retro: 'r_new',
    column: 'cause',
    title: 'Un four qui n’est pas le nôtre',
  },
  { type: 'card/add', id: 'c_jar', retro: 'r_new', column: 'action', title: 'Amener le petit pot' },
  {
    type: 'card/add',
    id: 'c_dog',
    retro: 'r_mid',
    column: 'happened',
    title: 'Le golden a foncé sur la brosse',
  },
  { type: 'person/add', id: 'p_1', name: 'Maman' },
  { type: 'person/add', id: 'p_2', name: 'Papa' },
];
