import { openSync, readFileSync, writeSync } from 'node:fs';
import { createRandom, type Random } from '../../e2e/sync-tools/random';
import { mintId, mintReplica } from '../../electron/main/app/mintIds';
import type { Publish } from '../../electron/main/board/beginSession';
import { BoardDesk } from '../../electron/main/board/boardDesk';
import type { BoardSession } from '../../electron/main/board/boardSession';
import type { Dialogs } from '../../electron/main/board/dialogs';
import { openAppMemory } from '../../electron/main/memory/appMemory';
import { createQuietLog } from '../../electron/main/testing/quietLog';
import { mergeBoards } from '../../shared/crdt/merge';
import type { BoardChanges } from '../../shared/ipc/contract';
import { commandOf } from '../../shared/testing/randomCommand';
import { type Answer, isConfirmation, type LogLine, type MachineStart, type Order } from './messages';
import { repairsIn } from './repairs';
import type { Dot } from './versions';
import { type Write, writesBetween } from './writes';

/**
 * One machine of the soak, a process of its own: the app without its window, at work on real files until it is killed.
 * Every write is noted before anything of it can reach a disk, and noted as confirmed once the screen would say so; a
 * note survives the process.
 */
const start = JSON.parse(process.argv[2] ?? '') as MachineStart;
const random: Random = createRandom(start.seed);
const notes = openSync(start.log, 'a');
const note = (...lines: readonly LogLine[]): void => {
  writeSync(notes, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
};
/** The writes that were noted, in all its lives. */
const noted = new Set<Dot>();
const noteWrites = (writes: readonly Write[]): void => {
  note(...writes.map((write) => ({ kind: 'wrote', write }) as const));
  for (const { dot } of writes) noted.add(dot);
};
for (const line of readFileSync(start.log, 'utf8').split('\n').slice(0, -1)) {
  const known = JSON.parse(line) as LogLine;
  if (known.kind === 'wrote') noted.add(known.write.dot);
}
const answer = (message: Answer): void => void process.send?.(message);

/** The records that the command under way has changed. */
let changed = new Set<string>();
let isResting = false;
let texts = 0;

const publish: Publish = (channel, payload) => {
  if (channel === 'save:changed' && isConfirmation(payload as never)) note({ kind: 'confirmed' });
  if (channel !== 'board:changed') return;
  const { source, records, removed } = payload as BoardChanges;
  if (source.kind === 'here') changed = new Set([...changed, ...records.map(({ id }) => id), ...removed]);
  else if (records.length > 0) {
    note({ kind: 'took-in', from: source.kind });
    noteRepairs(records.map(({ id }) => id));
  }
};

let opened: BoardSession | null = null;
const noteRepairs = (ids: Iterable<string>): void => {
  if (opened) noteWrites(repairsIn(opened.board, ids, noted));
};

const nobody = async (): Promise<null> => null;
const dialogs: Dialogs = {
  chooseBoard: nobody,
  nameNewBoard: nobody,
  nameCopy: nobody,
  nameExport: nobody,
  askUnsaved: async () => 'stay',
};

async function run(): Promise<void> {
  note({ kind: 'started' });
  const log = createQuietLog();
  const desk = new BoardDesk({
    folder: start.data,
    memory: await openAppMemory(start.data, log),
    dialogs,
    publish,
    onScreen: () => undefined,
    language: () => 'fr',
    sampleText: () => Promise.reject(new Error('No sample here')),
    merge: mergeBoards,
    mintId,
    mintReplica,
    now: () => Date.now() + start.skewMs,
    log,
    startReader: () => {
      throw new Error('No reader here');
    },
  });
  process.on('message', (order: Order) => void obey(desk, order));
  // Whoever started it is gone.
  process.on('disconnect', () => process.exit());

  await desk.openFile(start.board, { mayCreate: false });
  // The sync tool is in the middle of writing it: a person presses "try again".
  for (; desk.session === null; await pause(100)) await desk.retry();
  opened = desk.session;
  noteRepairs(opened.board.records.keys());
  answer({ kind: 'open' });
  while (!isResting) {
    act(desk.session);
    // In bursts, as people write: the file is written when they stop, or when it has waited long enough.
    await pause(random.below(random.chance(0.1) ? longPauseMs : start.pauseMs));
  }
  answer({ kind: 'resting' });
}

const longPauseMs = 1_000;

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** Does one thing that a person can do, and notes what it wrote in the same breath. */
function act(session: BoardSession): void {
  // Nobody's hands are busy: the page shows all that has come in, and says so. What is written is then written in the
  // knowledge of `before`, as the account takes it to be.
  session.shown(Number.MAX_SAFE_INTEGER);
  const before = session.board;
  changed = new Set();
  const luck = random.next();
  if (luck < 0.05) session.undo();
  else if (luck < 0.08) session.redo();
  else session.apply(commandOf(session.view, dice()));
  noteWrites(writesBetween(before, session.board, changed));
}

/** Each text is the only one of its kind and as long as the others, so that half a copy may fit the other half. */
function dice(): Parameters<typeof commandOf>[1] {
  texts += 1;
  const number = `${String(start.life).padStart(4, '0')}-${String(texts).padStart(6, '0')}`;
  return {
    // Whole retrospectives go to the bin rarely, or nothing would be left.
    kind: random.below(random.chance(0.1) ? 1_000 : 980),
    picks: Array.from({ length: 5 }, () => random.below(1_000_000)),
    text: `Été « ${start.name} » ${number}`,
  };
}

async function obey(desk: BoardDesk, order: Order): Promise<void> {
  if (order === 'rest') {
    isResting = true;
  } else if (order === 'settle') {
    await desk.settle();
    answer({ kind: 'settled', isInFile: desk.session?.hasUnsaved === false });
  } else {
    await desk.mayLeave();
    await desk.close();
    answer({ kind: 'left' });
    process.disconnect();
  }
}

await run();
