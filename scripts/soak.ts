import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOptions, usage } from './soak/options';
import { describeOutcome, isGood } from './soak/report';
import { soak } from './soak/run';

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
  const outcome = await soak(root, options, say);
  for (const line of describeOutcome(outcome)) say(line);
  if (isGood(outcome) && !options.keep) await rm(root, { recursive: true, force: true });
  else say(`Everything is kept in ${root}`);
  return isGood(outcome) ? 0 : 1;
}
