import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../../shared/i18n/languages';
import { inProject } from '../lib/paths.mjs';
import { hero, type Scene, scenes } from './scenes';
import { type Look, onStage } from './shot';

const themes = ['light', 'dark'] as const;
const large = { width: 1280, height: 800 };
const small = { width: 900, height: 600 };

/** What the documents show; each picture weighs on every clone. */
const shown: readonly Look[] = [
  { language: 'en', theme: 'light', size: large },
  { language: 'en', theme: 'dark', size: large },
  { language: 'fr', theme: 'light', size: large },
];

/** Takes the pictures of the documents, or with `--all DIR` those of every screen. */
export async function main(): Promise<number> {
  const [flag, target] = process.argv.slice(2);
  if (flag === undefined) {
    const nameOf = ({ language, theme }: Look) => `${language}-${theme}`;
    await takeAll([hero], shown, inProject('docs/images'), nameOf);
    return 0;
  }
  if (flag !== '--all' || target === undefined) {
    process.stderr.write('usage: npm run screenshots [-- --all DIR]\n');
    return 2;
  }
  const looks = [large, small].flatMap((size) =>
    languages.flatMap((language) => themes.map((theme) => ({ language, theme, size }))),
  );
  const nameOf = ({ language, theme, size }: Look) => `${language}-${theme}-${size.width}x${size.height}`;
  await takeAll(scenes, looks, resolve(process.env.INIT_CWD ?? '.', target), nameOf);
  return 0;
}

async function takeAll(
  chosen: readonly Scene[],
  looks: readonly Look[],
  folder: string,
  nameOf: (look: Look) => string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const look of looks) {
    for (const { prepare, play } of chosen) {
      await onStage(
        look,
        (home) => prepare(home, look.language),
        (stage) =>
          play(
            stage,
            async (name) => {
              const path = join(folder, `${name}-${nameOf(look)}.png`);
              await stage.page.screenshot({ path, animations: 'disabled' });
              process.stdout.write(`${path}\n`);
            },
            look,
          ),
      );
    }
  }
}
