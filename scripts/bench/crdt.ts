import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleScript } from '../lib/bundleScript';
import { inProject } from '../lib/paths.mjs';
import { isAllKept, type Kept } from './crdt/kept';
import type { Measured } from './crdt/rounds';
import { electronBinary } from './electronApp';
import type { Goal, Report } from './report';
import { median } from './stats';

const cards = 10_000;
/** Made on each of two machines without knowledge of the other's. */
const edits = 500;
const rounds = 9;
/** Automerge takes seconds where the others take milliseconds. */
const slowRounds = 3;
const factor = 5;

/** As they were published, with their own WebAssembly. */
const libraries = ['yjs', 'loro-crdt', 'tinybase', '@automerge/automerge'];

/**
 * The same board in the formats of others: what it takes, and what is left of the edits of two machines. All in one
 * process of the engine that the app runs in, and our own code bundled as the app's is.
 */
export async function measureCrdt(): Promise<Report> {
  // Where Node finds the libraries.
  const folder = inProject('node_modules/.cache/debrief-bench');
  const script = await bundleScript('scripts/bench/crdt/comparison.ts', folder, libraries);
  const words = [script, `${cards}`, `${edits}`, `${rounds}`, `${slowRounds}`];
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = await promisify(execFile)(electronBinary(), words, { env });
  return toReport(JSON.parse(stdout) as readonly Measured[]);
}

type Timed = 'load' | 'merge' | 'join' | 'encode' | 'least';

/** Without the first round. */
const typical = (measured: Measured, what: Timed): number => median(measured[what].slice(1));

function toReport(all: readonly Measured[]): Report {
  return {
    part: 'crdt',
    title: `A board of ${cards.toLocaleString('en')} cards × 6 fields, changed ${edits} + ${edits} times on two machines: ms (median of ${rounds}, automerge ${slowRounds})`,
    head: [
      '',
      'file, MB',
      'load',
      'merge their file',
      '(in memory)',
      'encode',
      'same text on both sides: texts kept',
      'delete against edit: edits kept',
    ],
    rows: all.flatMap((measured) => [
      [
        measured.name,
        (measured.bytes / 1e6).toFixed(2),
        ...(['load', 'merge', 'join', 'encode'] as const).map((what) => typical(measured, what).toFixed(0)),
        textsKept(measured.kept),
        editsKept(measured.kept),
      ],
      ...(measured.least.length === 0
        ? []
        : [
            [
              `${measured.name}: text, checksum and JSON.parse alone`,
              '',
              typical(measured, 'least').toFixed(0),
              ...['', '', '', '', ''],
            ],
          ]),
    ]),
    goals: goalsOf(all),
  };
}

const textsKept = ({ texts, allTexts }: Kept): string => `${texts} of ${allTexts}`;

const editsKept = ({ edits: found, editsOnCards, allEdits }: Kept): string =>
  `${editsOnCards} of ${allEdits}${found > editsOnCards ? `, ${found - editsOnCards} without their card` : ''}`;

function goalsOf([ours, ...others]: readonly Measured[]): readonly Goal[] {
  const yjsBytes = others.find(({ name }) => name === 'yjs')?.bytes;
  if (!ours || yjsBytes === undefined) throw new Error('Nothing to compare with');
  return [
    faster(ours, others, 'load', 'load'),
    faster(ours, others, 'merge', 'merge their file'),
    {
      what: `a file no larger than that of yjs (${(ours.bytes / yjsBytes).toFixed(2)} ×)`,
      isMet: ours.bytes <= yjsBytes,
    },
    {
      what: 'the only one that loses nothing',
      isMet: isAllKept(ours.kept) && !others.some(({ kept }) => isAllKept(kept)),
    },
  ];
}

function faster(ours: Measured, others: readonly Measured[], timed: Timed, what: string): Goal {
  const [fastest] = [...others].sort((a, b) => typical(a, timed) - typical(b, timed));
  if (!fastest) throw new Error('Nothing to compare with');
  const ratio = typical(fastest, timed) / typical(ours, timed);
  return {
    what: `${what} at least ${factor} × faster than the fastest of the others (${ratio.toFixed(1)} × ${fastest.name})`,
    isMet: ratio >= factor,
  };
}
