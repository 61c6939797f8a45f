import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { type Hands, KeyboardHands, MouseHands } from './hands';
import { gouter, petitPot, type Week, weeks } from './plot';

// Four Sundays of a couple, from the first word to the lessons on paper: by the keyboard alone, and by the mouse with a
// second laptop. Both come to the same lessons.

// Four evenings, and five starts of the app, take their time.
test.setTimeout(180_000);

const boardName = 'Débriefs.debrief.json';

/** It is Sunday evening: the day that the page takes for today. Stamps keep the machine's own time. */
async function sunday(app: DebriefApp, { day }: Week): Promise<void> {
  await app.page.clock.setSystemTime(`${day}T20:30:00`);
}

/** What was answered, of the actions of before. The last word of each is still open. */
async function answerAll(hands: Hands, week: Week, keep: string | null = null): Promise<void> {
  for (const { action, outcome, word } of week.answers) {
    await hands.answer(action, outcome, word);
    await hands.goOn(action === keep ? 'as lesson' : undefined);
  }
}

async function sayAll(hands: Hands, { happened, cause, actions }: Week): Promise<void> {
  for (const title of happened) await hands.say('happened', title);
  await hands.say('cause', cause.title);
  if (cause.factor) await hands.setFactor(cause.title, cause.factor);
  await hands.link(cause.title, cause.of);
  for (const title of actions) {
    await hands.say('action', title);
    await hands.link(title, cause.title);
  }
}

/** The lessons of the month as they are on paper; the board's id is its own. */
async function expectLessons(path: string): Promise<void> {
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('');
  const text = await readFile(path, 'utf8');
  expect(text.replace(/^board: b_\w+$/m, 'board: …')).toBe(lessons);
}

