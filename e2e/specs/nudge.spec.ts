import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import type { Column } from '../../shared/model/columns';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from './boardPage';
import { FramePage } from './framePage';

test.use({ sharesApp: true });

/** Sentences in both languages, what each is suggested in which columns, and one that is left alone. */
const words = {
  fr: {
    lead: 'Une autre façon de le dire\u202f:',
    counterfactual: 'Mamie aurait dû prévenir du retard',
    known: 'que savait-on à ce moment-là\u202f?',
    personAsCause: 'Papa a oublié le petit pot',
    easy: 'qu’est-ce qui rendait ça facile\u202f?',
    weakAction: 'Faire plus attention',
    specific: 'verbe + chose + quand, ou «\u202fsi…, alors…\u202f»',
    fact: 'Le repas a commencé à 13 h 30',
    quoted: 'Papi a dit «\u202ftu aurais dû appeler\u202f»',
    flagged: 'aurait dû',
    other: 'C’est la faute de Papi',
    possible: 'qu’est-ce qui a permis ça\u202f?',
    inTheOtherLanguage: 'You always leave it to me',
    inTheOtherLanguageAsked: 'this time, at what time?',
  },
  en: {
    lead: 'Another way to put it:',
    counterfactual: 'Grandma should have told us about the delay',
    known: 'what did we see and know then?',
    personAsCause: 'Papa forgot the baby food',
    easy: 'what made that easy to happen?',
    weakAction: 'Be more careful',
    specific: 'verb + thing + when, or “if…, then…”',
    fact: 'Lunch was served at 1:30 pm',
    quoted: 'Grandpa said “you should have called”',
    flagged: 'should have',
    other: 'Whose fault was it?',
    possible: 'what made it possible?',
    inTheOtherLanguage: 'Tu ne ranges jamais le sac',
    inTheOtherLanguageAsked: 'cette fois-ci, à quelle heure\u202f?',
  },
} as const;

const board = [
  ...retroWith({ happened: ['un'], cause: ['deux'], action: [] }),
  { type: 'retro/create', id: 'r_0', title: 'L’autre fois', date: '2026-10-08' },
  { type: 'person/add', id: 'p_1', name: 'Papa' },
] as const;

