import type { Locator } from '@playwright/test';
import type { Outcome } from '../../shared/model/columns';
import { type Column, columns } from '../../shared/model/columns';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect } from '../fixtures/test';
import { BoardPage } from '../specs/boardPage';
import { FramePage } from '../specs/framePage';
import { SearchPage } from '../specs/searchPage';

/** What a person does with a board in an evening, by one way or the other. */
export type Hands = {
  readonly board: BoardPage;
  /** Begins a retrospective, and gives it a title if it is the first. */
  readonly begin: (title?: string) => Promise<void>;
  readonly present: (...names: readonly string[]) => Promise<void>;
  /** Answers for an action of before, with a word or without; the strip that asks for the word is still open. */
  readonly answer: (action: string, outcome: Outcome, word?: string) => Promise<void>;
  /** Closes that strip; takes the lesson it offers first, if there is one to take. */
  readonly goOn: (keep?: 'as lesson') => Promise<void>;
  readonly say: (column: Column, title: string) => Promise<void>;
  readonly setFactor: (cause: string, factor: string) => Promise<void>;
  readonly link: (title: string, target: string) => Promise<void>;
};

/** The keyboard alone: nothing is clicked, filled in or focused from outside; each way has a limit of presses. */
export class KeyboardHands implements Hands {
  readonly board: BoardPage;
  readonly #app: DebriefApp;
  readonly #search: SearchPage;

  constructor(app: DebriefApp) {
    this.#app = app;
    this.board = new BoardPage(app);
    this.#search = new SearchPage(app);
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.#app.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.#app.page.keyboard.type(text);
  }