/** What a sync tool does: one machine's file takes the place of the other's. */
async function carry(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.part`);
  await rename(`${to}.part`, to);
}

test('a month by the keyboard alone', async ({ launch, workspace }) => {
  const app = await launch({ lang: 'fr', board: workspace.path(boardName) });
  const { page, t } = app;
  const hands = new KeyboardHands(app);
  const { board } = hands;
  const heading = page.getByRole('heading', { level: 1 });

  await sunday(app, weeks.first);
  await hands.begin('Chez mamie');
  await hands.present('Maman', 'Papa');
  await expect(
    page.getByRole('button', { name: t('people.here', { names: 'Maman et Papa' }) }),
  ).toBeVisible();
  await sayAll(hands, weeks.first);

  await sunday(app, weeks.second);
  await hands.begin();
  await expect(page.getByRole('button', { name: /Dimanche 8 novembre/ })).toBeVisible();
  const strip = page.getByRole('region', { name: t('guided.title') });
  const step = (name: string) => expect(strip.locator('[aria-current=step]')).toHaveText(name);
  await hands.choose(t('guided.start'));
  await step(t('guided.last'));
  await answerAll(hands, weeks.second);
  await board.expectFocus(strip.getByRole('button', { name: t('guided.forward'), exact: true }));
  await hands.press('Enter');
  await hands.type('Une heure de sieste');
  await hands.press('Enter', 'Enter');
  await step(t('guided.happened'));
  await sayAll(hands, weeks.second);
  await expect(board.card(weeks.second.cause.title)).toContainText(t('again.times2'));
  await hands.press('Control+PageDown', 'Control+PageDown');
  await step(t('guided.next'));
  await hands.press('Enter');
  await board.expectFocus(page.getByRole('heading', { name: t('summary.title') }));
  for (const text of ['Une heure de sieste', 'Mangé à midi pile', gouter])
    await expect(page.getByRole('main').getByText(text, { exact: true })).toBeVisible();
  await hands.choose(t('guided.leave'));

  await sunday(app, weeks.third);
  await hands.begin();
  await expect(heading).toHaveText('Chez mamie');
  await answerAll(hands, weeks.third, petitPot);
  await sayAll(hands, weeks.third);

  await sunday(app, weeks.fourth);
  await hands.begin();
  await answerAll(hands, weeks.fourth);
  await sayAll(hands, weeks.fourth);
  await app.answerDialogs({ save: workspace.path('Leçons.md') });
  await hands.choose(t('do.export.lessons'));
  await expectLessons(workspace.path('Leçons.md'));
});

test('a month by the mouse, one evening of it on two laptops', async ({ launch, workspace }) => {
  const [maman, papa] = [workspace.path('maman', boardName), workspace.path('papa', boardName)];
  for (const path of [maman, papa]) await mkdir(dirname(path));
  /** The laptop is opened again on each Sunday. */
  const open = async (week: Week) => {
    const app = await launch({ lang: 'fr', board: maman, userData: workspace.path('data-maman') });
    await sunday(app, week);
    return {
      app,
      hands: new MouseHands(app),
      strip: app.page.getByRole('region', { name: app.t('guided.title') }),
    };
  };

  const first = await open(weeks.first);
  await first.hands.begin('Chez mamie');
  await first.hands.present('Maman', 'Papa');
  await sayAll(first.hands, weeks.first);
  await first.app.close();

  const second = await open(weeks.second);
  await second.hands.begin();
  await answerAll(second.hands, weeks.second);
  // Said in the wrong column, and carried to where it belongs.
  await second.hands.say('cause', gouter);
  await second.hands.drag(gouter, 'action');
  await expect.poll(async () => (await second.hands.board.record(gouter)).place.column).toBe('action');
  await sayAll(second.hands, { ...weeks.second, actions: [] });
  await second.hands.link(gouter, weeks.second.cause.title);
  await expect(second.hands.board.card(weeks.second.cause.title)).toContainText(second.app.t('again.times2'));
  await second.app.close();

  const third = await open(weeks.third);
  await third.hands.begin();
  await answerAll(third.hands, weeks.third, petitPot);
  const [hers, his] = weeks.third.happened;
  const { t, page } = third.app;
  await page.getByRole('button', { name: t('guided.start') }).click();
  await third.strip.getByRole('button', { name: t('guided.happened') }).click();
  await page.getByRole('button', { name: t('apart.start') }).click();
  const panel = page.getByRole('region', { name: t('apart.title') });
  await panel.getByRole('button', { name: 'Maman' }).click();
  await third.hands.say('happened', hers);
  await third.app.saved();

  await carry(maman, papa);
  const other = await launch({ lang: 'fr', board: papa, userData: workspace.path('data-papa') });
  await sunday(other, weeks.third);
  const hisHands = new MouseHands(other);
  const hisPanel = other.page.getByRole('region', { name: t('apart.title') });
  await hisPanel.getByRole('button', { name: 'Papa' }).click();
  await expect(hisPanel).toContainText(t('apart.hiddenOf', { name: 'Maman', count: 1 }));
  expect(await other.page.content()).not.toContain(hers);
  await hisHands.say('happened', his);
  await other.saved();

  await carry(papa, maman);
  await expect(panel).toContainText(t('apart.hiddenOf', { name: 'Papa', count: 1 }));
  expect(await page.content()).not.toContain(his);
  await panel.getByRole('button', { name: t('apart.reveal') }).click();
  await third.hands.board.expectTitles({ happened: [hers, his] });
  await sayAll(third.hands, { ...weeks.third, happened: [] });
  await third.app.saved();
  await carry(maman, papa);
  await hisHands.board.expectTitles({ happened: [hers, his], action: [...weeks.third.actions] });
  await other.close();
  await third.app.close();

  const fourth = await open(weeks.fourth);
  await fourth.hands.begin();
  await answerAll(fourth.hands, weeks.fourth);
  await sayAll(fourth.hands, weeks.fourth);
  await fourth.app.page.getByRole('button', { name: t('guided.start') }).click();
  await fourth.strip.getByRole('button', { name: t('guided.next') }).click();
  await fourth.strip.getByRole('button', { name: t('guided.finish') }).click();
  await fourth.app.answerDialogs({ save: workspace.path('Leçons.md') });
  await fourth.app.page.getByRole('button', { name: t('summary.lessons') }).click();
  await expectLessons(workspace.path('Leçons.md'));
});

const lessons = `---
title: "Leçons"
type: debrief-lessons
board: …
language: fr
from: 2026-11-01
to: 2026-11-22
lessons: 3
retrospectives: 4
---

# Leçons

## Horaires

- **La cuisson du rôti, encore**
  - → Un goûter dans le sac
  - Chez mamie · dimanche 8 novembre 2026
  - A marché une fois · Pas marché une fois · La dernière fois : dimanche 22 novembre 2026
- **La cuisson du rôti donne l’heure**
  - → Amener le petit pot et le lait
  - Chez mamie · dimanche 1er novembre 2026
  - A marché 2 fois · La dernière fois : dimanche 15 novembre 2026 · Gardée comme leçon

## Autre

- **Pas de pièce calme**
  - → Demander la chambre du fond
  - Chez mamie · dimanche 15 novembre 2026
  - A marché une fois · La dernière fois : dimanche 22 novembre 2026
`;
