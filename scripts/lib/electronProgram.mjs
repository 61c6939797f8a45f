import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** @returns {string} the Electron program, which `ensureElectron` has put there */
export function electronProgram() {
  const relative = readFileSync(inProject('node_modules/electron/path.txt'), 'utf8').trim();
  return inProject('node_modules/electron/dist', relative);
}
