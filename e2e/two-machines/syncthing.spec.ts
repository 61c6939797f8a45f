import { readdir } from 'node:fs/promises';
import { expect, test } from '../fixtures/test';
import { createSyncthingPair } from '../sync-tools/syncthing/pair';
import { hasSyncthing } from '../sync-tools/syncthing/program';
import { startBoth } from './machines';

test('[F7] two real Syncthings: apart, together, and apart again', async ({ launch, workspace }) => {
  // biome-ignore lint/suspicious/noSkippedTests: only where it is not installed; `.ci/run` installs it.
  test.skip(!hasSyncthing(), 'Syncthing is not installed here');
  test.setTimeout(150_000);
  const both = await startBoth(launch, workspace);
  const pair = await createSyncthingPair(workspace.path());
  try {
    await pair.start();
    await pair.inSync();
    for (const round of [1, 2]) {
      await pair.whileStopped(async () => {
        await both.add('a', `Écrit par maman, ${round}`);
        await both.add('b', `Écrit par papa, ${round}`);
        await both.retitle('a', `Le repas vu par maman, ${round}`);
        await both.retitle('b', `Le repas vu par papa, ${round}`);
        await both.saved();
      });
      await both.settle(() => pair.inSync());
      for (const who of ['maman', 'papa']) {
        expect(await both.file('b')).toContain(`Le repas vu par ${who}, ${round}`);
      }
    }
    // Conflict copies there were, as Syncthing names them.
    expect((await readdir(both.folders.a)).join('\n')).toContain('.sync-conflict-');

    // And while it runs: what one writes is on the other's screen by itself.
    await both.add('b', 'Écrit pendant que tout marche');
    await expect(both.page('a').card('Écrit pendant que tout marche')).toBeVisible({ timeout: 30_000 });
    await both.settle(() => pair.inSync());
  } finally {
    await pair.stop();
  }
});
