import { longestJournal } from '../../electron/main/replica/replica';
import { retention } from '../../electron/main/replica/retention';
import { sha256 } from '../../electron/main/storage/sha256';
import type { Board } from '../../shared/crdt/board';
import { deltaOf, encodeLine } from '../../shared/crdt/delta';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { createBenchBoard } from './boards';
import type { Report } from './report';

const years = 10;
const retrosPerYear = 52;
const cardsPerRetro = 19;
const shown: readonly number[] = [1, 2, 5, 10];

type YearEnd = {
  readonly board: Board;
  readonly written: number;
  readonly longest: number;
  readonly compactions: number;
};

/**
 * Ten years of weekly retrospectives, each command a line of the journal as the app writes it: how large the file
 * becomes, what a year writes into the journal, and how long that gets before a snapshot takes its place.
 */
export async function measureGrowth(): Promise<Report> {
  const ends = writeYears();
  const rows = ends.flatMap(({ board, written, longest, compactions }, index) =>
    shown.includes(index + 1)
      ? [
          [
            `${index + 1}`,
            cardsOf(board).toLocaleString('en'),
            megabytes(sizeOf(board)),
            megabytes(written),
            megabytes(longest),
            `${compactions}`,
          ],
        ]
      : [],
  );
  const states = retention.latest + retention.daily + retention.weekly;
  return {
    part: 'growth',
    title: `${years} years of ${retrosPerYear} retrospectives with ${cardsPerRetro} cards, written command by command; of the file, up to ${states} earlier states are kept besides`,
    head: [
      'year',
      'cards',
      'file, MB',
      'journal lines that year, MB',
      'longest journal, MB',
      'snapshots that year',
    ],
    rows,
    goals: [],
  };
}

function writeYears(): readonly YearEnd[] {
  const ends: YearEnd[] = [];
  let [written, journal, longest, compactions, retros] = [0, 0, 0, 0, 0];
  createBenchBoard(
    { cards: years * retrosPerYear * cardsPerRetro, retros: years * retrosPerYear },
    {
      commandsPerCommit: 1,
      onCommit({ board, changed }) {
        const bytes = Buffer.byteLength(encodeLine(deltaOf(board, changed), sha256)) + 1;
        written += bytes;
        journal += bytes;
        longest = Math.max(longest, journal);
        if (journal >= longestJournal) {
          journal = 0;
          compactions += 1;
        }
      },
      onRetro(board) {
        retros += 1;
        if (retros % retrosPerYear > 0) return;
        ends.push({ board, written, longest, compactions });
        [written, longest, compactions] = [0, 0, 0];
      },
    },
  );
  return ends;
}

const cardsOf = (board: Board): number =>
  [...board.records.values()].filter(({ fields }) => fields.type === 'card').length;
const sizeOf = (board: Board): number => Buffer.byteLength(encodeBoard(board, sha256));
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
