import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../../shared/i18n/languages';
import { inProject } from '../lib/paths.mjs';
import { hero, type Scene, scenes } from './scenes';
import { type Look, onStage } from './shot';

const themes = ['light', 'dark'] as const;
const large = { width: 1280, height: 800 };
const small = { width: 900, height: 600 };

/** Takes the pictures of the documents, or with `--all DIR` those of every screen. */
export async function main(): Promise<number> {
  const [flag, target] = process.argv.slice(2);
  if (flag === undefined) {
    await takeAll([hero], [large], inProject('docs/images'));
    return 0;
  }
  if (flag !== '--all' || target === undefined) {
    process.stderr.write('usage: npm run screenshots [-- --all DIR]\n');
    return 2;
  }
  await takeAll(scenes, [large, small], resolve(process.env.INIT_CWD ?? '.', target));
  return 0;
}

async function takeAll(
  chosen: readonly Scene[],
  sizes: readonly Look['size'][],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    for (const language of languages) {
      for (const theme of themes) {
        const look = { language, theme, size };
        const suffix = `${language}-${theme}${sizes.length > 1 ? `-${size.width}x${size.height}` : ''}`;
        for (const { prepare, play } of chosen) {
          await onStage(
            look,
            (home) => prepare(home, language),
            (stage) =>
              play(
                stage,
                async (name) => {
                  const path = join(folder, `${name}-${suffix}.png`);
                  await stage.page.screenshot({ path, animations: 'disabled' });
                  process.stdout.write(`${path}\n`);
                },
                look,
              ),
          );
        }
      }
    }
  }
}
