import type { Locator } from '@playwright/test';
import { type FallbackPlan, patterns } from '../../shared/model/actions';
import type { Card } from '../../shared/model/records';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';

test.use({ sharesApp: true });

// What causes and actions unfold, each through one evening's work: in French by mouse, in English by keyboard.

const links = (card: Card) => Object.keys(card.links ?? {}).sort();
const options = (board: BoardPage, title: string) => board.page.getByRole('option', { name: title });

test('causes: how come, what can be changed, and the same one again (fr)', async ({ launch, workspace }) => {
  test.slow();
  await writeBoard(workspace.path('Board.debrief.json'), [
    { type: 'retro/create', id: 'r_0', title: 'Chez mamie', date: '2026-10-25' },
    { type: 'card/add', id: 'c_old', retro: 'r_0', column: 'cause', title: 'Le four donne l’heure du repas' },
    { type: 'card/add', id: 'c_tried', retro: 'r_0', column: 'action', title: 'Demander midi' },
    { type: 'card/set-link', id: 'c_tried', target: 'c_old', linked: true },
    { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
    { type: 'card/set-outcome', id: 'c_tried', retro: 'r_1', outcome: 'didnt' },
    { type: 'card/add', id: 'c_lunch', retro: 'r_1', column: 'happened', title: 'À table à 13 h 30' },
    { type: 'card/add', id: 'c_tears', retro: 'r_1', column: 'happened', title: 'Pleurs au retour' },
  ]);
  const app = await launch({ lang: 'fr' });
  const board = new BoardPage(app);
  const { page } = app;
  const [oven, roast, nine] = ['L’heure du repas dépend du four', 'Le rôti met deux heures', 'On est neuf'];
  const [planB, again] = [
    'Petit pot à midi',
    /^Deuxième fois\. Le 25 octobre, essayé.*Demander midi.*marché/,
  ];
  const cause = board.card(oven);

  await board.add('cause', oven);
  await expect(cause.getByRole('button', { name: again })).toBeVisible();

  await cause.hover();
  await board.unfold(oven);
  await cause.getByRole('button', { name: app.t('card.factorChoose') }).click();
  await page.getByRole('menuitemradio', { name: app.t('factor.timing') }).click();
  await expect(
    cause.getByRole('button', { name: app.t('card.factorOf', { factor: app.t('factor.timing') }) }),
  ).toBeVisible();
  await expect(cause.getByRole('button', { name: app.t('card.factorChoose') })).toHaveCount(0);

  // Two facts for one cause, and two causes for one fact: a link can be made, and followed, from either end.
  await cause.getByRole('button', { name: app.t('card.linkAdd.cause') }).click();
  await options(board, 'À table à 13 h 30').click();
  await options(board, 'Pleurs au retour').click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => links(await board.record(oven))).toEqual(['c_lunch', 'c_tears']);

  const [yes, no] = (['cause.canChangeYes', 'cause.canChangeNo'] as const).map((key) =>
    cause
      .getByRole('group', { name: app.t('cause.canChange') })
      .getByRole('button', { name: app.t(key), exact: true }),
  ) as [Locator, Locator];
  await yes.click();
  await no.click();
  await expect(cause.getByRole('button', { name: app.t('cause.fixed') })).toBeVisible();
  await no.click();
  await expect.poll(async () => (await board.record(oven)).canChange).toBeUndefined();
  await no.click();

  await cause.getByRole('button', { name: app.t('cause.howCome') }).click();
  await page.keyboard.type(roast);
  await page.keyboard.press('Enter');
  await board.expectFocus(board.card(roast));
  await expect.poll(() => board.titles('cause').then((titles) => titles.slice(0, 2))).toEqual([oven, roast]);
  await board.unfold(roast);
  await board
    .card(roast)
    .getByRole('button', { name: app.t('cause.howCome') })
    .click();
  await page.keyboard.type(nine);
  await page.keyboard.press('Enter');
  const chain = app.t('cause.because', {
    chain: app.t('cause.andBecause', { cause: roast, behind: nine }),
  });
  await expect(cause.getByRole('button', { name: chain })).toHaveText(`${roast} ← ${nine}`);

  // A word of the household's own is offered on the next cause.
  const ownFactor = (title: string) =>
    board.card(title).getByRole('textbox', { name: app.t('cause.ownFactor') });
  await ownFactor(roast).fill('tradition');
  await page.keyboard.press('Enter');
  await board.unfold(nine);
  await ownFactor(nine).fill('tra');
  await board
    .card(nine)
    .getByRole('button', { name: app.t('fact.addAgain', { name: 'tradition' }) })
    .click();
  await expect.poll(async () => (await board.record(nine)).factor).toBe('tradition');
  await board.undo();
  await expect.poll(async () => (await board.record(nine)).factor).toBeUndefined();
  await board.redo();

  // The last "how come?" cannot lead back to the first.
  await board
    .card(nine)
    .getByRole('button', { name: app.t('cause.behindAdd') })
    .click();
  await options(board, oven).click();
  await expect(page.getByText(app.t('refused.goes-in-circles')).first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await board.record(nine)).because).toBeUndefined();

  await cause.getByRole('button', { name: app.t('cause.newPlanB') }).click();
  await page.keyboard.type(planB);
  await page.keyboard.press('Enter');
  await board.expectFocus(board.card(planB));
  await expect(
    board.card(planB).getByRole('button', { name: app.t('plan.name', { plan: 'B' }) }),
  ).toBeVisible();

  // The fact says what made it possible, and another cause is linked from there.
  await board.unfold('À table à 13 h 30');
  const fact = board.card('À table à 13 h 30');
  await fact.getByRole('button', { name: app.t('card.linkFrom.cause') }).click();
  await options(board, nine).click();
  await page.keyboard.press('Escape');
  await expect(fact.getByRole('button', { name: app.t('card.linkedTo', { title: nine }) })).toBeVisible();
  await fact.getByRole('button', { name: app.t('card.linkedTo', { title: oven }) }).click();
  await board.expectFocus(cause);

  await app.saved();
  await app.close();
  const later = new BoardPage(await launch({ lang: 'fr' }));
  const kept = later.card(oven);
  await expect(kept.getByRole('button', { name: chain })).toBeVisible();
  await expect(kept.getByRole('button', { name: app.t('cause.fixed') })).toBeVisible();
  expect(await later.record(nine)).toMatchObject({ factor: 'tradition', links: { c_lunch: true } });
  expect(links(await later.record(planB))).toEqual([(await later.record(oven)).id]);
  await kept.getByRole('button', { name: again }).click();
  await later.expectFocus(later.card('Le four donne l’heure du repas'));
});

