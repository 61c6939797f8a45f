import { violations } from '../a11y/violations';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';
import { FramePage, threeRetros } from './framePage';
import { SearchPage } from './searchPage';

test.use({ sharesApp: true });

const answered = [
  ...threeRetros,
  { type: 'card/set-link', id: 'c_oven', target: 'c_lunch', linked: true },
  { type: 'card/set-link', id: 'c_jar', target: 'c_oven', linked: true },
  { type: 'card/set-pattern', id: 'c_jar', pattern: 'cache' },
  { type: 'card/set-plan', id: 'c_jar', plan: 'b', text: 'Le pain' },
  { type: 'card/set-experiment', id: 'c_jar', part: 'hypothesis', text: 'Personne ne pleure' },
] as const;
const fact = 'Le repas à 13 h 30';

test('a fact becomes a scenario with its plans; it says which plan held, the page counts it (fr, dark)', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), answered);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const { page } = app;
  const board = new BoardPage(app);
  const frame = new FramePage(app);
  await app.invoke('settings:change', { theme: 'dark' });
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const scenario = part(app.t('scenario.title')).getByRole('article');

  await board.card(fact).click({ button: 'right' });
  await frame.menuItem(app.t('card.keepScenario')).click();
  await page.getByRole('button', { name: app.t('bin.see') }).click();
  await expect(frame.title).toHaveText(app.t('playbook.title'));
  await expect(scenario).toHaveCount(1);
  await expect(scenario).toBeFocused();
  await expect(scenario).toContainText('Amener le petit pot');
  await expect(scenario).toContainText('Le pain');
  await expect(scenario).toContainText(app.t('scenario.cameTrue', { count: 1 }));

  // What is missing is written where it stands, and the focus stays there.
  const write = async (invitation: string, box: string, text: string) => {
    await scenario.getByRole('button', { name: invitation, exact: true }).click();
    await scenario.getByRole('textbox', { name: box }).fill(text);
    await page.keyboard.press('Enter');
    await expect(scenario.getByRole('button', { name: text, exact: true })).toBeFocused();
  };
  await write(app.t('scenario.signalAsk'), app.t('scenario.signal'), 'Midi, et rien sur la table');
  await write(app.t('scenario.planAsk.next'), app.t('plan.name', { plan: 'C' }), 'S’éclipser');
  const hangs = app.t('playbook.add', { what: app.t('scenario.singlePointAsk') });
  await write(hangs, app.t('scenario.singlePoint'), 'un four');
  await app.menu('undo');
  await expect(scenario).not.toContainText('un four');
  await app.menu('redo');
  await expect(scenario).toContainText('un four');
  expect.soft(await violations(page), 'the playbook').toEqual([]);

  // The patterns and the experiments are what the actions say, and lead to them.
  await expect(
    part(app.t('library.title')).getByRole('article', { name: app.t('pattern.cache') }),
  ).toContainText('Amener le petit pot');
  await part(app.t('experiments.planned'))
    .getByRole('button', { name: /petit pot/ })
    .click();
  await expect(board.card('Amener le petit pot')).toBeFocused();

  await board.unfold(fact);
  const held = board.card(fact).getByRole('group', { name: app.t('cameTrue.held') });
  const planB = held.getByRole('button', { name: app.t('cameTrue.plan', { plan: 'B', text: 'Le pain' }) });
  await planB.click();
  await expect(planB).toHaveAttribute('aria-pressed', 'true');
  // Folded, a word says so.
  await board.unfold(fact);
  await expect(held).toHaveCount(0);
  await board
    .card(fact)
    .getByRole('button', { name: app.t('cameTrue.chipOf', { titles: fact }) })
    .click();
  await expect(planB).toBeVisible();
  expect.soft(await violations(page), 'a fact that came true').toEqual([]);
  await board
    .card(fact)
    .getByRole('button', { name: app.t('cameTrue.add') })
    .click();
  const picker = page.getByRole('dialog', { name: app.t('cameTrue.pick') });
  await picker.getByRole('searchbox').fill('La sieste saute');
  await picker.getByRole('option', { name: 'La sieste saute' }).click();
  await page.keyboard.press('Escape');
  await board.card(fact).getByRole('button', { name: 'La sieste saute', exact: true }).click();
  await expect(scenario).toHaveCount(2);
  await expect(scenario.filter({ hasText: 'Le pain' })).toContainText(
    app.t('scenario.planHeld', { plan: 'B', count: 1 }),
  );
  await scenario
    .filter({ hasText: 'Le pain' })
    .getByRole('button', { name: /Chez mamie/ })
    .click();
  await expect(board.card(fact)).toBeFocused();
});

test('an empty playbook shows how it could be; a breaker is filled, thrown away and found (en, light)', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ lang: 'en', board: workspace.path('b.json') });
  const { page } = app;
  const frame = new FramePage(app);
  await app.invoke('settings:change', { theme: 'light' });
  await frame.list.getByRole('button', { name: app.t('frame.playbook') }).click();
  const breakers = page.getByRole('region', { name: app.t('breaker.title'), exact: true });
  const example = breakers.getByRole('article', { name: app.t('breaker.example') });
  expect.soft(await violations(page), 'an empty playbook').toEqual([]);
  await breakers.getByRole('button', { name: app.t('playbook.keepExample') }).click();
  await expect(example).toContainText(app.t('breaker.example.signal3'));

  const box = breakers.getByRole('textbox', { name: app.t('breaker.add') });
  await box.fill('Pizza instead of cooking');
  await box.press('Enter');
  const pizza = breakers.getByRole('article', { name: 'Pizza instead of cooking' });
  await expect(pizza).toBeVisible();
  await expect(box).toBeFocused();
  for (const [invitation, signal] of [
    [app.t('breaker.signalAsk'), 'Nobody listens'],
    [app.t('playbook.add', { what: app.t('breaker.signalMore') }), 'The sauce burns'],
  ] as const) {
    await pizza.getByRole('button', { name: invitation, exact: true }).click();
    await page.keyboard.type(signal);
    await page.keyboard.press('Enter');
  }
  await expect(pizza.getByRole('listitem')).toHaveCount(3);
  await pizza.getByRole('button', { name: 'Maman' }).click();
  await expect(pizza.getByRole('button', { name: 'Maman' })).toHaveAttribute('aria-pressed', 'true');
  expect.soft(await violations(page), 'breakers').toEqual([]);

  await pizza
    .getByRole('button', { name: app.t('playbook.more', { title: 'Pizza instead of cooking' }) })
    .click();
  await frame.menuItem(app.t('playbook.delete')).click();
  await expect(pizza).toBeHidden();
  await expect(frame.title).toBeFocused();
  const search = new SearchPage(app);
  await search.open();
  await search.box.fill('sauce');
  await search.box.press('Enter');
  await expect(pizza).toBeFocused();
  await expect(pizza).toContainText('The sauce burns');
});
