// Sets everything up that is missing, then checks everything: one line per stage, the number of tests at the end.
// On a fresh clone there is no package yet: this and what it imports use Node's own modules only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { runEndToEnd } from './lib/e2e.mjs';
import { packageForTests } from './lib/packageForTests.mjs';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setUp } from './lib/setUp.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';
import {
  addTallies,
  distrust,
  NOTHING,
  ONE_FAILED,
  tallyLine,
  tallyOfPlaywright,
  tallyOfVitest,
} from './lib/tally.mjs';

/** @typedef {import('./lib/tally.mjs').Tally} Tally */

const reports = mkdtempSync(join(tmpdir(), 'debrief-reports-'));

/** @param {string} name @returns {unknown} null when the runner wrote none */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} script @param {...string} args @returns {() => Promise<Tally>} */
function check(script, ...args) {
  return async () => {
    const ran = await run(process.execPath, [inProject(script), ...args]);
    return ran.code === 0 ? NOTHING : ONE_FAILED;
  };
}

/** @returns {Promise<Tally>} */
async function unit() {
  const vitest = inProject('node_modules/vitest/vitest.mjs');
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'unit.json')}`,
  ];
  const ran = await run(process.execPath, [vitest, 'run', ...reporters]);
  return distrust(tallyOfVitest(readReport('unit.json')), ran.code);
}

/**
 * Several parts of the tests at once, each on a screen and with a clipboard of its own.
 * @param {'app' | 'packaged'} project @param {number} [parts] @returns {Promise<Tally>}
 */
async function endToEnd(project, parts = 1) {
  const tallies = Array.from({ length: parts }, async (_, index) => {
    const name = `${project}-${index + 1}.json`;
    const args = [
      '--reporter=list,json',
      `--shard=${index + 1}/${parts}`,
      `--output=test-results/${project}-${index + 1}`,
    ];
    const code = await runEndToEnd(project, args, { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, name) });
    return distrust(tallyOfPlaywright(readReport(name)), code);
  });
  return addTallies(await Promise.all(tallies));
}

/** @returns {Promise<Tally>} */
async function packaged() {
  try {
    await packageForTests();
  } catch (error) {
    console.error(error);
    return ONE_FAILED;
  }
  return endToEnd('packaged');
}

/** @returns {Promise<Tally>} */
async function bundle() {
  const built = await build();
  return built.ok ? NOTHING : ONE_FAILED;
}

/** @type {readonly [name: string, run: () => Promise<Tally>][]} */
const stages = [
  ['lint', check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
  ['typecheck', check('node_modules/typescript/bin/tsc', '-b')],
  ['schema', check('scripts/run-ts.mjs', 'scripts/generateSchema.ts', '--check')],
  ['unit', unit],
  ['build', bundle],
  ['end to end', () => endToEnd('app', Math.min(availableParallelism(), 4))],
  ['packaged', packaged],
];

await ensureSystemPackages(await setUp());
const tallies = [];
for (const [name, runStage] of stages) {
  const start = performance.now();
  const tally = await runStage();
  tallies.push(tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = tally.passed > 0 ? `: ${tallyLine(tally)}` : '';
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)${counts}`);
  // What is in out/ is not what these sources say: testing it would tell nothing.
  if (name === 'build' && tally.failed > 0) break;
}
rmSync(reports, { recursive: true, force: true });

const total = addTallies(tallies);
console.log(tallyLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
