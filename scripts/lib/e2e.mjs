import { inProject } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs the end-to-end tests, on Linux on a screen of their own.
 * @param {'app' | 'packaged'} project of the build in out/, or of the packaged app in dist/
 * @param {readonly string[]} args for `playwright test`
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} the exit code
 */
export async function runEndToEnd(project, args, env = {}) {
  const cli = inProject('node_modules/@playwright/test/cli.js');
  const playwright = [process.execPath, cli, 'test', `--project=${project}`, ...args];
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp'];
  const [program = '', ...rest] = process.platform === 'linux' ? [...screen, ...playwright] : playwright;
  const ran = await run(program, rest, { env });
  return ran.code;
}
