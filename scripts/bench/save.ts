import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../electron/main/storage/sha256';
import { createDiskFile } from '../../electron/main/storage/textFile';
import type { Board } from '../../shared/crdt/board';
import { nextClock } from '../../shared/crdt/clock';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import { commitEdits, lastClock } from '../../shared/crdt/edits';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { mergeBoards } from '../../shared/crdt/merge';
import { boardView } from '../../shared/model/boardView';
import { createBenchBoard } from './boards';
import { withFolder } from './electronApp';
import type { Report } from './report';
import { median, percentile } from './stats';

const runs = 15;
const cards = 10_000;
/** How many cards each of two machines has changed without the other knowing; half of them are the same cards. */
const edits = 500;

/** What a save and a load of 10,000 cards cost, step by step, with the code the app runs. */
export const measureSave = (): Promise<Report> =>
  withFolder(async (folder) => {
    const board = createBenchBoard({ cards, retros: 200 });
    const text = encodeBoard(board, sha256);
    const path = join(folder, 'board.debrief.json');
    writeFileSync(path, text);
    const file = createDiskFile(path);

    const rows = [
      row('encode', await time(() => encodeBoard(board, sha256))),
      row('write, synced to disk', await time(() => file.write(text))),
      row('read', await time(() => file.read())),
      row('parse and check', await time(() => decode(text))),
      row('view for the screen', await time(() => boardView(board))),
      row(`merge ${edits} + ${edits} edits`, await timeMerges(text)),
    ];
    const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(2);
    return {
      part: 'save',
      title: `A board of ${cards.toLocaleString('en')} cards in ${board.records.size - cards} retrospectives, ${megabytes} MB, ms (${runs} runs)`,
      head: ['', 'median', 'p95'],
      rows,
      goals: [],
    };
  });

const row = (name: string, samples: readonly number[]): string[] => [
  name,
  median(samples).toFixed(1),
  percentile(samples, 0.95).toFixed(1),
];

/** Each board is read from the file by itself: two machines share no objects. */
async function timeMerges(text: string): Promise<readonly number[]> {
  const mine = edited(decode(text), 'ana7f', 0);
  const theirs = edited(decode(text), 'leoc2', edits / 2);
  return time(() => mergeBoards(mine, theirs));
}

/** `board` after another sentence was written on each of `edits` of its cards, from the `first` one on. */
function edited(board: Board, replica: string, first: number): Board {
  const cards = [...board.records].filter(([, record]) => record.fields.type === 'card');
  const changes = cards.slice(first, first + edits).map(([id], index) => ({
    kind: 'set' as const,
    id,
    path: 'title',
    value: `What ${replica} saw, number ${index}`,
  }));
  return commitEdits(board, changes, { replica, clock: nextClock(lastClock(board), 0), counter: 0 }).board;
}

function decode(text: string): Board {
  const decoded = decodeBoard(text, sha256);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value.board;
}

/** How long `work` takes, in ms, each time. The first runs are for the compiler. */
async function time(work: () => unknown): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let run = -3; run < runs; run += 1) {
    const start = performance.now();
    await work();
    if (run >= 0) samples.push(performance.now() - start);
  }
  return samples;
}
