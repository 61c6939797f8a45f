import type { Command } from '../../shared/domain/commands';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';

test.use({ sharesApp: true });

// In a small window a card is often taller than its column: what one works on is in sight all the same, as a whole.

async function small(app: DebriefApp): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600),
  );
  await expect.poll(() => app.page.evaluate(() => innerHeight)).toBe(600);
}

/** A fact with so much on it that its sentence is out of sight when its end is in it. */
const tall: readonly Command[] = [
  ...retroWith({ happened: ['un', 'deux'] }),
  ...Array.from(
    { length: 24 },
    (_, index): Command => ({
      type: 'card/add-line',
      id: 'c_un',
      line: `line${index}`,
      text: `Et puis ${index}`,
      level: Math.min(index, 3),
    }),
  ),
];

test('a sentence that is edited by key', async ({ launch, workspace }) => {
  await writeBoard(workspace.path('Board.debrief.json'), tall);
  const app = await launch({ lang: 'fr' });
  await small(app);
  const board = new BoardPage(app);
  const card = board.card('un');
  await board.unfold('un');
  await card.getByRole('button', { name: app.t('card.tradeOff') }).scrollIntoViewIfNeeded();
  await expect(card.getByRole('heading', { name: 'un' })).not.toBeInViewport();
  await card.evaluate((article) => article.focus({ preventScroll: true }));
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('textbox', { name: app.t('card.editTitle') })).toBeInViewport({ ratio: 1 });
});

test('what can follow an answer', async ({ launch, workspace }) => {
  const worked = 'Amener le petit pot et le lait, les sortir dès les premiers signes de faim';
  await writeBoard(workspace.path('Board.debrief.json'), [
    ...retroWith({ action: ['un', 'deux'] }),
    { type: 'card/set-title', id: 'c_un', title: worked },
    { type: 'retro/create', id: 'r_2', title: 'La fois d’après', date: '2026-11-29' },
    { type: 'card/set-outcome', id: 'c_un', retro: 'r_2', outcome: 'worked' },
    { type: 'retro/create', id: 'r_3', title: 'La fois d’encore après', date: '2026-12-06' },
  ]);
  const app = await launch({ lang: 'fr' });
  await small(app);
  const card = new BoardPage(app).card(worked);
  // At the foot of the column, where the answer has less room than the question had.
  await card.evaluate((article) => article.scrollIntoView({ block: 'end' }));
  await card.getByRole('button', { name: app.t('outcome.worked') }).click();
  await expect(app.page.getByRole('button', { name: app.t('carry.lessonNo') })).toBeInViewport({ ratio: 1 });
});
