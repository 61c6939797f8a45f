import AxeBuilder from '@axe-core/playwright';
import type { Command } from '../../shared/domain/commands';
import { languages } from '../../shared/i18n/languages';
import { expect, test } from '../fixtures/test';
import { writeBoard } from '../fixtures/writeBoard';
import { FramePage, threeRetros } from './framePage';

test.use({ sharesApp: true });

for (const lang of languages) {
  test(`one says who is here, and the next time begins with them (${lang})`, async ({
    launch,
    workspace,
  }) => {
    await writeBoard(workspace.path('b.json'), threeRetros);
    const app = await launch({ lang, board: workspace.path('b.json') });
    const { page } = app;
    const frame = new FramePage(app);
    const head = page.locator('main header').first();
    await head.getByRole('button', { name: app.t('people.who') }).click();
    const panel = page.getByRole('dialog', { name: app.t('people.who') });
    const add = panel.getByRole('textbox', { name: app.t('people.add') });
    for (const name of ['Mamie', 'Papi']) {
      await add.fill(name);
      await add.press('Enter');
      await expect(panel.getByRole('checkbox', { name: app.t('people.isHere', { name }) })).toBeChecked();
    }
    await panel.getByRole('checkbox', { name: app.t('people.isHere', { name: 'Papi' }) }).uncheck();

    await panel.getByRole('button', { name: app.t('people.hueOf', { name: 'Mamie' }) }).click();
    await panel.getByRole('radio', { name: app.t('people.hue.olive') }).check();
    await panel.getByRole('button', { name: 'Mamie', exact: true }).click();
    await panel.getByRole('textbox', { name: app.t('people.name'), exact: true }).fill('Claire');
    await page.keyboard.press('Enter');
    const found = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await panel.getByRole('button', { name: app.t('people.remove', { name: 'Papi' }) }).click();
    await expect(
      panel.getByRole('checkbox', { name: app.t('people.isHere', { name: 'Papi' }) }),
    ).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(head.getByRole('button', { name: app.t('people.here', { names: 'Claire' }) })).toBeFocused();

    await frame.newRetro.click();
    await page.keyboard.press('Escape');
    await expect(head.getByRole('button', { name: app.t('people.here', { names: 'Claire' }) })).toBeVisible();
    // One step: undo takes the retrospective and who is in it back.
    await app.menu('undo');
    await expect(frame.retros).toHaveCount(3);
  });
}

test('a name that is there already is that person, on the way in and where each writes alone', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), threeRetros);
  const app = await launch({ board: workspace.path('b.json') });
  const people = async () => (await app.records()).filter(({ type }) => type === 'person').length;
  const before = await people();
  await app.page.getByRole('button', { name: app.t('people.who') }).click();
  const panel = app.page.getByRole('dialog', { name: app.t('people.who') });
  for (const name of ['Zoé', 'zoe ']) {
    await panel.getByRole('textbox', { name: app.t('people.add') }).fill(name);
    await app.page.keyboard.press('Enter');
  }
  await expect(panel.getByRole('checkbox', { name: 'Zoé' })).toBeChecked();
  await expect.poll(people).toBe(before + 1);
  await app.page.keyboard.press('Escape');

  // One is here and another joins: both take part, and a second try does not make a third.
  const part = await new FramePage(app).writeSeparately();
  await part.getByRole('textbox', { name: app.t('apart.addName') }).fill('Papou');
  await app.page.keyboard.press('Enter');
  await expect(part.getByRole('button', { name: app.t('apart.handOver', { name: 'Zoé' }) })).toBeVisible();
  expect(await people()).toBe(before + 2);
});

test('a large family: a card that all of them own stays a card, and who is here is counted', async ({
  launch,
  workspace,
}) => {
  const family = Array.from({ length: 30 }, (_, n) => ({ id: `p_${n + 10}`, name: `Cousin ${n}` }));
  await writeBoard(workspace.path('b.json'), [
    ...threeRetros,
    ...family.flatMap(({ id, name }): readonly Command[] => [
      { type: 'person/add', id, name },
      { type: 'retro/set-present', id: 'r_new', person: id, present: true },
      { type: 'card/set-owner', id: 'c_jar', person: id, owner: true },
    ]),
  ]);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const card = app.page.getByRole('article', { name: 'Amener le petit pot' });
  await expect(card.getByRole('button', { name: /^Qui s’en occupe : Cousin 0, .* Cousin 29$/ })).toHaveText(
    /^C+\+25/,
  );
  await expect(app.page.getByRole('button', { name: /^Là aujourd’hui : / })).toHaveText(/^C+\+25$/);
  const size = await card.evaluate(({ scrollWidth, clientWidth, clientHeight }) => ({
    isWider: scrollWidth > clientWidth,
    clientHeight,
  }));
  expect(size.isWider).toBe(false);
  expect(size.clientHeight).toBeLessThan(160);
});

test('who is taken off the list still takes care of what was theirs, until a card says otherwise', async ({
  launch,
  workspace,
}) => {
  await writeBoard(workspace.path('b.json'), [
    ...threeRetros,
    { type: 'card/set-owner', id: 'c_jar', person: 'p_1', owner: true },
    { type: 'card/set-owner', id: 'c_jar', person: 'p_2', owner: true },
  ]);
  const app = await launch({ lang: 'fr', board: workspace.path('b.json') });
  const { page } = app;
  await page.getByRole('button', { name: 'Qui est là ?' }).click();
  await page.getByRole('button', { name: 'Retirer Papa de la liste' }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Ses actions restent à son nom');
  await page.keyboard.press('Escape');
  const card = page.getByRole('article', { name: 'Amener le petit pot' });
  await card.getByRole('button', { name: 'Qui s’en occupe : Maman et Papa' }).click();
  await page.getByRole('option', { name: 'Papa' }).click();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'Qui s’en occupe : Maman', exact: true })).toBeVisible();
});
