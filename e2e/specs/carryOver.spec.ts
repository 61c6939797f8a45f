import type { Command } from '../../shared/domain/commands';
import type { Column } from '../../shared/model/columns';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';

test.use({ sharesApp: true });

/** Weeks in a row, long past: r_1 on the first Sunday of 2026, and so on. */
const week = (n: number, title = `Semaine ${n}`): Command => ({
  type: 'retro/create',
  id: `r_${n}`,
  title,
  date: `2026-01-${String(n * 7 - 3).padStart(2, '0')}`,
});
const card = (title: string, retro = 'r_1', column: Column = 'action'): Command => ({
  type: 'card/add',
  id: `c_${title}`,
  retro,
  column,
  title,
});
const answered = (title: string, retro: string, outcome: 'worked' | 'didnt' | 'no-occasion'): Command => ({
  type: 'card/set-outcome',
  id: `c_${title}`,
  retro,
  outcome,
});

const open = async (app: DebriefApp, title: string) =>
  app.page.getByRole('navigation').getByText(title, { exact: true }).click();

for (const lang of ['en', 'fr'] as const) {
  test.describe(`carried over (${lang})`, () => {
    test('by keyboard: a new retrospective opens on the last actions; one key each, a word, the next', async ({
      launch,
      workspace,
    }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        ...['bocal', 'biberon', 'doudou'].map((title) => card(title)),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { keyboard } = app.page;
      await app.page.getByRole('button', { name: app.t('retros.new') }).click();
      await board.expectTitles({ action: ['bocal', 'biberon', 'doudou'] });
      await board.expectFocus(board.card('bocal'));
      await expect(board.card('bocal')).toContainText(
        app.t('carry.lead', { from: app.t('carry.fromLast'), tried: app.t('carry.untried') }),
      );

      await keyboard.press('1');
      const word = app.page.getByRole('textbox', { name: app.t('carry.word') });
      await board.expectFocus(word);
      await board.expectTitles({ action: ['biberon', 'doudou'] });
      await expect(board.status).toContainText(app.t('carry.left', { count: 2 }));
      await keyboard.type('Enfin');
      await keyboard.press('Enter');
      await expect(word).toHaveCount(0);
      await board.expectFocus(board.card('biberon'));

      // A French keyboard has é where others have 2.
      await app.page.evaluate(() => {
        const event = { key: 'é', code: 'Digit2', bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event));
      });
      await board.expectFocus(word);
      await keyboard.type('jeté');
      await keyboard.press('Escape');
      await board.expectFocus(board.card('doudou'));

      await keyboard.press('Numpad3');
      await expect(board.status).toContainText(app.t('carry.allAnswered'));
      await keyboard.press('Enter');
      const line = board.column('action').getByRole('button', { expanded: false });
      await board.expectFocus(line);
      await expect(line).toHaveText(
        app.t('carry.doneLine', { counts: app.t('carry.answered', { count: 3 }) }),
      );
      await expect
        .poll(async () => Object.values((await board.record('bocal')).outcomes ?? {}))
        .toEqual(['worked']);
      expect(Object.values((await board.record('bocal')).outcomeWords ?? {})).toEqual(['Enfin']);
      expect((await board.record('biberon')).outcomeWords).toBeUndefined();

      await app.saved();
      await app.close();
      const again = await launch({ lang });
      const after = new BoardPage(again);
      await after.expectTitles({ action: [] });
      await after.column('action').getByRole('button', { expanded: false }).click();
      const row = after.column('action').getByRole('listitem').filter({ hasText: 'biberon' });
      await expect(row.getByRole('button', { name: again.t('outcome.didnt') })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect(after.column('action').getByText('Enfin')).toBeVisible();
    });

    test('by mouse: answers one after the other, another way, and changing one’s mind', async ({
      launch,
      workspace,
    }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        card('faim', 'r_1', 'cause'),
        card('bocal'),
        card('biberon'),
        { type: 'card/set-link', id: 'c_bocal', target: 'c_faim', linked: true },
        week(2),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const column = board.column('action');
      const answer = (title: string, outcome: 'worked' | 'didnt') =>
        board.card(title).getByRole('button', { name: app.t(`outcome.${outcome}`) });

      await answer('bocal', 'didnt').click();
      await column.getByRole('button', { name: app.t('carry.otherWay') }).click();
      const box = column.getByRole('textbox', { name: app.t('carry.otherWayBox') });
      await board.expectFocus(box);
      await box.fill('deux bocaux');
      await box.press('Enter');
      await board.expectTitles({ action: ['biberon', 'deux bocaux'] });
      await board.expectFocus(board.card('deux bocaux'));
      expect((await board.record('deux bocaux')).links).toEqual({ c_faim: true });

      await answer('biberon', 'worked').click();
      await board.expectTitles({ action: ['deux bocaux'] });
      await column.getByRole('textbox', { name: app.t('carry.word') }).fill('ouf');
      // Going elsewhere keeps the word.
      await board.addBox('happened').click();
      await expect.poll(async () => (await board.record('biberon')).outcomeWords).toEqual({ r_2: 'ouf' });

      await column.getByRole('button', { name: app.t('carry.answered', { count: 2 }) }).click();
      const row = column.getByRole('listitem').filter({ hasText: 'biberon' });
      await row.getByRole('button', { name: app.t('outcome.didnt') }).click();
      await row.getByRole('button', { name: app.t('carry.tryAgain') }).click();
      await expect.poll(async () => (await board.record('biberon')).goOn).toEqual({ r_2: true });
      await row.getByRole('button', { name: app.t('outcome.worked') }).click();
      await expect.poll(async () => (await board.record('biberon')).goOn).toBeUndefined();
      // Pressing the answer that was given takes it back: the card asks again.
      await row.getByRole('button', { name: app.t('outcome.worked') }).click();
      await board.expectTitles({ action: ['biberon', 'deux bocaux'] });
      await board.expectFocus(board.card('biberon'));
      expect((await board.record('biberon')).outcomeWords).toBeUndefined();
    });

    test('undo brings an answered action back where it was asked, and redo answers it', async ({
      launch,
      workspace,
    }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [week(1), card('bocal'), week(2)]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await board.card('bocal').focus();
      await app.page.keyboard.press('2');
      await board.expectTitles({ action: [] });
      await board.undo();
      await board.expectTitles({ action: ['bocal'] });
      await board.expectFocus(board.card('bocal'));
      await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Semaine 2');
      await board.redo();
      await board.expectTitles({ action: [] });
      await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Semaine 2');

      await app.page.getByRole('button', { name: app.t('frame.bin'), exact: true }).click();
      await board.undo();
      await board.expectFocus(board.card('bocal'));
      await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Semaine 2');
    });

    test('what waited three times asks to be kept or dropped', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        card('bocal'),
        card('biberon'),
        ...[2, 3, 4].map((n) => week(n)),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await board.card('bocal').focus();
      const ask = board.card('bocal').getByRole('group', { name: app.t('carry.askKeep', { count: 3 }) });
      await expect(ask).toBeVisible();
      await app.page.keyboard.press('1');
      await board.expectFocus(board.card('biberon'));
      await expect.poll(async () => (await board.record('bocal')).goOn).toEqual({ r_4: true });
      await board
        .card('biberon')
        .getByRole('button', { name: app.t('carry.drop') })
        .click();
      await board.expectTitles({ action: [] });
      expect((await board.record('biberon')).dropped).toBe('r_4');
      await board.column('action').getByRole('button', { expanded: false }).click();
      const row = board.column('action').getByRole('listitem').filter({ hasText: 'biberon' });
      await expect(row).toContainText(app.t('carry.dropped'));
      await row.getByRole('button', { name: app.t('carry.takeBack') }).click();
      await board.expectTitles({ action: ['biberon'] });
      await board.expectFocus(board.card('biberon'));
      await board
        .card('biberon')
        .getByRole('button', { name: app.t('carry.triedAfterAll') })
        .click();
      await board
        .card('biberon')
        .getByRole('button', { name: app.t('outcome.worked') })
        .click();
      await expect.poll(async () => (await board.record('biberon')).outcomes).toEqual({ r_4: 'worked' });
    });

    test('what worked is asked about once more, and twice makes a lesson', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        card('faim', 'r_1', 'cause'),
        ...['bocal', 'biberon'].map((title) => card(title)),
        { type: 'card/set-link', id: 'c_bocal', target: 'c_faim', linked: true },
        week(2),
        answered('bocal', 'r_2', 'worked'),
        answered('biberon', 'r_2', 'worked'),
        week(3),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const offer = board.column('action').getByRole('group', { name: app.t('carry.lessonAsk') });
      for (const title of ['bocal', 'biberon']) {
        await board
          .card(title)
          .getByRole('group', { name: app.t('carry.askAgain') })
          .getByRole('button', { name: app.t('outcome.worked') })
          .click();
        const name = title === 'bocal' ? app.t('card.keepLesson') : app.t('carry.lessonNo');
        await offer.getByRole('button', { name }).click();
        await expect(offer).toHaveCount(0);
      }
      const records = await app.records();
      expect(records.filter(({ type }) => type === 'lesson')).toMatchObject([
        { statement: 'faim', solution: 'bocal', actions: { c_bocal: true }, causes: { c_faim: true } },
      ]);
      expect((await board.record('biberon')).noLesson).toBe(true);
    });

    test('an earlier retrospective shows what it showed, folded', async ({ launch, workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        card('bocal'),
        card('biberon'),
        week(2),
        answered('bocal', 'r_2', 'didnt'),
        week(3),
        answered('biberon', 'r_3', 'worked'),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await open(app, 'Semaine 2');
      await board.expectTitles({ action: [] });
      const line = board.column('action').getByRole('button', { expanded: false });
      const counts = [app.t('carry.answered', { count: 1 }), app.t('carry.leftOpen', { count: 1 })].join(
        ', ',
      );
      await expect(line).toHaveText(app.t('carry.pastLine', { counts }));
      await line.click();
      const rows = board.column('action').getByRole('listitem');
      await expect(rows.filter({ hasText: 'bocal' }).getByRole('button', { pressed: true })).toHaveText(
        app.t('outcome.didnt'),
      );
      await expect(rows.filter({ hasText: 'biberon' }).getByRole('button', { pressed: true })).toHaveCount(0);
    });

    test('a carried action becomes one of this retrospective: by hand, by key, by menu', async ({
      launch,
      workspace,
    }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        ...['bocal', 'biberon', 'doudou'].map((title) => card(title)),
        week(2),
        card('propre', 'r_2'),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { mouse, keyboard } = app.page;
      const own = async () => {
        const records = await app.records();
        return records
          .flatMap((record) => (record.type === 'card' && record.place.retro === 'r_2' ? [record] : []))
          .sort((a, b) => (a.place.order < b.place.order ? -1 : 1))
          .map(({ title }) => title);
      };
      await board.expectTitles({ action: ['bocal', 'biberon', 'doudou', 'propre'] });

      const grab = async (title: string) => {
        const box = await board.card(title).boundingBox();
        if (!box) throw new Error(`${title} is not on the screen`);
        await mouse.move(box.x + box.width / 2, box.y + 12);
        await mouse.down();
        await mouse.move(box.x + box.width / 2 + 4, box.y + 20, { steps: 3 });
        return box;
      };
      const target = await board.card('propre').boundingBox();
      await grab('bocal');
      await mouse.move((target?.x ?? 0) + 60, (target?.y ?? 0) + (target?.height ?? 0) + 6, { steps: 12 });
      await mouse.up();
      await expect.poll(own).toEqual(['propre', 'bocal']);
      await board.expectTitles({ action: ['biberon', 'doudou', 'propre', 'bocal'] });
      await board.undo();
      await board.expectTitles({ action: ['bocal', 'biberon', 'doudou', 'propre'] });

      // Let go where it was, nothing has happened.
      await grab('biberon');
      await mouse.up();
      await board.expectTitles({ action: ['bocal', 'biberon', 'doudou', 'propre'] });
      await expect(board.status).toHaveText(app.t('drag.backCarried', { title: 'biberon' }));

      // Somebody who types where no text is meant to go lifts a card and puts it down: it has not moved.
      await board.card('biberon').focus();
      await keyboard.type('le biberon');
      await expect(board.card('biberon')).toHaveAttribute('data-lifted');
      await keyboard.press('Enter');
      await expect(board.card('biberon')).not.toHaveAttribute('data-lifted');
      await expect(board.status).toHaveText(app.t('drag.backCarried', { title: 'biberon' }));
      await board.expectFocus(board.card('biberon'));
      await board.expectTitles({ action: ['bocal', 'biberon', 'doudou', 'propre'] });
      expect(await own()).toEqual(['propre']);

      await keyboard.press('Space');
      await keyboard.press('ArrowDown');
      await keyboard.press('Escape');
      await board.expectFocus(board.card('biberon'));
      expect(await own()).toEqual(['propre']);
      await keyboard.press('Space');
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowDown']) await keyboard.press(key);
      await keyboard.press('Space');
      await expect.poll(own).toEqual(['propre', 'biberon']);
      await board.expectFocus(board.card('biberon'));

      await board.card('doudou').click({ button: 'right', position: { x: 6, y: 6 } });
      await app.page.getByRole('menuitem', { name: app.t('move.menu') }).click();
      await app.page
        .getByRole('menuitem', { name: app.t('move.here', { column: board.name('action') }) })
        .click();
      await expect.poll(own).toEqual(['propre', 'biberon', 'doudou']);
      await board.expectFocus(board.card('doudou'));
    });

    test('arrow keys lead from the actions of last time to those of this one', async ({
      launch,
      workspace,
    }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        week(1),
        card('bocal'),
        week(2),
        card('propre', 'r_2'),
      ]);
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await board.card('propre').focus();
      await app.page.keyboard.press('ArrowUp');
      await board.expectFocus(board.card('bocal'));
      await app.page.keyboard.press('ArrowDown');
      await board.expectFocus(board.card('propre'));
      await app.page.keyboard.press('Home');
      await board.expectFocus(board.card('bocal'));
      await app.page.keyboard.press('Enter');
      await board.expectFocus(app.page.getByRole('textbox', { name: app.t('card.editTitle') }));
    });
  });
}

test('many open actions come a few at a time', async ({ launch, workspace }) => {
  const titles = Array.from({ length: 30 }, (_, n) => `action ${n + 10}`);
  await writeBoard(workspace.path('Board.debrief.json'), [
    week(1),
    ...titles.map((title) => ({ ...card(title), id: `c_${title.replace(' ', '')}` }) as Command),
    week(2),
  ]);
  const app = await launch();
  const board = new BoardPage(app);
  await board.expectTitles({ action: titles.slice(0, 5) });
  await board
    .column('action')
    .getByRole('button', { name: app.t('carry.more', { count: 25 }) })
    .click();
  await board.expectTitles({ action: titles.slice(0, 25) });
});