test('actions: who, by when, if and then, plans and an experiment (en)', async ({ launch, workspace }) => {
  test.slow();
  await writeBoard(workspace.path('Board.debrief.json'), [
    { type: 'person/add', id: 'p_dad', name: 'Dad' },
    { type: 'retro/create', id: 'r_1', title: 'At Gran’s', date: '2026-11-22' },
    { type: 'card/add', id: 'c_oven', retro: 'r_1', column: 'cause', title: 'The oven tells the time' },
    { type: 'card/set-can-change', id: 'c_oven', canChange: false },
    { type: 'card/add', id: 'c_go', retro: 'r_1', column: 'action', title: 'We slip out before pudding' },
  ]);
  const app = await launch({ lang: 'en' });
  const board = new BoardPage(app);
  const { page } = app;
  const { keyboard } = page;
  const title = 'We slip out before pudding';
  const card = board.card(title);
  const field = (name: string) => card.getByRole('textbox', { name, exact: true });
  const write = async (name: string, text: string) => {
    await field(name).focus();
    await keyboard.type(text);
    await keyboard.press('Enter');
    await board.expectFocus(card);
  };

  await card.focus();
  await keyboard.press('ControlOrMeta+Enter');
  await card.getByRole('button', { name: app.t('card.linkAdd.action') }).press('Enter');
  await board.expectFocus(page.getByRole('option').first());
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await expect.poll(async () => links(await board.record(title))).toEqual(['c_oven']);

  await card
    .getByRole('button', { name: app.t('card.owners') })
    .last()
    .press('Enter');
  await board.expectFocus(page.getByRole('searchbox', { name: app.t('card.ownersAdd') }));
  await keyboard.type('Gran');
  await keyboard.press('Enter');
  await keyboard.type('da');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(
    card.getByRole('button', { name: app.t('card.ownersOf', { names: 'Gran and Dad' }) }),
  ).toBeVisible();
  await expect(
    card.getByRole('button', { name: app.t('due.change', { due: app.t('due.next') }) }).first(),
  ).toBeVisible();

  await write(app.t('plan.signal'), 'The nap is 30 min late');
  await expect(card.getByRole('heading', { level: 3 })).toHaveText(
    'If the nap is 30 min late, then we slip out before pudding',
  );

  // Each plan has its field once the one before it is written; the first one says what it is to get round.
  await expect(field('Plan B')).toHaveAttribute(
    'placeholder',
    app.t('plan.askB', { cause: 'The oven tells the time' }),
  );
  await expect(field('Plan C')).toHaveCount(0);
  const plans: Record<FallbackPlan, string> = {
    b: 'A cold lunch',
    c: 'A walk with the pram',
    d: 'Ring Auntie',
  };
  for (const plan of ['b', 'c', 'd'] as const) await write(`Plan ${plan.toUpperCase()}`, plans[plan]);
  await expect(
    card.getByRole('button', { name: app.t('plan.chip', { plan: 'D', text: plans.d }) }),
  ).toBeVisible();

  await card.getByRole('button', { name: app.t('pattern.choose') }).press('Enter');
  for (const pattern of patterns) {
    const option = page.getByRole('option', { name: app.t(`pattern.${pattern}`), exact: true });
    await expect(option).toContainText(app.t(`pattern.${pattern}.line`));
    await expect(option).toContainText(app.t(`pattern.${pattern}.example`));
  }
  await keyboard.type('circ');
  await keyboard.press('Enter');
  await expect(
    card.getByRole('button', { name: app.t('pattern.of', { pattern: app.t('pattern.circuit-breaker') }) }),
  ).toBeVisible();

  await card
    .getByRole('button', { name: app.t('due.change', { due: app.t('due.next') }) })
    .last()
    .press('Enter');
  const calendar = page.getByRole('dialog', { name: app.t('due.field') });
  await calendar.getByRole('spinbutton', { name: /month/ }).focus();
  await keyboard.type('12242030');
  await keyboard.press('Enter');
  await expect(calendar).toBeHidden();
  await expect.poll(async () => (await board.record(title)).due).toBe('2030-12-24');

  await card.getByRole('button', { name: app.t('card.tradeOff') }).press('Space');
  await card.getByRole('button', { name: app.t('experiment.begin') }).press('Enter');
  await write(app.t('experiment.hypothesis'), 'He sleeps before the motorway');
  await write(app.t('experiment.stopIf'), 'Gran is sad twice');
  await write(app.t('experiment.saw'), 'Asleep at the first bend');
  await write(app.t('experiment.limit'), 'One visit');
  await board.undo();
  await expect.poll(async () => (await board.record(title)).experiment?.limit).toBeUndefined();

  await app.saved();
  await app.close();
  const later = new BoardPage(await launch({ lang: 'en' }));
  const kept = later.card(title);
  for (const name of [
    app.t('pattern.of', { pattern: app.t('pattern.circuit-breaker') }),
    app.t('due.change', { due: app.t('due.by', { date: 'December 24, 2030' }) }),
    app.t('plan.chip', { plan: 'B', text: plans.b }),
    app.t('experiment.title'),
  ]) {
    await expect(kept.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(kept.getByText(app.t('card.tradeOff'))).toBeVisible();
  expect(await later.record(title)).toMatchObject({
    signal: 'The nap is 30 min late',
    plans,
    experiment: {
      hypothesis: 'He sleeps before the motorway',
      stopIf: 'Gran is sad twice',
      saw: 'Asleep at the first bend',
    },
  });
  expect(Object.keys((await later.record(title)).owners ?? {})).toHaveLength(2);
});
