import { ensureDependencies } from './dependencies.mjs';
import { electronProgram } from './electronProgram.mjs';
import { ensureElectron } from './ensureElectron.mjs';
import { requireNode } from './nodeVersion.mjs';
import { stop } from './say.mjs';

/**
 * What a fresh clone needs before anything of the project runs: packages and the Electron program. Ends the script in
 * one line when one of them cannot be had.
 * @returns {Promise<string>} the Electron program
 */
export async function setUp() {
  requireNode();
  await ensureDependencies();
  const electron = await ensureElectron();
  if (!electron.ok) stop(electron.message);
  return electronProgram();
}
