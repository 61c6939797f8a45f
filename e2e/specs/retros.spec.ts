import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage } from './boardPage';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

const board = async (path: string) => {
  await writeBoard(path, threeRetros);
  return path;
};

const months = { en: ['November 2026', 'October 2026'], fr: ['Novembre 2026', 'Octobre 2026'] };
const days = {
  en: ['Sunday 15', 'Wednesday 11', 'Thursday 8'],
  fr: ['dimanche 15', 'mercredi 11', 'jeudi 8'],
};

for (const lang of languages) {
  test.describe(`retrospectives (${lang})`, () => {
    test('are listed by month, newest first, with their day and number of cards', async ({
      launch,
      workspace,
    }) => {
      const app = await launch({ lang, board: await board(workspace.path('b.json')) });
      const frame = new FramePage(app);
      await expect(frame.months).toHaveText(months[lang]);
      await expect(frame.retros).toHaveCount(3);
      for (const [index, day] of days[lang].entries()) {
        await expect(frame.retros.nth(index)).toContainText(day);
      }
      await expect(frame.retros.nth(0)).toContainText(app.t('retros.cards', { count: 3 }));
      await expect(frame.retros.nth(1)).toContainText(app.t('retros.cards', { count: 1 }));
      await expect(frame.retros.nth(2)).toContainText(app.t('retros.cardsNone'));
    });

    test('a new one has the title and the place of the latest, and today’s date', async ({
      launch,
      workspace,
    }) => {
      const path = workspace.path('b.json');
      // Nothing is left to answer: it begins with its title.
      const answer = { type: 'card/set-outcome', id: 'c_jar', retro: 'r_new', outcome: 'didnt' } as const;
      await writeBoard(path, [...threeRetros, answer]);
      const app = await launch({ lang, board: path });
      const frame = new FramePage(app);
      await frame.newRetro.click();
      await expect(frame.titleBox).toBeFocused();
      await expect(frame.titleBox).toHaveValue('Chez mamie et papi');
      await app.page.keyboard.type('Chez tonton');
      await app.page.keyboard.press('Enter');
      await expect(frame.title).toHaveText('Chez tonton');
      await expect(new BoardPage(app).addBox('happened')).toBeFocused();
      await expect(app.page.getByRole('button', { name: 'Angers' })).toBeVisible();
      await expect(frame.retros.first()).toContainText('Chez tonton');
      await expect(frame.retros.first()).toHaveAttribute('aria-current', 'page');
      const today = await app.page.evaluate(() => {
        const now = new Date();
        return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
      });
      const records = await app.records();
      expect(records).toContainEqual(expect.objectContaining({ title: 'Chez tonton', date: today }));
    });

    test('one is renamed and moved in time and space from its head', async ({ launch, workspace }) => {
      const app = await launch({ lang, board: await board(workspace.path('b.json')) });
      const frame = new FramePage(app);
      await frame.rename('Chez papi');
      await expect(frame.retros.first()).toContainText('Chez papi');

      await app.page.getByRole('button', { name: 'Angers' }).click();
      const place = app.page.getByRole('textbox', { name: app.t('retros.placeField') });
      await place.fill('Saumur');
      await place.press('Enter');
      await expect(app.page.getByRole('button', { name: 'Saumur' })).toBeVisible();

      await app.page.locator('main').getByRole('button', { name: /15/ }).click();
      const calendar = app.page.getByRole('dialog', { name: app.t('retros.dateField') });
      await calendar.getByText('8', { exact: true }).click();
      await expect(calendar).toBeHidden();
      await expect(frame.retros.nth(1)).toContainText('Chez papi');
      await expect(frame.title).toHaveText('Chez papi');
      await app.saved();
      await app.close();

      const again = await launch({ lang, board: workspace.path('b.json') });
      await expect(new FramePage(again).retro('Chez papi')).toContainText(
        lang === 'fr' ? 'dimanche 8' : 'Sunday 8',
      );
      await expect(again.page.getByRole('button', { name: 'Saumur' })).toBeVisible();
    });

    test('one is renamed, dated and put into the bin from its menu in the list', async ({
      launch,
      workspace,
    }) => {
      const app = await launch({ lang, board: await board(workspace.path('b.json')) });
      const frame = new FramePage(app);
      await frame.retro('Aire de pansage').click({ button: 'right' });
      await frame.menuItem(app.t('retros.rename')).click();
      await expect(frame.titleBox).toBeFocused();
      await app.page.keyboard.type('Au pré');
      await app.page.keyboard.press('Enter');
      await expect(frame.retro('Au pré')).toBeFocused();

      await frame.retro('Au pré').click({ button: 'right' });
      await frame.menuItem(app.t('retros.date')).click();
      const calendar = app.page.getByRole('dialog', { name: app.t('retros.dateField') });
      await calendar.getByText('12', { exact: true }).click();
      await expect(frame.retro('Au pré')).toContainText(lang === 'fr' ? 'jeudi 12' : 'Thursday 12');

      await frame.retro('Au pré').hover();
      await frame.list.getByRole('button', { name: app.t('retros.actions', { title: 'Au pré' }) }).click();
      await frame.menuItem(app.t('retros.delete')).click();
      await expect(frame.retro('Au pré')).toHaveCount(0);
      await expect(frame.status).toContainText(app.t('bin.put', { title: 'Au pré' }));
      await app.page
        .getByRole('region', { name: app.t('ui.messages') })
        .getByRole('button', { name: app.t('card.undo') })
        .click();
      await expect(frame.retro('Au pré')).toHaveCount(1);
      await expect(frame.title).toHaveText('Au pré');
      await expect(app.page.getByRole('article', { name: 'Le golden a foncé sur la brosse' })).toBeVisible();
    });
  });
}