  /** Has something done by its name, from wherever the focus is. */
  async choose(name: string): Promise<void> {
    await this.#search.type(name);
    await expect(this.#search.options.first()).toContainText(name);
    await this.press('Enter');
    await expect(this.#search.dialog).toHaveCount(0);
  }

  async begin(title?: string): Promise<void> {
    const opened = this.#app.page.locator('[data-retro][aria-current]');
    const before = (await opened.count()) > 0 ? await opened.getAttribute('data-retro') : '';
    await this.choose(this.#app.t('retros.new'));
    // The palette gives the focus back to a card of the last one first, which may have the same title as one of the new.
    await expect(opened).not.toHaveAttribute('data-retro', before ?? '');
    if (title === undefined) return;
    await this.board.expectFocus(new FramePage(this.#app).titleBox);
    await this.type(title);
    await this.press('Enter');
    await this.board.expectFocus(this.board.addBox('happened'));
  }

  async present(...names: readonly string[]): Promise<void> {
    const who = this.#app.page.getByRole('button', { name: this.#app.t('people.who') });
    await this.#pressUntil('Shift+Tab', who);
    await this.press('Enter');
    const box = this.#app.page.getByRole('textbox', { name: this.#app.t('people.add') });
    await this.#pressUntil('Tab', box);
    for (const name of names) {
      await this.type(name);
      await this.press('Enter');
    }
    await this.press('Escape');
  }

  async answer(action: string, outcome: Outcome, word = ''): Promise<void> {
    await this.board.expectFocus(this.board.card(action));
    await this.press({ worked: '1', didnt: '2', 'no-occasion': '3' }[outcome]);
    await this.board.expectFocus(this.#app.page.getByRole('textbox', { name: this.#app.t('carry.word') }));
    await this.type(word);
  }

  async goOn(keep?: 'as lesson'): Promise<void> {
    if (keep)
      await this.#pressUntil(
        'Tab',
        this.#app.page.getByRole('button', { name: this.#app.t('card.keepLesson') }),
      );
    await this.press('Enter');
  }

  async say(column: Column, title: string): Promise<void> {
    await this.#goToBox(column);
    await this.type(title);
    await this.press('Enter');
    await expect(this.board.card(title)).toBeVisible();
  }

  async setFactor(cause: string, factor: string): Promise<void> {
    await this.#goToCard('cause', cause);
    const button = this.board
      .card(cause)
      .getByRole('button', { name: this.#app.t('card.factor'), exact: true });
    await this.#pressUntil('Tab', button);
    await this.press('Enter');
    const item = this.#app.page.getByRole('menuitemradio', { name: factor });
    await expect(item).toBeVisible();
    // A menu that is there may not have the focus yet: what one types by then goes nowhere.
    await expect
      .poll(() => item.evaluate((node) => node.closest('[role=menu]')?.contains(document.activeElement)))
      .toBe(true);
    await this.type(factor.slice(0, 3));
    await this.board.expectFocus(item);
    await this.press('Enter');
    await expect(item).toHaveCount(0);
    // The menu is gone a moment before its button has the focus again.
    await this.board.expectFocus(button);
    await this.press('Escape');
    await this.board.expectFocus(this.board.card(cause));
  }

  async link(title: string, target: string): Promise<void> {
    const { place } = await this.board.record(title);
    const tool = this.#app.t(place.column === 'action' ? 'card.linkAdd.action' : 'card.linkAdd.cause');
    await this.#goToCard(place.column, title);
    const button = this.board.card(title).getByRole('button', { name: tool });
    await this.#pressUntil('Tab', button);
    await this.press('Enter');
    const option = this.#app.page.getByRole('option', { name: target });
    await this.board.expectFocus(this.#app.page.getByRole('option').first());
    await this.#pressUntil('ArrowDown', option);
    await this.press('Enter');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await this.#backToCard(title, button);
  }

  /** Escape closes the list, which gives the focus back to its button, and once more leads to the card. */
  async #backToCard(title: string, button: Locator): Promise<void> {
    await this.press('Escape');
    await this.board.expectFocus(button);
    await this.press('Escape');
    await this.board.expectFocus(this.board.card(title));
  }

  async #goToBox(column: Column): Promise<void> {
    const boxes = columns.map((one) => this.board.addBox(one));
    for (let presses = 0; presses < 16; presses += 1) {
      const at = await Promise.all(boxes.map(hasFocus));
      const here = at.indexOf(true);
      const there = columns.indexOf(column);
      if (here === there) return;
      if (here >= 0) await this.press(here < there ? 'ArrowRight' : 'ArrowLeft');
      else await this.press((await this.#isOnCard()) ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`Too many keys to the text box of ${column}`);
  }

  async #goToCard(column: Column, title: string): Promise<void> {
    if (await hasFocus(this.board.card(title))) return;
    await this.#goToBox(column);
    await this.#pressUntil('ArrowUp', this.board.card(title));
  }

  #isOnCard(): Promise<boolean> {
    return this.#app.page.evaluate(() => document.activeElement?.matches('article') === true);
  }

  /** A few presses of one key lead there. */
  async #pressUntil(key: string, goal: Locator): Promise<void> {
    await expect(goal).toBeAttached();
    for (let presses = 0; presses < 9; presses += 1) {
      if (await hasFocus(goal)) return;
      await this.press(key);
    }
    throw new Error(`Too many presses of ${key} to ${goal}`);
  }
}

/** The mouse; a keyboard only for words, and for the Enter after them. */
export class MouseHands implements Hands {
  readonly board: BoardPage;
  readonly #app: DebriefApp;

  constructor(app: DebriefApp) {
    this.#app = app;
    this.board = new BoardPage(app);
  }

  async begin(title?: string): Promise<void> {
    const frame = new FramePage(this.#app);
    await frame.newRetro.click();
    if (title === undefined) return;
    await this.#write(frame.titleBox, title);
  }

  async present(...names: readonly string[]): Promise<void> {
    await this.#button(this.#app.t('people.who')).click();
    const panel = this.#app.page.getByRole('dialog', { name: this.#app.t('people.who') });
    for (const name of names)
      await this.#write(panel.getByRole('textbox', { name: this.#app.t('people.add') }), name);
    await this.#lookElsewhere(panel);
  }

  async answer(action: string, outcome: Outcome, word = ''): Promise<void> {
    await this.board
      .card(action)
      .getByRole('button', { name: this.#app.t(`outcome.${outcome}`) })
      .click();
    const box = this.#app.page.getByRole('textbox', { name: this.#app.t('carry.word') });
    await this.board.expectFocus(box);
    await this.#app.page.keyboard.type(word);
  }

  async goOn(keep?: 'as lesson'): Promise<void> {
    const box = this.#app.page.getByRole('textbox', { name: this.#app.t('carry.word') });
    if (keep) await this.#button(this.#app.t('card.keepLesson')).click();
    else await this.board.column('happened').getByRole('heading').click();
    await expect(box).toHaveCount(0);
  }

  async say(column: Column, title: string): Promise<void> {
    await this.board.addBox(column).click();
    await this.#app.page.keyboard.type(title);
    await this.#app.page.keyboard.press('Enter');
    await expect(this.board.card(title)).toBeVisible();
  }

  async setFactor(cause: string, factor: string): Promise<void> {
    await this.board.card(cause).hover();
    await this.board
      .card(cause)
      .getByRole('button', { name: this.#app.t('card.factor'), exact: true })
      .click();
    await this.#app.page.getByRole('menuitemradio', { name: factor }).click();
  }

  async link(title: string, target: string): Promise<void> {
    const { place } = await this.board.record(title);
    const tool = this.#app.t(place.column === 'action' ? 'card.linkAdd.action' : 'card.linkAdd.cause');
    await this.board.card(title).hover();
    await this.board.card(title).getByRole('button', { name: tool }).click();
    const option = this.#app.page.getByRole('option', { name: target });
    await option.click();
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await this.#lookElsewhere(option);
  }

  /** Carries a card to the foot of a column. */
  async drag(title: string, to: Column): Promise<void> {
    const { mouse } = this.#app.page;
    const from = await this.board.card(title).boundingBox();
    const goal = await this.board.column(to).boundingBox();
    if (!from || !goal) throw new Error(`No way for "${title}"`);
    await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + from.width / 2 + 3, from.y + from.height / 2 + 8, { steps: 2 });
    await mouse.move(goal.x + goal.width / 2, goal.y + 200, { steps: 12 });
    await mouse.up();
  }

  #button(name: string): Locator {
    return this.#app.page.getByRole('button', { name, exact: true });
  }

  async #write(box: Locator, text: string): Promise<void> {
    await box.fill(text);
    await box.press('Enter');
  }

  /** A press beside what is open closes it. */
  async #lookElsewhere(open: Locator): Promise<void> {
    const foot = await this.#app.page.getByRole('contentinfo').boundingBox();
    if (!foot) throw new Error('The window has no foot');
    await this.#app.page.mouse.click(foot.x + foot.width / 2, foot.y + foot.height / 2);
    await expect(open).toHaveCount(0);
  }
}

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluateAll((nodes) => nodes.some((node) => node === document.activeElement));
