import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasSyncthing } from '../e2e/sync-tools/syncthing/program';
import { parseOptions, type SoakOptions, usage } from './soak/options';
import { type Outcome, soak } from './soak/run';
import { conflictTool, foldersIn, silentTool, syncthingTool, type Tool } from './soak/tools';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Row 31 of the faults: two machines, a board of many cards, random edits on both, a sync tool between them that does
 * its worst, and `kill -9`. Ends with a count: no confirmed edit lost, the same bytes on both sides. 0 if so, 1 if
 * not, 2 for a call that makes no sense. The seed chooses what is done, not how long a disk or a process takes.
 */
export async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), Date.now() % 1_000_000);
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const root = await realpath(await mkdtemp(join(tmpdir(), 'debrief-soak-')));
  say(`Soak: seed ${options.seed}, ${options.minutes} min, ${options.cards} cards`);
  const outcome = await soak(root, foldersIn(root), await toolsFor(root, options), options, say);
  const isGood = report(outcome, options);
  if (isGood && !options.keep) await rm(root, { recursive: true, force: true });
  else say(`Everything is kept in ${root}`);
  return isGood ? 0 : 1;
}

async function toolsFor(root: string, { tools, seed }: SoakOptions): Promise<readonly Tool[]> {
  const folders = foldersIn(root);
  const made: Tool[] = [];
  for (const name of tools) {
    if (name === 'silent') made.push(silentTool(folders, 'Board.debrief.json', seed));
    else if (name === 'conflicts') made.push(conflictTool(folders, seed));
    else if (hasSyncthing()) made.push(await syncthingTool(root, seed));
    else say('Skipped: real Syncthing, as it is not installed here.');
  }
  return made;
}

/** Says what was found; whether it is good. */
function report(
  { verdict, logs, deeds, isSame, unmerged, bytes, cards }: Outcome,
  options: SoakOptions,
): boolean {
  const all = logs.flatMap(({ writes }) => writes);
  const sum = (list: readonly number[]): number => list.reduce((one, other) => one + other, 0);
  say(`  ${[...deeds].map(([did, times]) => `${did} × ${times}`).join(' · ')}`);
  say(
    `  ${all.length} writes, ${verdict.confirmed} confirmed, ${verdict.held} of those still held; ` +
      `taken in ${sum(logs.map(({ fromFile }) => fromFile))} × from the file, ` +
      `${sum(logs.map(({ fromCopies }) => fromCopies))} × from copies`,
  );
  say(`  ${cards} cards, ${(bytes / 1e6).toFixed(2)} MB at the end`);
  for (const write of verdict.lost.slice(0, 10)) say(`  LOST ${JSON.stringify(write)}`);
  for (const write of verdict.buried.slice(0, 10)) say(`  BURIED ${JSON.stringify(write)}`);
  for (const name of unmerged) say(`  NOT MERGED ${name}`);
  const isEnough = verdict.confirmed > 0;
  const isGood = isEnough && isSame && verdict.lost.length + verdict.buried.length + unmerged.length === 0;
  say(
    `${isGood ? 'Good' : 'BAD'}: ${verdict.lost.length} lost, ${verdict.buried.length} buried, ` +
      `${isSame ? 'the same bytes on both sides' : 'DIFFERENT FILES'}, seed ${options.seed}`,
  );
  return isGood;
}
