import type { DebriefApp } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { BoardPage, retroWith } from '../specs/boardPage';
import { FramePage } from '../specs/framePage';

for (const lang of ['en', 'fr'] as const) {
  test(`two people at two laptops write separately, and reveal together (${lang})`, async ({
    launch,
    workspace,
  }) => {
    const board = workspace.path('shared.json');
    await writeBoard(board, [
      ...retroWith({}),
      { type: 'person/add', id: 'p_1', name: 'Maman' },
      { type: 'person/add', id: 'p_2', name: 'Papa' },
    ]);
    const [maman, papa] = [
      await launch({ lang, board, userData: workspace.path('data-a') }),
      await launch({ lang, board, userData: workspace.path('data-b') }),
    ];
    const panel = (app: DebriefApp) => app.page.getByRole('region', { name: app.t('apart.title') });
    const writes = async (app: DebriefApp, name: string, title: string) => {
      const who = panel(app).getByRole('group', { name: app.t('apart.who') });
      await who.getByRole('button').filter({ hasText: name }).click();
      await new BoardPage(app).add('happened', title);
      await app.saved();
    };
    /** What is in the file arrives by itself; looking now is quicker than waiting for that. */
    const sees = (app: DebriefApp, words: string) =>
      expect
        .poll(async () => {
          await app.saved();
          return panel(app).textContent();
        })
        .toContain(words);

    await new FramePage(maman).writeSeparately();
    await writes(maman, 'Maman', 'secret de maman');
    // The other laptop hears of it, and does not say what was written, not even before anybody said who writes there.
    await sees(papa, maman.t('apart.hiddenOf', { name: 'Maman', count: 1 }));
    expect(await papa.page.content()).not.toContain('secret de maman');
    await writes(papa, 'Papa', 'secret de papa');
    await sees(maman, maman.t('apart.hiddenOf', { name: 'Papa', count: 1 }));
    await new BoardPage(maman).expectTitles({ happened: ['secret de maman'] });
    await new BoardPage(papa).expectTitles({ happened: ['secret de papa'] });
    expect(await maman.page.content()).not.toContain('secret de papa');
    expect(await papa.page.content()).not.toContain('secret de maman');

    await panel(papa)
      .getByRole('button', { name: papa.t('apart.reveal') })
      .click();
    await papa.saved();
    for (const app of [maman, papa]) {
      await new BoardPage(app).expectTitles({ happened: ['secret de maman', 'secret de papa'] });
      await expect(panel(app)).toHaveCount(0);
    }
  });
}
