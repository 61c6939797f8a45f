import { outlineOf } from '../../shared/domain/cascade';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';

test.use({ sharesApp: true });

const cards = { happened: ['un', 'deux'], cause: ['trois'], action: ['quatre'] };

for (const lang of ['en', 'fr'] as const) {
  test.describe(`what happened, in depth (${lang})`, () => {
    test.beforeEach(async ({ workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), [
        ...retroWith(cards),
        { type: 'card/set-affected', id: 'c_deux', name: 'la sieste', affected: true },
        { type: 'card/set-affected', id: 'c_deux', name: 'le petit', affected: true },
      ]);
    });

    test('times are typed as people write them and shown as the language has them', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const card = board.card('un');
      await board.unfold('un');
      const from = card.getByRole('textbox', { name: app.t('fact.from'), exact: true });
      const until = card.getByRole('textbox', { name: app.t('fact.until'), exact: true });
      await from.fill('12h10');
      await app.page.keyboard.press('Tab');
      await board.expectFocus(until);
      await until.fill('1.30 pm');
      await app.page.keyboard.press('Enter');
      await board.expectFocus(card);
      const shown = lang === 'fr' ? '12\u202fh\u202f10 → 13\u202fh\u202f30' : '12:10\u00a0pm → 1:30\u00a0pm';
      await expect(card.getByRole('button', { name: app.t('fact.timeChip', { time: shown }) })).toBeVisible();
      expect(await board.record('un')).toMatchObject({ time: '12:10', until: '13:30' });

      await until.fill('tard');
      await expect(card.getByRole('alert')).toHaveText(app.t('fact.timeOdd'));
      await app.page.keyboard.press('Escape');
      await expect(card.getByRole('alert')).toHaveCount(0);
      await board.undo();
      await expect.poll(async () => (await board.record('un')).until).toBeUndefined();
    });

    test('who was affected before is offered, and one press adds them', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const card = board.card('un');
      await board.unfold('un');
      const offers = card.getByRole('group', { name: app.t('fact.usedBefore') });
      await expect(offers.getByRole('button')).toHaveCount(2);
      await card.getByRole('textbox', { name: app.t('card.affectedAdd') }).fill('SIÉ');
      await expect(offers.getByRole('button')).toHaveCount(1);
      await app.page.keyboard.press('Tab');
      await app.page.keyboard.press('Enter');
      await expect.poll(async () => (await board.record('un')).affected).toEqual({ 'la sieste': true });
      await expect(card.getByRole('textbox', { name: app.t('card.affectedAdd') })).toHaveValue('');
      await expect(
        offers.getByRole('button', { name: app.t('fact.addAgain', { name: 'le petit' }) }),
      ).toBeVisible();
    });

    test('what led to what is an outline, written and changed by keyboard alone', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { keyboard } = app.page;
      const card = board.card('un');
      const told = async () =>
        outlineOf(await board.record('un')).map(
          ({ text, level, isCut }) => `${' '.repeat(level)}${text}${isCut ? '!' : ''}`,
        );
      await board.unfold('un');
      await card.getByRole('button', { name: app.t('cascade.add') }).press('Enter');
      await board.expectFocus(card.getByRole('textbox', { name: app.t('cascade.trigger') }));
      await keyboard.type('Faim dès midi');
      await keyboard.press('Enter');
      await keyboard.type('Biscuits');
      await keyboard.press('Enter');
      await keyboard.press('Tab');
      await keyboard.type('Sieste sautée, pleurs');
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits']);
      // Cut in two before the last word, and deeper still.
      for (let press = 0; press < 'pleurs'.length; press += 1) await keyboard.press('ArrowLeft');
      await keyboard.press('Enter');
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits', '  Sieste sautée,', '  pleurs']);
      await keyboard.press('Tab');
      await expect(board.status).toHaveText(app.t('cascade.saidLevel', { level: 3 }));
      await keyboard.press('Tab');
      await expect(board.status).toHaveText(app.t('cascade.saidDeepest'));
      await keyboard.press('Shift+Tab');
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits', '  Sieste sautée,', '  pleurs']);

      // Up by one and down again, the caret with it.
      await keyboard.press('Alt+ArrowUp');
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits', '  pleurs', '  Sieste sautée,']);
      await expect(board.status).toHaveText(app.t('cascade.saidPlace', { position: 3, count: 4 }));
      await keyboard.press('Alt+ArrowDown');
      await keyboard.press('ArrowUp');
      await keyboard.press('ArrowUp');
      await keyboard.press('ControlOrMeta+Shift+X');
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits!', '  Sieste sautée,', '  pleurs']);
      await expect(board.status).toHaveText(app.t('cascade.saidCut'));
      // The key has the name that is on the keyboard.
      const shift = { en: 'Shift', fr: 'Maj' }[lang];
      await expect(card.getByText(app.t('cascade.cutKey', { keys: `Ctrl+${shift}+X` }))).toBeVisible();

      // An empty line goes with Backspace, and the caret goes up.
      await keyboard.press('Enter');
      await keyboard.press('Backspace');
      await keyboard.type(' secs');
      await keyboard.press('Escape');
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits!', '  Sieste sautée,', '  pleurs']);
      await board.expectFocus(card.getByRole('button', { name: 'Faim dès midi' }));
      await expect(card.getByRole('img', { name: app.t('blast.title') })).toBeVisible();
      await expect(card.getByRole('figure')).toContainText(
        app.t('blast.spared', { count: 2, cut: 'Biscuits' }),
      );

      // Folded, it is lines; the cut says so in words.
      await board.unfold('un');
      const lines = card.getByRole('list', { name: app.t('cascade.title') }).getByRole('listitem');
      await expect(lines).toHaveText([
        'Faim dès midi',
        app.t('cascade.cutHere', { line: 'Biscuits' }),
        'Sieste sautée,',
        'pleurs',
      ]);
      await card.focus();
      await board.undo();
      await expect.poll(told).toEqual(['Faim dès midi', ' Biscuits', '  Sieste sautée,', '  pleurs']);
    });

    test('what is being written in the outline survives whatever ends it', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      const { keyboard } = app.page;
      await board.unfold('un');
      await board
        .card('un')
        .getByRole('button', { name: app.t('cascade.add') })
        .click();
      await keyboard.type('Faim');
      await board.addBox('action').click();
      await expect.poll(async () => (await board.record('un')).cascade).toBeDefined();
      await board.card('un').getByRole('button', { name: 'Faim' }).click();
      await keyboard.press('Enter');
      await keyboard.type('Pleurs');
      await app.close();
      const again = new BoardPage(await launch({ lang }));
      await expect(again.card('un').getByRole('list').getByRole('listitem')).toHaveText(['Faim', 'Pleurs']);
    });

    test('several pasted lines are several lines and one step', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      await app.electron.evaluate(({ clipboard }) => clipboard.writeText('- Faim\n- Biscuits\n- Pleurs'));
      await board.unfold('un');
      await board
        .card('un')
        .getByRole('button', { name: app.t('cascade.add') })
        .click();
      await app.page.keyboard.press('ControlOrMeta+v');
      const rows = board.card('un').getByRole('list').getByRole('textbox');
      await expect(rows).toHaveCount(3);
      await board.expectFocus(rows.last());
      await app.page.keyboard.press('Escape');
      await board.undo();
      await expect.poll(async () => (await board.record('un')).cascade).toBeUndefined();
    });

    test('any card can be a conscious trade-off', async ({ launch }) => {
      const app = await launch({ lang });
      const board = new BoardPage(app);
      for (const title of ['un', 'trois', 'quatre']) {
        await board.unfold(title);
        const mark = board.card(title).getByRole('button', { name: app.t('card.tradeOff') });
        await mark.click();
        await expect(mark).toHaveAttribute('aria-pressed', 'true');
        await expect.poll(async () => (await board.record(title)).tradeOff).toBe(true);
      }
      await board.undo();
      await expect.poll(async () => (await board.record('quatre')).tradeOff).toBeUndefined();
    });
  });
}
