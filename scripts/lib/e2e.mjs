import { inProject } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs the end-to-end tests, on Linux on a screen of their own.
 * @param {readonly string[]} args for `playwright test`
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} the exit code
 */
export async function runEndToEnd(args, env = {}) {
  const playwright = [process.execPath, inProject('node_modules/@playwright/test/cli.js'), 'test', ...args];
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp'];
  const [program = '', ...rest] = process.platform === 'linux' ? [...screen, ...playwright] : playwright;
  const ran = await run(program, rest, { env });
  return ran.code;
}
