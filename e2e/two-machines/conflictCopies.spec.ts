import { expect, test } from '../fixtures/test';
import { ConflictCopier } from '../sync-tools/players/conflictCopier';
import { conflictStyles } from '../sync-tools/players/conflictNames';
import { startBoth } from './machines';

test.describe.configure({ timeout: 240_000 });

const { rcloneBisync, ...others } = conflictStyles;

test('[F7] [F8] [F9] both write apart, and every tool leaves its kind of copy', async ({
  launch,
  workspace,
}) => {
  const both = await startBoth(launch, workspace);
  for (const [index, style] of Object.values(others).entries()) {
    await test.step(style.tool, async () => {
      const copier = new ConflictCopier(both.folders, style, { noticedBy: index % 2 === 0 ? 'a' : 'b' });
      await copier.pass();
      await both.add('a', `Maman, ${style.tool} ${index}`);
      await both.add('b', `Papa, ${style.tool} ${index}`);
      await both.retitle('a', `Vu par maman avec ${index}`);
      await both.retitle('b', `Vu par papa avec ${index}`);
      await both.saved();
      const deeds = await copier.pass();
      expect(deeds.map(({ did }) => did)).toContain(`kept a copy as ${style.tool} does`);
      await both.settle(() => copier.pass());
      for (const who of ['maman', 'papa'])
        expect(await both.file('b')).toContain(`Vu par ${who} avec ${index}`);
    });
  }
});

test('[F8] [F15] rclone takes the file away and leaves two others', async ({ launch, workspace }) => {
  const both = await startBoth(launch, workspace);
  const copier = new ConflictCopier(both.folders, rcloneBisync);
  await copier.pass();
  await both.add('a', 'Écrit par maman');
  await both.add('b', 'Écrit par papa');
  await both.saved();
  await copier.pass();

  // The copies are merged all the same; whoever wants the file back says so.
  const maman = both.app('a');
  await expect(both.page('a').card('Écrit par papa')).toBeVisible();
  await maman.page.getByRole('button', { name: maman.t('files.recreate') }).click();
  await both.settle(() => copier.pass());
});