for (const lang of ['fr', 'en'] as const) {
  const say = words[lang];
  test.describe(`another way to put it (${lang})`, () => {
    test.beforeEach(async ({ workspace }) => {
      await writeBoard(workspace.path('Board.debrief.json'), board);
    });

    /** The suggestion under a card. */
    const nudgeOn = (card: Locator) => card.getByRole('button', { name: say.lead });

    test('each column has its rules; facts, quotations and suns are left alone', async ({ launch }) => {
      const app = await launch({ lang });
      const page = new BoardPage(app);
      const { counterfactual, personAsCause, weakAction } = say;
      const expected: readonly [Column, string, string | null][] = [
        ['happened', counterfactual, say.known],
        ['cause', `${counterfactual} 2`, say.known],
        ['action', `${counterfactual} 3`, lang === 'en' ? say.specific : null],
        ['happened', personAsCause, null],
        ['cause', `${personAsCause} 2`, say.easy],
        ['action', `${personAsCause} 3`, null],
        ['happened', weakAction, null],
        ['cause', `${weakAction} 2`, null],
        ['action', `${weakAction} 3`, say.specific],
        ['happened', say.fact, null],
        ['happened', say.quoted, null],
      ];
      for (const [column, title, suggestion] of expected) {
        await page.add(column, title);
        if (suggestion) await expect(nudgeOn(page.card(title))).toHaveText(`${say.lead} ${suggestion}`);
      }
      // All of them have been read by now: the last one is answered.
      await page.add('action', `${weakAction} 4`);
      await expect(nudgeOn(page.card(`${weakAction} 4`))).toBeVisible();
      for (const [, title, suggestion] of expected) {
        await expect(nudgeOn(page.card(title))).toHaveCount(suggestion ? 1 : 0);
      }

      const flagged = page.card(counterfactual);
      await flagged.hover();
      await flagged.getByRole('button', { name: app.t('card.wentWell') }).click();
      await expect(nudgeOn(flagged)).toHaveCount(0);
    });

    test('is read aloud once, opens the words it is about, and goes once they are others', async ({
      launch,
    }) => {
      const app = await launch({ lang });
      const page = new BoardPage(app);
      const { keyboard } = app.page;
      await page.card('un').getByRole('heading').click();
      const box = app.page.getByRole('textbox', { name: app.t('card.editTitle') });
      await box.fill(say.counterfactual);
      // Not while one writes.
      await expect(nudgeOn(app.page.locator('main'))).toHaveCount(0);
      await keyboard.press('Enter');
      const card = page.card(say.counterfactual);
      await expect(nudgeOn(card)).toBeVisible();
      const voice = app.page.locator('[aria-live=polite]').filter({ hasText: say.lead });
      await expect(voice).toHaveText(`${say.lead} ${say.known}`);

      await page.expectFocus(card);
      await nudgeOn(card).focus();
      await keyboard.press('Enter');
      await page.expectFocus(box);
      expect(
        await box.evaluate((element: HTMLTextAreaElement) =>
          element.value.slice(element.selectionStart, element.selectionEnd),
        ),
      ).toBe(say.flagged);
      await expect(app.page.getByText(say.known).first()).toBeVisible();
      await keyboard.press('Escape');
      await expect(nudgeOn(card)).toBeVisible();

      await nudgeOn(card).click();
      await box.fill(say.fact);
      await page.addBox('cause').click();
      await expect(page.card(say.fact)).toBeVisible();
      await expect(nudgeOn(page.card(say.fact))).toHaveCount(0);
      await page.undo();
      await expect(nudgeOn(card)).toBeVisible();
    });

    test('one press waves a rule away, on that card, for good; nothing of it is in the file', async ({
      launch,
      workspace,
    }) => {
      const app = await launch({ lang });
      const page = new BoardPage(app);
      await page.add('happened', say.counterfactual);
      const card = page.card(say.counterfactual);
      await expect(nudgeOn(card)).toBeVisible();
      await card.getByRole('button', { name: app.t('nudge.dismiss') }).click();
      await expect(nudgeOn(card)).toHaveCount(0);
      await page.expectFocus(card);
      await app.saved();
      await app.close();
      const text = await readFile(workspace.path('Board.debrief.json'), 'utf8');
      expect(text).toContain(say.counterfactual);
      expect(text).not.toMatch(/nudge|dismiss/i);

      const again = await launch({ lang });
      const later = new BoardPage(again);
      const edit = async (title: string, next: string) => {
        await later.card(title).getByRole('heading').click();
        await again.page.getByRole('textbox', { name: again.t('card.editTitle') }).fill(next);
        await again.page.keyboard.press('Enter');
      };
      await edit(say.counterfactual, `${say.counterfactual} !`);
      await edit(`${say.counterfactual} !`, say.other);
      await expect(nudgeOn(later.card(say.other))).toHaveText(`${say.lead} ${say.possible}`);
      await edit(say.other, say.counterfactual);
      await expect(nudgeOn(later.card(say.counterfactual))).toHaveCount(0);
      await later.add('cause', `${say.counterfactual} 2`);
      await expect(nudgeOn(later.card(`${say.counterfactual} 2`))).toBeVisible();
    });

    test('reads notes too, and waits while one looks at another retrospective', async ({ launch }) => {
      const app = await launch({ lang });
      const page = new BoardPage(app);
      await page.unfold('deux');
      const card = page.card('deux');
      await card.getByRole('button', { name: app.t('card.notes') }).click();
      await app.page.keyboard.type(`13 h 30.\n${say.other}`);
      const frame = new FramePage(app);
      await frame.retro('L’autre fois').click();
      await expect(frame.title).toHaveText('L’autre fois');
      await frame.retro('Chez mamie').click();
      await expect(nudgeOn(card)).toHaveText(`${say.lead} ${say.possible}`);
      await nudgeOn(card).click();
      const box = card.getByRole('textbox', { name: app.t('card.notes') });
      await page.expectFocus(box);
      const selected = await box.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      );
      expect(say.other).toContain(selected);
      expect(selected).not.toBe('');
    });

    test('speaks the language of the card', async ({ launch }) => {
      const app = await launch({ lang });
      const page = new BoardPage(app);
      await page.add('happened', say.inTheOtherLanguage);
      const nudge = page
        .card(say.inTheOtherLanguage)
        .getByRole('button', { name: say.inTheOtherLanguageAsked });
      await expect(nudge).toHaveAttribute('lang', lang === 'fr' ? 'en' : 'fr');
    });

    test('can be turned off in the settings, at once and for good', async ({ launch }) => {
      const app = await launch({ lang });
      const page = new BoardPage(app);
      await page.add('happened', say.counterfactual);
      await expect(nudgeOn(page.card(say.counterfactual))).toBeVisible();
      await new FramePage(app).settings.click();
      const choice = app.page.getByRole('dialog').getByRole('checkbox', { name: app.t('settings.nudge') });
      await expect(choice).toBeChecked();
      await choice.press('Space');
      await expect(choice).not.toBeChecked();
      await app.page.keyboard.press('Escape');
      await expect(nudgeOn(page.card(say.counterfactual))).toHaveCount(0);
      await app.close();

      const again = await launch({ lang });
      const later = new BoardPage(again);
      await later.add('happened', say.other);
      await again.saved();
      await expect(nudgeOn(later.card(say.other))).toHaveCount(0);
      await new FramePage(again).settings.click();
      await expect(
        again.page.getByRole('dialog').getByRole('checkbox', { name: again.t('settings.nudge') }),
      ).not.toBeChecked();
    });
  });
}
