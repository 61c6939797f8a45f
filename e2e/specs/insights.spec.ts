import type { Locator } from '@playwright/test';
import { violations } from '../a11y/violations';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage } from './framePage';
import { sundays } from './insightsBoard';

test.use({ sharesApp: true });

const finding = (app: DebriefApp, topic: string): Locator =>
  app.page.getByRole('region', { name: topic, exact: true });

test('eight Sundays say what comes back, what stopped, what held and what everything hangs on', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), sundays());
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const frame = new FramePage(app);
  const { page, t } = app;
  await page.evaluate(() => window.debrief.invoke('settings:change', { theme: 'dark' }));
  await frame.list.getByRole('button', { name: 'Ce qu’on apprend' }).click();

  // Each finding is a sentence, and its numbers are a table one press away.
  const again = finding(app, 'Causes qui reviennent');
  await expect(again.getByRole('heading')).toHaveText(/Le repas dépend toujours du four lent.*3 fois/);
  await expect(again.getByRole('listitem')).toHaveCount(2);
  await expect(again).toContainText(t('insights.againHint'));
  await expect(again).toContainText('Apporter un repas froid · A marché');
  await expect(finding(app, 'Causes qui ont cessé').getByRole('heading')).toHaveText(
    /Un seul sac pour les deux enfants.*2 fois, puis plus rien/,
  );
  const recovery = finding(app, 'Temps pour s’en remettre');
  await expect(recovery.getByRole('heading')).toHaveText(/plus vite.*de 45 min à 15 min/);
  await recovery.getByText('Voir les chiffres').click();
  await expect(recovery.getByRole('row')).toHaveCount(9);
  const fates = finding(app, 'Ce qu’on a essayé');
  await expect(fates.getByRole('heading')).toHaveText('2 actions essayées sur 3 ont tenu');
  await fates.getByText('N’a pas marché').click();
  await expect(fates.getByRole('button', { name: 'Demander l’heure du four vendredi' })).toBeVisible();
  await expect(finding(app, 'Lieux').getByRole('heading')).toHaveText(/Angers, 45 min/);
  expect(await violations(page)).toEqual([]);

  // From a number to its card, and back to where one was.
  await recovery.getByRole('button', { name: 'Récit du 2026-04-05' }).click();
  await expect(page.getByRole('article', { name: 'Récit du 2026-04-05' })).toBeFocused();
  await app.menu('insights');

  await page.getByText('Ce qui entraîne quoi').click();
  const map = finding(app, 'Ce qui entraîne quoi');
  await expect(map.getByRole('heading', { level: 2 })).toHaveText(/La sieste saute, et 2 autres/);
  const thing = (name: string) => map.getByRole('button', { name: new RegExp(`^${name},`) });
  await thing('Visite de l’oncle Noël').focus();
  await page.keyboard.press('ArrowRight');
  await expect(thing('La sieste saute')).toBeFocused();
  await expect(thing('La sieste saute')).toHaveAccessibleName('La sieste saute, 3 fois, tout tient à ça');
  await page.keyboard.press('Enter');
  const panel = finding(app, 'La sieste saute');
  await expect(panel).toContainText(t('map.singleWhy', { count: 3, ends: 'x' }).split('x')[0]?.trim() ?? '');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: /^Le repas commence/ }).click();
  await finding(app, 'Le repas commence à 13 h 30')
    .getByRole('button', { name: t('map.close') })
    .click();
  await expect(thing('Le repas commence à 13 h 30')).toBeFocused();
  await map.getByText(t('map.list')).click();
  await expect(map.getByRole('row').nth(1)).toContainText('Biscuits avant le repas');
});

test('a young board says honestly that it is young', async ({ launch, workspace }) => {
  const board = workspace.path('b.json');
  await writeBoard(board, sundays(1));
  const app = await launch({ lang: 'en', board });
  const { page, t } = app;
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('what we learn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: t('insights.emptyTitle') })).toContainText(
    '1 retrospective so far',
  );
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('leads to what');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('map.noSingle') })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
