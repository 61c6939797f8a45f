import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './scene';
import { type Look, onStage, type Stage, type Theme, wear } from './stage';

/** Plays the scenes in each look and puts the pictures into a folder. A scene that fails does not stop the others. */
export async function takeAll(
  scenes: readonly Scene[],
  looks: readonly Look[],
  folder: string,
  nameOf: (name: string, look: Look, theme: Theme) => string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  for (const look of looks) {
    for (const scene of scenes) {
      await take(scene, look, (name, theme) => join(folder, `${nameOf(name, look, theme)}.png`)).catch(
        (error: unknown) => {
          failed += 1;
          process.stderr.write(`${scene.name}, ${look.language}, ${look.size.width}: ${error}\n`);
        },
      );
    }
  }
  return failed === 0 ? 0 : 1;
}

const take = (scene: Scene, look: Look, pathOf: (name: string, theme: Theme) => string): Promise<void> =>
  onStage(
    look,
    (folder, data) => scene.prepare(folder, look.language, data),
    async (stage) => {
      const [first] = look.themes;
      if (first) await wear(stage.page, first);
      await scene.play(
        stage,
        async (name, other) => {
          for (const theme of look.themes) {
            await wear(stage.page, theme);
            const path = pathOf(name, theme);
            if (other) writeFileSync(path, await other());
            else await picture(stage, path);
            process.stdout.write(`${path}\n`);
          }
        },
        look,
      );
    },
  );

async function picture({ app, page }: Stage, path: string): Promise<void> {
  const isZoomed = await page.evaluate(() => devicePixelRatio !== 1);
  if (!isZoomed) {
    await page.screenshot({ path, animations: 'disabled' });
    return;
  }
  // Playwright would cut a corner out of it.
  await page.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    // Until that has been painted.
    for (let frames = 2; frames > 0; frames -= 1) await new Promise(requestAnimationFrame);
  });
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(path, Buffer.from(png, 'base64'));
}
