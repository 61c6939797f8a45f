import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { draw } from './icons/draw';
import { encodeIcns, icnsSizes } from './icons/icns';
import { encodeIco, type Picture } from './icons/ico';
import { inProject } from './lib/paths.mjs';

/** Up to here the drawing for few pixels is used. */
const smallUpTo = 32;
const icoSizes = [16, 24, 32, 48, 64, 256];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];

const icon = (size: number): Picture =>
  size <= smallUpTo ? draw('icon-small', size) : draw('icon', size, { isCropped: true });
const macIcon = (size: number): Picture => draw(size <= smallUpTo ? 'icon-small' : 'icon', size);
const paper = (size: number): Picture => draw('document', size);

/** The files to be, relative to `resources/icons/`, from its drawings. */
export function iconFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map<string, Uint8Array>([
    ...linuxSizes.map((size) => [`linux/${size}x${size}.png`, icon(size).png] as const),
    ['icon.ico', encodeIco(icoSizes.map(icon))],
    ['icon.icns', encodeIcns(icnsSizes.map(macIcon))],
    ['document.ico', encodeIco(icoSizes.map(paper))],
    ['document.icns', encodeIcns(icnsSizes.filter((size) => size <= 512).map(paper))],
  ]);
}

const pathOf = (name: string): string => inProject('resources/icons', name);

function isCommitted(name: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(pathOf(name)).equals(bytes);
  } catch {
    return false;
  }
}

/**
 * Writes the icons of all systems from the drawings in `resources/icons/`; `--check` only says whether they are up to
 * date:
 *   node scripts/run-ts.mjs scripts/makeIcons.ts
 */
export function main(): number {
  const stale = [...iconFiles()].filter(([name, bytes]) => !isCommitted(name, bytes));
  if (stale.length > 0 && process.argv.includes('--check')) {
    process.stderr.write('resources/icons does not match its drawings: run `npm run icons`.\n');
    return 1;
  }
  for (const [name, bytes] of stale) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), bytes);
    process.stderr.write(`Wrote resources/icons/${name} (${bytes.length} bytes).\n`);
  }
  return 0;
}
