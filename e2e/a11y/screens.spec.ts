import { mkdir, rm, writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from '../specs/framePage';
import { SearchPage } from '../specs/searchPage';
import { looks, violations } from './violations';

test.use({ sharesApp: true });

// Every screen and everything that opens over one, in both themes and in both languages, has no axe violation.

for (const { lang, theme } of looks) {
  test.describe(`${lang}, ${theme}`, () => {
    test('first run, a file in trouble, a board to look at only', async ({ launch, workspace }) => {
      const app = await launch({ lang, board: null });
      await app.invoke('settings:change', { theme });
      await expect(app.page.getByText(app.t('setup.lead'))).toBeVisible();
      expect.soft(await violations(app.page)).toEqual([]);

      const path = workspace.path('torn.json');
      await writeFile(path, '{"format":"debrief-board","version":1,"mi');
      await app.answerDialogs({ open: path });
      await app.page.getByRole('button', { name: app.t('files.choose') }).click();
      await expect(app.page.getByRole('button', { name: app.t('files.tryAgain') })).toBeVisible();
      expect.soft(await violations(app.page), 'a file in trouble').toEqual([]);

      const newer = await writeBoard(workspace.path('newer.json'), threeRetros);
      await writeFile(workspace.path('newer.json'), newer.replace('"minReader":1', '"minReader":7'));
      await app.answerDialogs({ open: workspace.path('newer.json') });
      await app.page.getByRole('button', { name: app.t('files.chooseAnother') }).click();
      await app.page.getByRole('button', { name: app.t('files.look') }).click();
      await expect(app.page.getByText(app.t('files.readOnly.too-new'))).toBeVisible();
      expect.soft(await violations(app.page), 'a board to look at only').toEqual([]);
    });

    test('the open board and everything that opens over it', async ({ launch, workspace }) => {
      test.slow();
      await writeBoard(workspace.path('b.json'), threeRetros);
      const app = await launch({ lang, board: workspace.path('b.json') });
      await app.invoke('settings:change', { theme });
      const frame = new FramePage(app);
      const { page } = app;
      await expect(page.getByRole('article')).toHaveCount(3);
      expect.soft(await violations(page), 'the board').toEqual([]);

      await frame.title.getByRole('button').click();
      expect.soft(await violations(page), 'the title in edit').toEqual([]);
      await page.keyboard.press('Escape');

      await page.locator('main').getByRole('button', { name: /15/ }).click();
      await expect(page.getByRole('dialog', { name: app.t('retros.dateField') })).toBeVisible();
      expect.soft(await violations(page), 'the calendar').toEqual([]);
      await page.keyboard.press('Escape');

      await frame.button(app.t('export.menu')).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect.soft(await violations(page), 'the export menu').toEqual([]);
      await page.keyboard.press('Escape');

      await frame.retro('Aire de pansage').click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
      expect.soft(await violations(page), 'the menu of a retrospective').toEqual([]);
      await page.keyboard.press('Escape');

      const search = new SearchPage(app);
      await search.open();
      expect.soft(await violations(page), 'all that can be done').toEqual([]);
      await page.keyboard.type('mamie');
      await expect(search.options.locator('mark').first()).toBeVisible();
      expect.soft(await violations(page), 'what is found').toEqual([]);
      await page.keyboard.press('Escape');

      await page
        .locator('main header')
        .getByRole('button', { name: app.t('people.who') })
        .click();
      await expect(page.getByRole('dialog', { name: app.t('people.who') })).toBeVisible();
      expect.soft(await violations(page), 'who is here').toEqual([]);
      await page.keyboard.press('Escape');

      await frame.button(app.t('guided.start')).click();
      const guide = page.getByRole('region', { name: app.t('guided.title') });
      await guide.getByRole('button', { name: app.t('guided.happened') }).click();
      await frame.button(app.t('apart.start')).click();
      await expect(page.getByRole('region', { name: app.t('apart.title') })).toBeVisible();
      expect.soft(await violations(page), 'guided, each on their own').toEqual([]);
      await guide.getByRole('button', { name: app.t('guided.next') }).click();
      await guide.getByRole('button', { name: app.t('guided.finish') }).click();
      await expect(page.getByRole('heading', { name: app.t('summary.title') })).toBeVisible();
      expect.soft(await violations(page), 'the page it closes on').toEqual([]);
      await frame.button(app.t('summary.done')).click();

      for (const dialog of ['settings', 'shortcuts', 'about'] as const) {
        await app.menu(dialog);
        await expect(page.getByRole('dialog')).toBeVisible();
        expect.soft(await violations(page), dialog).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }

      await frame.bin.click();
      await expect(page.getByText(app.t('bin.emptyHint'))).toBeVisible();
      expect.soft(await violations(page), 'the empty bin').toEqual([]);

      await frame.retro('Chez mamie et papi').focus();
      await page.keyboard.press('Delete');
      await expect(frame.button(app.t('card.undo')).last()).toBeVisible();
      await frame.bin.click();
      await expect(page.getByRole('heading', { name: 'Chez mamie et papi' })).toBeVisible();
      expect.soft(await violations(page), 'the bin, and a message').toEqual([]);
    });

    test('a board that is empty, fails to save, or is narrow', async ({ launch, workspace }) => {
      await mkdir(workspace.path('usb'));
      const app = await launch({ lang, board: workspace.path('usb', 'b.json') });
      await app.invoke('settings:change', { theme });
      const frame = new FramePage(app);
      const { page } = app;
      await expect(frame.title).toHaveText(app.t('retros.none.title'));
      expect.soft(await violations(page), 'a board without retrospectives').toEqual([]);

      await page.getByRole('button', { name: app.t('retros.none.start') }).click();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region')).not.toHaveCount(0);
      expect.soft(await violations(page), 'an empty retrospective').toEqual([]);
      await app.saved();

      // The folder is gone, as when a USB stick is pulled out; leaving with that is answered with "leave".
      await app.answerDialogs({ message: 2 });
      await rm(workspace.path('usb'), { recursive: true });
      await frame.rename('Sans le dossier');
      await expect(frame.button(app.t('files.saveNow'))).toBeVisible({ timeout: 20_000 });
      expect.soft(await violations(page), 'a save that fails').toEqual([]);

      await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(640, 480),
      );
      await expect(frame.button(app.t('ui.openMenu'))).toBeVisible();
      expect.soft(await violations(page), 'a narrow window').toEqual([]);
      await frame.button(app.t('ui.openMenu')).click();
      await expect(frame.newRetro).toBeVisible();
      expect.soft(await violations(page), 'the list as a drawer').toEqual([]);
    });
  });
}
