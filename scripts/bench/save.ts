import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDiskFile } from '../../electron/main/storage/byteFile';
import { sha256 } from '../../electron/main/storage/sha256';
import type { Board } from '../../shared/crdt/board';
import { nextClock } from '../../shared/crdt/clock';
import { decodeBytes } from '../../shared/crdt/decodeBoard';
import { commitEdits, lastClock } from '../../shared/crdt/edits';
import { encodeBytes } from '../../shared/crdt/encodeBoard';
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
    const bytes = Buffer.from(encodeBytes(board, sha256));
    const path = join(folder, 'board.debrief.json');
    writeFileSync(path, bytes);
    const file = createDiskFile(path);

    const rows = [
      row('encode', await time(encode, () => decode(bytes))),
      row('encode after an edit', await time(encode, () => editOnce(board))),
      row('write, synced to disk', await time(() => file.write(bytes))),
      row('read', await time(() => file.read())),
      row('parse and check', await time(() => decode(bytes))),
      row('view for the screen', await time(() => boardView(board))),
      row(`merge ${edits} + ${edits} edits`, await timeMerges(bytes)),
    ];
    const megabytes = (bytes.length / 1e6).toFixed(2);
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
async function timeMerges(bytes: Uint8Array): Promise<readonly number[]> {
  const mine = edited(decode(bytes), 'ana7f', 0);
  const theirs = edited(decode(bytes), 'leoc2', edits / 2);
  return time(() => mergeBoards(mine, theirs));
}

const encode = (board: Board): Uint8Array => encodeBytes(board, sha256);

/** `board` after the title of one of its cards in the middle was written. */
const editOnce = (board: Board): Board => edited(board, 'ana7f', cards / 2, 1);

/** `board` after another sentence was written on `count` of its cards, from the `first` one on. */
function edited(board: Board, replica: string, first: number, count = edits): Board {
  const all = [...board.records].filter(([, record]) => record.fields.type === 'card');
  const changes = all.slice(first, first + count).map(([id], index) => ({
    kind: 'set' as const,
    id,
    path: 'title',
    value: `What ${replica} saw, number ${index}`,
  }));
  return commitEdits(board, changes, { replica, clock: nextClock(lastClock(board), 0), counter: 0 }).board;
}

function decode(bytes: Uint8Array): Board {
  const decoded = decodeBytes(bytes, sha256);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value.board;
}

/** How long `work` takes with what was made for it, in ms, each time. The first runs are for the compiler. */
async function time<T>(
  work: (input: T) => unknown,
  prepare: () => T = () => undefined as T,
): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let run = -3; run < runs; run += 1) {
    const input = prepare();
    const start = performance.now();
    await work(input);
    if (run >= 0) samples.push(performance.now() - start);
  }
  return samples;
}
