import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';

/** What the compiler says of a piece of code under the settings of a layer; empty when it has no objection. */
function typeErrors(layer: string, source: string): string {
  // Below the project, where the layers' `types` are found.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'type-walls-'));
  try {
    writeFileSync(join(folder, 'snippet.ts'), source);
    const config = { extends: join(root, `tsconfig.${layer}.json`), files: ['snippet.ts'], include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const DOM = 'export const title = document.title;';
const NODE = 'export const home = process.env.HOME;';
const NODE_IMPORT = `export { join } from 'node:path';`;

it.each([
  ['shared', DOM, `Cannot find name 'document'`],
  ['shared', NODE, `Cannot find name 'process'`],
  ['shared', NODE_IMPORT, 'node:path'],
  ['renderer', NODE, `Cannot find name 'process'`],
  ['electron', DOM, `Cannot find name 'document'`],
])('the compiler refuses in %s: %s', (layer, source, message) => {
  expect(typeErrors(layer, source)).toContain(message);
});

it.each([
  ['shared', 'export const lengthOf = (text: string): number => text.length;'],
  ['renderer', DOM],
  ['electron', NODE],
  ['electron', NODE_IMPORT],
])('the compiler allows in %s: %s', (layer, source) => {
  expect(typeErrors(layer, source)).toBe('');
});
