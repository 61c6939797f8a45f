import { writeSync } from 'node:fs';
import { automerge } from './automerge';
import { createContents } from './contents';
import { debrief } from './debrief';
import { loro } from './loro';
import { type Contender, prepare } from './rounds';
import { tinybase } from './tinybase';
import { yjs } from './yjs';

// A program of its own, started by ../crdt.ts: all candidates turn by turn; what was measured goes to stdout as JSON.
const [cards, edits, rounds, slowRounds] = process.argv.slice(2).map(Number) as [
  number,
  number,
  number,
  number,
];
const contents = createContents(cards, edits);

const quick = [
  prepare(debrief, contents),
  prepare(yjs, contents),
  prepare(loro, contents),
  prepare(tinybase, contents),
];
takeTurns(quick, rounds);
const slow = [prepare(automerge, contents)];
takeTurns(slow, slowRounds);
writeSync(1, JSON.stringify([...quick, ...slow].map(({ measured }) => measured())));

/** The first round is for the compiler. */
function takeTurns(contenders: readonly Contender[], count: number): void {
  for (let turn = -1; turn < count; turn += 1) {
    for (const contender of contenders) contender.round();
  }
}
