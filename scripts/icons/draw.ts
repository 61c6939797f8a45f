import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { inProject } from '../lib/paths.mjs';
import type { Picture } from './ico';

/** What is drawn, from `resources/icons/`. */
type Drawing = 'icon' | 'icon-small' | 'document';

/** Where the drawings keep the margin that macOS wants around an icon, the other systems show it larger. */
const withoutMargin = '70 70 884 884';

/** A drawing at `size` pixels. `isCropped`: without the margin of the 1024-pixel drawings. */
export function draw(name: Drawing, size: number, { isCropped = false } = {}): Picture {
  const source = readFileSync(inProject('resources/icons', `${name}.svg`), 'utf8');
  const svg = isCropped ? source.replace('viewBox="0 0 1024 1024"', `viewBox="${withoutMargin}"`) : source;
  const rendered = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { size, pixels: straight(rendered.pixels), png: rendered.asPng() };
}

/** The renderer's pixels are multiplied by their alpha; those of a picture are not. */
function straight(pixels: Uint8Array): Uint8Array {
  return pixels.map((value, index) => {
    const alpha = pixels[index | 3] ?? 0;
    return index % 4 === 3 || alpha === 0 ? value : Math.min(255, Math.round((value * 255) / alpha));
  });
}
