import { hasDisplay } from './display.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { stop } from './say.mjs';

/**
 * Runs one of the project's TypeScript scripts where windows can open: on this screen, or on one of its own where
 * there is none.
 * @param {string} script relative to the project's folder
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runOnScreen(script, args) {
  const command = [inProject('scripts/run-ts.mjs'), inProject(script), ...args];
  if (hasDisplay(process.platform, process.env)) return (await run(process.execPath, command)).code;
  const screen = ['-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp'];
  const { code } = await run('xvfb-run', [...screen, process.execPath, ...command]);
  if (code === 127) stop('There is no display here, and no xvfb-run to make one (Debian: xvfb and xauth).');
  return code;
}
