import type { Command } from '../../shared/domain/commands';
import type { Language } from '../../shared/i18n/languages';
import type { DebriefApp } from '../fixtures/debriefApp';
import { changeElsewhere } from '../fixtures/otherMachine';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';

test.use({ sharesApp: true });

const papa: readonly Command[] = [
  { type: 'person/add', id: 'p_1', name: 'Papa' },
  { type: 'retro/create', id: 'r_2', title: 'Chez papi', date: '2026-11-20' },
];

type Launch = (options?: { lang?: Language }) => Promise<DebriefApp>;

async function open(launch: Launch, path: string, lang: Language, more: readonly Command[] = []) {
  await writeBoard(path, [
    ...retroWith({ happened: ['un', 'deux', 'trois'], cause: ['quatre'] }),
    ...papa,
    ...more,
  ]);
  const app = await launch({ lang });
  const board = new BoardPage(app);
  await expect(board.card('un')).toBeVisible();
  /** Papa's machine changes the file; main has taken it in, whatever the screen shows. */
  const elsewhere = async (...commands: Command[]) => {
    const before = await merges(app);
    await changeElsewhere(path, commands);
    await expect.poll(() => merges(app)).toBeGreaterThan(before);
  };
  return { app, board, elsewhere };
}
const merges = async (app: DebriefApp) => {
  const { screen } = await app.state();
  return screen.kind === 'board' ? screen.board.merges.length : -1;
};

for (const lang of ['fr', 'en'] as const) {
  test(`${lang}: a sentence that is being typed keeps its caret and its card, and both versions stay`, async ({
    launch,
    workspace,
  }) => {
    const { app, board, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), lang);
    await board.card('un').focus();
    await app.page.keyboard.press('Enter');
    const box = app.page.getByRole('textbox', { name: app.t('card.editTitle') });
    await app.page.keyboard.type(' à nous');
    for (let step = 0; step < 4; step += 1) await app.page.keyboard.press('ArrowLeft');
    const caret = () => box.evaluate((element: HTMLTextAreaElement) => element.selectionStart);
    const at = await caret();

    // Another text, another column, another card above it, and one below goes away.
    await elsewhere(
      { type: 'card/set-title', id: 'c_un', title: 'un à eux' },
      { type: 'card/move', id: 'c_un', column: 'action', after: null },
      { type: 'card/move', id: 'c_quatre', column: 'happened', after: null },
      { type: 'card/delete', id: 'c_deux' },
    );
    await expect(app.page.getByText(app.t('merges.waiting')).first()).toBeVisible();
    expect(await box.inputValue()).toBe('un à nous');
    expect(await caret()).toBe(at);
    await board.expectTitles({ happened: ['un', 'deux', 'trois'], cause: ['quatre'], action: [] });

    await app.page.keyboard.type('tout ');
    expect(await box.inputValue()).toBe('un à tout nous');
    await app.page.keyboard.press('Enter');
    await board.expectTitles({ happened: ['quatre', 'trois'], cause: [], action: ['un à tout nous'] });
    await board
      .card('un à tout nous')
      .getByRole('button', { name: app.t('versions.chip', { count: 2 }) })
      .click();
    const panel = board.card('un à tout nous').getByRole('region');
    await expect(panel.getByText('un à eux')).toBeVisible();
    await panel.getByRole('button', { name: app.t('versions.keepBoth') }).click();
    await expect(board.card('un à tout nous / un à eux')).toBeVisible();
    await board.undo();
    await expect(
      board.card('un à tout nous').getByRole('button', { name: app.t('versions.chip', { count: 2 }) }),
    ).toBeVisible();
  });
}

