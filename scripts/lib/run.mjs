import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/**
 * @typedef {object} Ran
 * @property {number} code the exit code; 127 when the program was not found, 1 when a signal ended it
 * @property {string} output stdout and stderr together if captured, and the signal that ended it if one did
 */

/**
 * Runs a program in the project's folder and waits for it. Never rejects: a failure is a code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: Record<string, string>, cwd?: string }} [options] `capture` keeps the
 *   output instead of showing it
 * @returns {Promise<Ran>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `It was ended by ${signal}.\n`;
      done({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs npm, the one that started this script if any (on Windows `npm` is no program that can be spawned).
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, cwd?: string }} [options]
 * @returns {Promise<Ran>}
 */
export function runNpm(args, options = {}) {
  const npmCli = process.env.npm_execpath;
  return npmCli?.endsWith('.js')
    ? run(process.execPath, [npmCli, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Runs a program that takes this script's place: it has the terminal, and gets the signals that ask to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>} its exit code, as a shell counts
 */
export function runInForeground(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, [...args], { cwd: options.cwd ?? root, stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      done(127);
    });
    child.on('close', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
