import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './scene';
import { type Look, onStage, type Theme, wear } from './stage';

/** Plays the scenes in each look and puts the pictures into a folder. A scene that fails does not stop the others. */
export async function takeAll(
  scenes: readonly Scene[],
  looks: readonly Look[],
  folder: string,
  nameOf: (picture: string, look: Look, theme: Theme) => string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  for (const look of looks) {
    for (const scene of scenes) {
      await take(scene, look, (picture, theme) => join(folder, `${nameOf(picture, look, theme)}.png`)).catch(
        (error: unknown) => {
          failed += 1;
          process.stderr.write(`${scene.name}, ${look.language}, ${look.size.width}: ${error}\n`);
        },
      );
    }
  }
  return failed === 0 ? 0 : 1;
}

const take = (scene: Scene, look: Look, pathOf: (picture: string, theme: Theme) => string): Promise<void> =>
  onStage(
    look,
    (folder) => scene.prepare(folder, look.language),
    async (stage) => {
      const [first] = look.themes;
      if (first) await wear(stage.page, first);
      await scene.play(
        stage,
        async (picture) => {
          for (const theme of look.themes) {
            await wear(stage.page, theme);
            const path = pathOf(picture, theme);
            await stage.page.screenshot({ path, animations: 'disabled' });
            process.stdout.write(`${path}\n`);
          }
        },
        look,
      );
    },
  );
