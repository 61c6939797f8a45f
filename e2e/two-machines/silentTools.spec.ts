import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test';
import { putWhole } from '../sync-tools/players/folders';
import { HalfWrittenCopier } from '../sync-tools/players/halfWritten';
import { LateDelivery } from '../sync-tools/players/mishaps';
import { NewestWinsCopier } from '../sync-tools/players/newestWins';
import { boardFile, common, startBoth, type TwoMachines } from './machines';

// Two apps start and end in each.
test.describe.configure({ timeout: 120_000 });

/** Both write while the tool has not been there, the same title among the rest. */
async function writeApart(both: TwoMachines, round: number): Promise<void> {
  await both.add('a', `Écrit par maman, ${round}`);
  await both.add('b', `Écrit par papa, ${round}`);
  await both.retitle('a', `Le repas vu par maman, ${round}`);
  await both.retitle('b', `Le repas vu par papa, ${round}`);
  await both.saved();
}

/** The texts that both wrote for one field without knowing of each other: one is shown, the other one waits. */
async function expectBothTexts(both: TwoMachines, round: number): Promise<void> {
  const file = await both.file('b');
  for (const who of ['maman', 'papa']) expect(file).toContain(`Le repas vu par ${who}, ${round}`);
}

test('[F1] [F2] [F6] the newer file silently takes the place of the older one', async ({
  launch,
  workspace,
}) => {
  const both = await startBoth(launch, workspace);
  const tool = new NewestWinsCopier(both.folders);
  for (const round of [1, 2]) {
    await writeApart(both, round);
    await both.settle(() => tool.pass());
    await expectBothTexts(both, round);
  }
});

test('[F10] [F12] copies that are looked at half-way', async ({ launch, workspace }) => {
  const both = await startBoth(launch, workspace);
  const half = new HalfWrittenCopier(both.folders, 7);
  for (const round of [1, 2, 3]) {
    await writeApart(both, round);
    await half.pass();
    // Half a file lies there for as long as it takes the app to look at it.
    await both.app('a').invoke('file:save-now', undefined);
    await both.app('b').invoke('file:save-now', undefined);
    await half.pass();
    await both.settle(() => half.pass());
    await expectBothTexts(both, round);
  }
});

test('[F6] states that arrive late, and not in the order they were written', async ({
  launch,
  workspace,
}) => {
  const both = await startBoth(launch, workspace);
  const late = new LateDelivery(both.folders, boardFile, 11);
  for (const round of [1, 2, 3]) {
    await writeApart(both, round);
    await late.pass();
  }
  await both.settle(() => late.pass());
  await expectBothTexts(both, 3);
});

test('[F15] the other one’s folder loses the file', async ({ launch, workspace }) => {
  const both = await startBoth(launch, workspace);
  const tool = new NewestWinsCopier(both.folders);
  await writeApart(both, 1);
  await both.settle(() => tool.pass());

  await rm(join(both.folders.b, boardFile));
  await both.add('b', 'Écrit sans le fichier');
  await expect(
    both.app('b').page.getByRole('region', { name: both.app('b').t('files.problem.file-missing.title') }),
  ).toBeVisible();
  // Nothing is made in its place, and nothing on the screen has gone with it.
  await expect(both.file('b')).rejects.toThrow('ENOENT');
  await expect(both.page('b').card('Écrit par maman, 1')).toBeVisible();
  await both.settle(() => tool.pass());
});

test('[F17] an old backup is put back on one side, and carried to the other', async ({
  launch,
  workspace,
}) => {
  const both = await startBoth(launch, workspace);
  const tool = new NewestWinsCopier(both.folders);
  await writeApart(both, 1);
  await both.settle(() => tool.pass());

  await putWhole(both.folders.a, boardFile, { bytes: Buffer.from(common), mtimeMs: Date.now() });
  await tool.pass();
  await both.settle(() => tool.pass());
  await expectBothTexts(both, 1);
});
