import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOutputs, digestSources } from './freshness.mjs';
import { writeLicences } from './licences.mjs';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const OUT = inProject('out');
const STAMP = join(OUT, 'build.json');

/** @returns {boolean} whether out/ was built from the sources as they are now */
function isBuildFresh() {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
    return stamp.sources === digestSources(root) && stamp.outputs === digestOutputs(OUT);
  } catch {
    return false;
  }
}

/**
 * Builds into a folder of its own, then swaps it with out/, so that an app or a test that runs meanwhile never
 * sees a half-written build.
 * @param {{ onlyIfStale?: boolean, quiet?: boolean, silent?: boolean }} [options] `quiet` says
 *   one line, `silent` none; without either the bundler's own output is shown
 * @returns {Promise<{ ok: true } | { ok: false, message: string }>}
 */
export async function build(options = {}) {
  if (options.onlyIfStale && isBuildFresh()) return { ok: true };
  if (options.quiet) say('Building…');

  removeLeftovers();
  const next = inProject(`out-${process.pid}`);
  // Taken before the build: what changes during it makes the build stale.
  const sources = digestSources(root);
  const cli = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const built = await run(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    capture: Boolean(options.quiet || options.silent),
    env: { DEBRIEF_OUT: next },
  });
  const failed = built.code === 0 ? problemOf(() => writeLicences(next)) : built.output;
  if (failed !== null) {
    rmSync(next, { recursive: true, force: true });
    return { ok: false, message: `${failed}\nThe build failed.`.trim() };
  }
  swap(next);
  writeFileSync(STAMP, `${JSON.stringify({ sources, outputs: digestOutputs(OUT) })}\n`);
  return { ok: true };
}

/** @param {() => void} step @returns {string | null} what was wrong */
function problemOf(step) {
  try {
    step();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {string} next the folder that becomes out/ */
function swap(next) {
  const old = inProject(`out-${process.pid}-old`);
  if (existsSync(OUT)) renameSync(OUT, old);
  renameSync(next, OUT);
  rmSync(old, { recursive: true, force: true });
}

/** Removes what builds that were interrupted left behind. */
function removeLeftovers() {
  for (const name of readdirSync(root)) {
    const pid = /^out-(\d+)(?:-old)?$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(inProject(name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  return existsSync('/proc') ? existsSync(`/proc/${pid}`) : true;
}
