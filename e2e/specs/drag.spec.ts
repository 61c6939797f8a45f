import { type Column, columns } from '../../shared/model/columns';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';

test.use({ sharesApp: true });

const cards = { happened: ['un', 'deux', 'trois'], cause: ['quatre'], action: ['cinq', 'six'] };

type Point = { readonly x: number; readonly y: number };

const centre = async (board: BoardPage, title: string): Promise<Point> => {
  const box = await board.card(title).boundingBox();
  if (!box) throw new Error(`No place for "${title}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Takes a card with the mouse and carries it to a point, without letting go. */
async function carry(board: BoardPage, title: string, to: Point): Promise<void> {
  const from = await centre(board, title);
  const { mouse } = board.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 3, from.y + 8, { steps: 2 });
  await mouse.move(to.x, to.y, { steps: 12 });
}

for (const lang of ['en', 'fr'] as const) {
  test.describe(`moving cards (${lang})`, () => {
    const open = async (
      launch: (options: { lang: typeof lang; board: string }) => Promise<DebriefApp>,
      path: string,
    ) => {
      const app = await launch({ lang, board: path });
      const board = new BoardPage(app);
      await board.expectTitles(cards);
      return { app, board };
    };

    test.beforeEach(async ({ workspace }) => {
      await writeBoard(workspace.path('b.json'), retroWith(cards));
    });

    test('by mouse within a column, the same after a restart', async ({ launch, workspace }) => {
      const { app, board } = await open(launch, workspace.path('b.json'));
      await carry(board, 'un', await centre(board, 'trois'));
      await board.page.mouse.up();
      const now = { happened: ['deux', 'trois', 'un'] };
      await board.expectTitles(now);
      await expect(board.status).toHaveText(
        app.t('drag.dropped', { title: 'un', position: 3, count: 3, column: board.name('happened') }),
      );
      await app.saved();
      await app.close();
      const again = new BoardPage(await launch({ lang, board: workspace.path('b.json') }));
      await again.expectTitles({ ...cards, ...now });
    });

    test('by mouse to another column, and back by undo', async ({ launch, workspace }) => {
      const { board } = await open(launch, workspace.path('b.json'));
      await carry(board, 'deux', await centre(board, 'six'));
      await board.page.mouse.up();
      await board.expectTitles({ happened: ['un', 'trois'], action: ['cinq', 'deux', 'six'] });
      await expect.poll(async () => (await board.record('deux')).place.column).toBe('action');
      await board.undo();
      await board.expectTitles(cards);
      await board.redo();
      await board.expectTitles({ action: ['cinq', 'deux', 'six'] });
    });

    test('by mouse into an empty column', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('b.json'), retroWith({ happened: ['un'] }));
      const board = new BoardPage(await launch({ lang, board: workspace.path('b.json') }));
      await expect(
        board.column('action').getByText(lang === 'fr' ? 'Par exemple' : 'For example'),
      ).toBeVisible();
      const box = await board.column('action').boundingBox();
      await carry(board, 'un', { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 200 });
      await board.page.mouse.up();
      await board.expectTitles({ happened: [], cause: [], action: ['un'] });
    });

    test('Escape and a drop beside the board put the card back', async ({ launch, workspace }) => {
      const { app, board } = await open(launch, workspace.path('b.json'));
      await carry(board, 'un', await centre(board, 'six'));
      await expect(board.status).toHaveText(
        app.t('drag.over', { position: 2, count: 3, column: board.name('action') }),
      );
      await board.page.keyboard.press('Escape');
      await board.expectTitles(cards);
      await expect(board.status).toHaveText(
        app.t('drag.cancelled', { title: 'un', position: 1, count: 3, column: board.name('happened') }),
      );
      await board.page.mouse.up();
      await board.expectTitles(cards);

      await carry(board, 'un', { x: 20, y: 300 });
      await board.page.mouse.up();
      await board.expectTitles(cards);
      expect((await app.state()).screen).toMatchObject({ board: { history: { undo: null } } });
    });

    test('by the keyboard on the handle, announced, the focus stays', async ({ launch, workspace }) => {
      const { app, board } = await open(launch, workspace.path('b.json'));
      const { keyboard } = board.page;
      const place = (position: number, count: number, column: Column) => ({
        position,
        count,
        column: board.name(column),
      });
      await board.handle('un').focus();
      await keyboard.press('Space');
      await expect(board.status).toHaveText(
        app.t('drag.lifted', { title: 'un', ...place(1, 3, 'happened') }),
      );
      await keyboard.press('ArrowDown');
      await expect(board.status).toHaveText(app.t('drag.over', place(2, 3, 'happened')));
      await board.expectTitles({ happened: ['deux', 'un', 'trois'] });
      await keyboard.press('ArrowRight');
      await expect(board.status).toHaveText(app.t('drag.over', place(2, 2, 'cause')));
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
      await expect(board.status).toHaveText(app.t('drag.dropped', { title: 'un', ...place(1, 2, 'cause') }));
      await board.expectTitles({ happened: ['deux', 'trois'], cause: ['un', 'quatre'] });
      await board.expectFocus(board.handle('un'));

      await keyboard.press('Space');
      await keyboard.press('ArrowLeft');
      await keyboard.press('End');
      await board.expectTitles({ happened: ['deux', 'trois', 'un'] });
      await keyboard.press('Escape');
      await board.expectTitles({ happened: ['deux', 'trois'], cause: ['un', 'quatre'] });
      await board.expectFocus(board.handle('un'));
    });

    test('by keys without a pause between them', async ({ launch, workspace }) => {
      const { app, board } = await open(launch, workspace.path('b.json'));
      const cdp = await app.page.context().newCDPSession(app.page);
      await board.card('un').focus();
      const keys = [' ', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', ' '];
      await Promise.all(
        keys.flatMap((key) =>
          (['keyDown', 'keyUp'] as const).map((type) => cdp.send('Input.dispatchKeyEvent', { type, key })),
        ),
      );
      await board.expectTitles({
        happened: ['deux', 'trois'],
        cause: ['quatre'],
        action: ['cinq', 'un', 'six'],
      });
      await board.expectFocus(board.card('un'));
    });

    test('by the “Move to…” menu', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('b.json'), [
        { type: 'retro/create', id: 'r_0', title: 'Avant', date: '2026-11-15' },
        ...retroWith(cards),
      ]);
      const { app, board } = await open(launch, workspace.path('b.json'));
      const choose = async (title: string, item: string) => {
        await board.handle(title).click();
        await app.page.getByRole('menuitem', { name: item }).click();
        await expect(app.page.getByRole('menu')).toHaveCount(0);
      };
      await choose('un', app.t('move.bottom'));
      await board.expectTitles({ happened: ['deux', 'trois', 'un'] });
      await choose('un', app.t('move.up'));
      await board.expectTitles({ happened: ['deux', 'un', 'trois'] });
      await choose('un', app.t('move.top'));
      await choose('un', app.t('move.down'));
      await board.expectTitles({ happened: ['deux', 'un', 'trois'] });
      await expect(board.status).toHaveText(
        app.t('move.moved', { title: 'un', position: 2, count: 3, column: board.name('happened') }),
      );
      await choose('un', app.t('move.toColumn', { column: board.name('action') }));
      await board.expectTitles({ happened: ['deux', 'trois'], action: ['cinq', 'six', 'un'] });
      await board.expectFocus(board.card('un'));

      await board
        .card('un')
        .getByRole('button', { name: app.t('card.more', { title: 'un' }) })
        .click();
      await app.page.getByRole('menuitem', { name: app.t('move.menu') }).click();
      await app.page.getByRole('menuitem', { name: /^Avant/ }).click();
      // Open in an earlier one, it is carried over from there.
      await board.expectTitles({ action: ['un', 'cinq', 'six'] });
      expect((await board.record('un')).place).toMatchObject({ retro: 'r_0', column: 'action' });
      await app.page
        .getByRole('button', { name: app.t('card.undo'), exact: true })
        .first()
        .click();
      await board.expectTitles({ action: ['cinq', 'six', 'un'] });
    });

    test('by touch: rest on it, then carry it', async ({ launch, workspace }) => {
      const { app, board } = await open(launch, workspace.path('b.json'));
      const cdp = await app.page.context().newCDPSession(app.page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
        cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
      const from = await centre(board, 'un');
      const to = await centre(board, 'quatre');

      await touch('touchStart', from);
      await expect(app.page.locator('.lifted-card')).toBeVisible();
      for (let step = 1; step <= 10; step += 1) {
        const share = step / 10;
        await touch('touchMove', {
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        });
      }
      await expect(board.status).toHaveText(
        app.t('drag.over', { position: 1, count: 2, column: board.name('cause') }),
      );
      await touch('touchEnd');
      await board.expectTitles({ happened: ['deux', 'trois'], cause: ['un', 'quatre'] });
    });
  });
}

test('a change from elsewhere waits while a card is held, and the drop still lands below its neighbour', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), retroWith(cards));
  const app = await launch({ board: workspace.path('b.json') });
  const board = new BoardPage(app);
  await board.expectTitles(cards);
  await carry(board, 'cinq', await centre(board, 'trois'));
  await app.invoke('board:command', {
    type: 'card/add',
    retro: 'r_1',
    column: 'happened',
    title: 'zéro',
    after: null,
  });
  await app.invoke('board:command', { type: 'card/delete', id: 'c_deux' });
  await board.expectTitles({ happened: cards.happened });
  await board.page.mouse.up();
  await board.expectTitles({ happened: ['zéro', 'un', 'cinq', 'trois'], action: ['six'] });
});

test('a card that was taken away while it was held says so', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), retroWith(cards));
  const app = await launch({ board: workspace.path('b.json') });
  const board = new BoardPage(app);
  await board.expectTitles(cards);
  await carry(board, 'un', await centre(board, 'six'));
  await app.invoke('board:command', { type: 'card/delete', id: 'c_un' });
  await board.page.mouse.up();
  await board.expectTitles({ happened: ['deux', 'trois'], action: cards.action });
  await expect(board.status).toHaveText(app.t('refused.in-bin'));
});

test('with reduced motion nothing glides', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), retroWith(cards));
  const app = await launch({ board: workspace.path('b.json') });
  const board = new BoardPage(app);
  await board.expectTitles(cards);
  await app.page.evaluate(() => {
    const { animate } = Element.prototype;
    const counted = window as unknown as { glides: number };
    counted.glides = 0;
    Element.prototype.animate = function (...how) {
      counted.glides += 1;
      return animate.apply(this, how);
    };
    document.addEventListener('transitionrun', ({ propertyName }) => {
      if (['transform', 'rotate', 'scale', 'translate'].includes(propertyName)) counted.glides += 1;
    });
  });
  const glides = () => app.page.evaluate(() => (window as unknown as { glides: number }).glides);
  const toSix = await centre(board, 'six');
  await carry(board, 'un', toSix);
  await app.page.mouse.up();
  await expect(app.page.locator('.lifted-card')).toHaveCount(0);
  const before = await glides();
  expect(before).toBeGreaterThan(0);

  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await carry(board, 'deux', toSix);
  await app.page.mouse.up();
  await board.expectTitles({ happened: ['trois'] });
  await expect(app.page.locator('.lifted-card')).toHaveCount(0);
  expect(await glides()).toBe(before);
});

test('a long column scrolls by itself near its edge, and keeps its rows few', async ({
  launch,
  workspace,
}) => {
  const many = Array.from({ length: 400 }, (_, index) => `n${String(index).padStart(3, '0')}`);
  await writeBoard(workspace.path('b.json'), retroWith({ happened: many, cause: ['ici'] }));
  const app = await launch({ board: workspace.path('b.json') });
  const board = new BoardPage(app);
  await board.card('ici').waitFor();
  const list = await board.column('happened').getByRole('list').locator('..').boundingBox();
  if (!list) throw new Error('No list');
  await carry(board, 'ici', { x: list.x + 100, y: list.y + list.height - 12 });
  await expect(board.card('n060')).toBeVisible();
  expect(await board.column('happened').getByRole('article').count()).toBeLessThan(40);
  await app.page.mouse.move(list.x + 100, list.y + list.height / 2, { steps: 8 });
  await app.page.mouse.up();
  await expect.poll(async () => (await board.record('ici')).place.column).toBe('happened');
  await expect(board.card('ici')).toBeInViewport();
  await board.expectFocus(board.card('ici'));
});

test('on a narrow window a card goes to another column over its tab', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('b.json'), retroWith(cards));
  const app = await launch({ board: workspace.path('b.json') });
  const board = new BoardPage(app);
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(700, 640),
  );
  const tabs = app.page.getByRole('tablist', { name: app.t('board.columns') }).getByRole('tab');
  await expect(tabs).toHaveCount(columns.length);
  await expect(board.column('action')).toBeHidden();
  const tab = await tabs.nth(2).boundingBox();
  if (!tab) throw new Error('No tab');
  await carry(board, 'un', { x: tab.x + tab.width / 2, y: tab.y + tab.height / 2 });
  await expect(board.card('cinq')).toBeVisible();
  const to = await centre(board, 'cinq');
  await app.page.mouse.move(to.x, to.y, { steps: 8 });
  await app.page.mouse.up();
  await board.expectTitles({ action: ['un', 'cinq', 'six'] });
});