test('what is typed into a card that goes into the bin meanwhile brings it back', async ({
  launch,
  workspace,
}) => {
  const { app, board, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en');
  await board.unfold('trois');
  await board
    .card('trois')
    .getByRole('button', { name: app.t('card.notes') })
    .click();
  const notes = board.card('trois').getByRole('textbox', { name: app.t('card.notes') });
  await notes.fill('Il dormait encore');
  await elsewhere({ type: 'retro/delete', id: 'r_1' });
  await expect(notes).toHaveValue('Il dormait encore');
  await notes.press('Control+Enter');
  // On the board again, with its retrospective, which has not left the screen.
  await expect
    .poll(() => board.record('trois'))
    .toMatchObject({ notes: 'Il dormait encore', binnedAt: null });
  await expect(app.page.getByRole('heading', { level: 1, name: 'Chez mamie' })).toBeVisible();
  await board.expectTitles({ happened: ['trois'], cause: [] });
  await expect(board.card('trois').getByText('Il dormait encore')).toBeVisible();
});

test('a title of a retrospective that is being typed stays open', async ({ launch, workspace }) => {
  const { app, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en');
  await app.page.getByRole('heading', { level: 1 }).getByRole('button').click();
  const box = app.page.getByRole('textbox', { name: app.t('retros.titleField') });
  await box.fill('Chez mamie, à nous');
  await elsewhere({ type: 'retro/rename', id: 'r_1', title: 'Chez mamie, à eux' });
  await expect(box).toHaveValue('Chez mamie, à nous');
  await box.press('Enter');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Chez mamie, à nous' })).toBeVisible();
  await expect(app.page.getByRole('button', { name: app.t('versions.chip', { count: 2 }) })).toBeVisible();
});

const more: readonly Command[] = [
  { type: 'card/set-minutes', id: 'c_un', minutes: 45 },
  { type: 'card/add', id: 'c_cinq', retro: 'r_1', column: 'action', title: 'cinq' },
  { type: 'card/add', id: 'c_avant', retro: 'r_2', column: 'action', title: 'avant' },
];

/** The boxes that stand in a card without being opened, each with what changes it elsewhere. */
const boxes = [
  ['card.minutes', 'un', { type: 'card/set-minutes', id: 'c_un', minutes: 99 }],
  ['card.affectedAdd', 'un', { type: 'card/set-affected', id: 'c_un', name: 'le chat', affected: true }],
  ['plan.signal', 'cinq', { type: 'card/set-signal', id: 'c_cinq', signal: 'la sieste tarde' }],
  ['cause.ownFactor', 'quatre', { type: 'card/set-factor', id: 'c_quatre', factor: 'le froid' }],
] as const;

for (const [name, title, change] of boxes) {
  test(`a caret stays in its box before anything is typed: ${name}`, async ({ launch, workspace }) => {
    const { app, board, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en', more);
    await board.unfold(title);
    const box = board.card(title).getByRole('textbox', { name: app.t(name), exact: true });
    const before = await box.inputValue();
    await box.click();
    await box.evaluate((element: HTMLInputElement) => element.setSelectionRange(1, 1));
    await elsewhere(change, { type: 'card/move', id: change.id, column: 'action', after: null });
    await expect(app.page.getByText(app.t('merges.waiting')).first()).toBeVisible();
    await app.page.keyboard.type('3');
    await expect(box).toHaveValue(`${before.slice(0, 1)}3${before.slice(1)}`);
  });
}

test('what was opened to write in stays open before anything is typed', async ({ launch, workspace }) => {
  const { app, board, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en', more);
  const { page, t } = app;
  const goes: Command = { type: 'card/delete', id: 'c_un' };
  await board.unfold('un');
  await board
    .card('un')
    .getByRole('button', { name: t('cascade.add') })
    .click();
  await elsewhere(goes);
  const line = board.card('un').getByRole('textbox', { name: t('cascade.trigger') });
  await board.expectFocus(line);
  await line.press('Escape');
  await expect(board.card('un')).toHaveCount(0);

  // A word about an answer that somebody else gives, too; and what is tried instead.
  await board.card('avant').focus();
  await page.keyboard.press('2');
  const word = page.getByRole('textbox', { name: t('carry.word') });
  await board.expectFocus(word);
  await elsewhere({ type: 'card/set-outcome', id: 'c_avant', retro: 'r_1', outcome: 'worked', word: 'Si' });
  await expect(page.getByText(t('merges.waiting')).first()).toBeVisible();
  await page.getByRole('button', { name: t('carry.otherWay') }).click();
  await elsewhere({ type: 'card/delete', id: 'c_avant' });
  await board.expectFocus(page.getByRole('textbox', { name: t('carry.otherWayBox') }));
  await page.keyboard.type('un bocal');
  await page.keyboard.press('Enter');
  await expect(board.card('un bocal')).toBeVisible();
});

test('the list of who is here stays that of its retrospective', async ({ launch, workspace }) => {
  const { app, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en', more);
  const { page, t } = app;
  await page.getByRole('button', { name: t('people.who') }).click();
  const box = page.getByRole('textbox', { name: t('people.add') });
  await box.fill('Zoé');
  await elsewhere({ type: 'retro/delete', id: 'r_1' });
  await expect(page.getByText(t('merges.waiting')).first()).toBeVisible();
  await box.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Chez mamie' })).toBeVisible();
  await expect(page.getByRole('button', { name: t('people.here', { names: 'Zoé' }) })).toBeVisible();
});

test('an open menu stays where it is', async ({ launch, workspace }) => {
  const { app, board, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en');
  await board.card('deux').click({ button: 'right' });
  const menu = app.page.getByRole('menu');
  await expect(menu).toBeVisible();
  await elsewhere({ type: 'card/move', id: 'c_deux', column: 'action', after: null });
  await expect(menu).toBeVisible();
  await app.page.keyboard.press('Escape');
  await board.expectTitles({ happened: ['un', 'trois'], action: ['deux'] });
});

test('a card in hand stays in hand, by mouse and by keyboard', async ({ launch, workspace }) => {
  const { app, board, elsewhere } = await open(launch, workspace.path('Board.debrief.json'), 'en');
  const from = await board.card('deux').boundingBox();
  const to = await board.card('quatre').boundingBox();
  if (!from || !to) throw new Error('not on the screen');
  await app.page.mouse.move(from.x + 20, from.y + 12);
  await app.page.mouse.down();
  await app.page.mouse.move(to.x + 20, to.y + 12, { steps: 8 });
  await elsewhere(
    { type: 'card/set-title', id: 'c_deux', title: 'deux à eux' },
    { type: 'card/move', id: 'c_deux', column: 'action', after: null },
  );
  await expect(app.page.locator('html[data-dragging]')).toHaveCount(1);
  await app.page.mouse.move(to.x + 20, to.y + to.height + 30, { steps: 4 });
  await app.page.mouse.up();
  await board.expectTitles({ happened: ['un', 'trois'], cause: ['quatre', 'deux à eux'], action: [] });

  await board.handle('un').focus();
  await app.page.keyboard.press('Space');
  await app.page.keyboard.press('ArrowDown');
  await elsewhere({
    type: 'card/add',
    id: 'c_six',
    retro: 'r_1',
    column: 'happened',
    title: 'six',
    after: null,
  });
  await board.expectTitles({ happened: ['trois', 'un'] });
  await app.page.keyboard.press('Space');
  await board.expectTitles({ happened: ['six', 'trois', 'un'] });
});
