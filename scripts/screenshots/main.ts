import { resolve } from 'node:path';
import { languages } from '../../shared/i18n/languages';
import { inProject } from '../lib/paths.mjs';
import { everyScene } from './everyScene';
import { hero } from './scenes/hero';
import type { Look } from './stage';
import { takeAll } from './takeAll';

const themes = ['light', 'dark'] as const;
const large = { width: 1280, height: 800 };
const small = { width: 900, height: 600 };

/** What the documents show; each picture weighs on every clone. */
const shown: readonly Look[] = [
  { language: 'en', themes, size: large },
  { language: 'fr', themes: ['light'], size: large },
];

const looks: readonly Look[] = [large, small].flatMap((size) =>
  languages.map((language) => ({ language, themes, size })),
);
const sizeName = ({ size }: Look) => `${size.width}x${size.height}`;

/**
 * Takes the pictures of the documents, or with `--all DIR` those of every screen. What follows DIR narrows that down:
 * names of scenes, of languages, of sizes (`guided fr 900x600`).
 */
export async function main(): Promise<number> {
  const [flag, target, ...words] = process.argv.slice(2);
  if (flag === undefined)
    return takeAll([hero], shown, inProject('docs/images'), (name, look, theme) =>
      [name, look.language, theme].join('-'),
    );
  const scenes = chosenBy(words, everyScene, ({ name }) => name);
  const inLanguage = chosenBy(words, looks, ({ language }) => language);
  const chosenLooks = chosenBy(words, inLanguage, sizeName);
  const known = new Set([
    ...everyScene.map(({ name }) => name),
    ...looks.flatMap((look) => [look.language, sizeName(look)]),
  ]);
  if (flag !== '--all' || target === undefined || words.some((word) => !known.has(word))) {
    process.stderr.write(
      `usage: npm run screenshots [-- --all DIR [WORD…]]\nWORD: ${[...known].join(', ')}\n`,
    );
    return 2;
  }
  return takeAll(scenes, chosenLooks, resolve(process.env.INIT_CWD ?? '.', target), (name, look, theme) =>
    [name, look.language, theme, sizeName(look)].join('-'),
  );
}

/** Those that the words name; all of them if the words name none. */
function chosenBy<T>(words: readonly string[], all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const named = all.filter((one) => words.includes(nameOf(one)));
  return named.length > 0 ? named : all;
}