test('the keyboard does all of it', async ({ launch, workspace }) => {
  const app = await launch({ board: await board(workspace.path('b.json')) });
  const frame = new FramePage(app);
  const { keyboard } = app.page;
  await frame.newRetro.focus();
  await keyboard.press('Tab');
  await expect(frame.retros.nth(0)).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(frame.retros.nth(2)).toBeFocused();
  await keyboard.press('Enter');
  await expect(frame.title).toHaveText('L’interphone muet');
  await expect(frame.retros.nth(2)).toHaveAttribute('aria-current', 'page');
  await expect(frame.status).toHaveText(app.t('retros.opened', { title: 'L’interphone muet' }));
  await keyboard.press('F2');
  await keyboard.type('L’interphone');
  await keyboard.press('Enter');
  await expect(frame.title).toHaveText('L’interphone');
  await expect(frame.retros.nth(2)).toBeFocused();
  await keyboard.press('Home');
  await expect(frame.retros.nth(0)).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Shift+F10');
  await expect(frame.menuItem(app.t('retros.rename'))).toBeFocused();
  await keyboard.press('Escape');
  await expect(frame.retros.nth(2)).toBeFocused();
  await keyboard.press('Delete');
  await expect(frame.retros).toHaveCount(2);
  // The one above it is opened instead, and has the focus.
  await expect(frame.title).toHaveText('Aire de pansage');
  await expect(frame.retros.nth(1)).toBeFocused();
  await keyboard.press('Shift+F10');
  await frame.menuItem(app.t('retros.delete')).press('Enter');
  await expect(frame.retros).toHaveCount(1);
  await expect(frame.retros.first()).toBeFocused();
});

test('the one that was open last opens again', async ({ launch, workspace }) => {
  const path = await board(workspace.path('b.json'));
  const app = await launch({ board: path });
  const frame = new FramePage(app);
  await expect(frame.title).toHaveText('Chez mamie et papi');
  await frame.retro('Aire de pansage').click();
  await expect(frame.title).toHaveText('Aire de pansage');
  await app.close();

  const again = await launch({ board: null });
  await expect(new FramePage(again).title).toHaveText('Aire de pansage');
});

test('an empty title is not taken; Escape leaves the old one', async ({ launch, workspace }) => {
  const app = await launch({ board: await board(workspace.path('b.json')) });
  const frame = new FramePage(app);
  await frame.rename('   ');
  await expect(frame.title).toHaveText('Chez mamie et papi');
  await frame.title.getByRole('button').click();
  await frame.titleBox.fill('Autre chose');
  await frame.titleBox.press('Escape');
  await expect(frame.title).toHaveText('Chez mamie et papi');
});

test('the last one goes from its own menu, and the focus is on the button that begins another', async ({
  launch,
  workspace,
}) => {
  const path = workspace.path('b.json');
  await writeBoard(path, [{ type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-15' }]);
  const app = await launch({ board: path });
  const frame = new FramePage(app);
  await frame.button(app.t('retros.more')).click();
  await frame.menuItem(app.t('retros.delete')).click();
  await expect(frame.button(app.t('retros.none.start'))).toBeFocused();
});

test('on a narrow window the list is a drawer', async ({ launch, workspace }) => {
  const app = await launch({ board: await board(workspace.path('b.json')) });
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(700, 600),
  );
  const frame = new FramePage(app);
  const open = frame.button(app.t('ui.openMenu'));
  await expect(frame.newRetro).toBeHidden();
  await open.click();
  await expect(frame.retros.first()).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(frame.newRetro).toBeHidden();
  await expect(open).toBeFocused();
  await open.click();
  await frame.retro('Aire de pansage').click();
  await expect(frame.title).toHaveText('Aire de pansage');
  await expect(frame.newRetro).toBeHidden();
  // The focus is back on the button that opens the list, and no label of it lies over the title.
  await expect(open).toBeFocused();
  await app.page.mouse.move(350, 400);
  const label = app.page.locator('[popover]', { hasText: app.t('ui.openMenu') });
  const shown = await label.evaluate((element: HTMLElement) => {
    element.showPopover();
    return getComputedStyle(element).display;
  });
  expect(shown).toBe('none');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Shift+Tab');
  await expect(label).toBeVisible();
});

test('ten years of weekly retrospectives are listed, and stay quick', async ({ launch, workspace }) => {
  const path = workspace.path('b.json');
  const week = 7 * 24 * 3600 * 1000;
  await writeBoard(
    path,
    Array.from({ length: 520 }, (_, index) => ({
      type: 'retro/create' as const,
      id: `r_${index}`,
      title: `Chez mamie ${index}`,
      date: new Date(Date.UTC(2016, 11, 4) + index * week).toISOString().slice(0, 10),
    })),
  );
  const app = await launch({ board: path });
  const frame = new FramePage(app);
  await expect(frame.retros).toHaveCount(520);
  await expect(frame.retros.first()).toContainText('Chez mamie 519');
  await frame.retros.first().focus();
  await app.page.keyboard.press('End');
  await expect(frame.retros.last()).toBeFocused();
  await expect(frame.retros.last()).toBeInViewport();
  await app.page.keyboard.press('Enter');
  await expect(frame.title).toHaveText('Chez mamie 0');
  // The time from the press to the next frame that shows it, on a machine of two slow cores.
  await app.page.keyboard.press('Home');
  const ms = await app.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        (document.activeElement as HTMLElement).click();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }),
  );
  expect(ms).toBeLessThan(400);
});
