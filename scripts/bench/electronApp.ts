import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../electron/main/storage/sha256';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { inProject, root } from '../lib/paths.mjs';
import { type BenchBoard, createBenchBoard } from './boards';

/** The Electron binary that `npm start` runs. */
export function electronBinary(): string {
  const electronDir = inProject('node_modules/electron');
  return join(electronDir, 'dist', readFileSync(join(electronDir, 'path.txt'), 'utf8').trim());
}

/** Chromium's sandbox cannot run as root; for anybody else it stays on. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What is measured: the app with its own arguments, and what it is compared with. */
export type Candidate = {
  readonly name: string;
  /** A packed app, with the probe of the start-up in it; left out, Electron runs what `args` begin with. */
  readonly program?: string;
  /** For Electron: the app, then what it is told. */
  readonly args: readonly string[];
  /** What must be painted for the app to have started, as a CSS selector. */
  readonly selector: string;
};

export const bareWindow: Candidate = {
  name: 'Bare window',
  args: [inProject('scripts/bench/bare')],
  selector: 'p',
};

export const appWith = (board: string): Candidate => ({
  name: 'Débrief',
  args: [root, `--board=${board}`, '--lang=en'],
  selector: 'article',
});

/** Runs `work` with a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Writes a board of the given size and says where: into a folder of its own under `folder`, since the app looks at
 * whatever lies beside a board.
 */
export function writeBoard(folder: string, size: BenchBoard): string {
  const path = join(folder, `${size.cards} cards`, 'board.debrief.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encodeBoard(createBenchBoard(size), sha256));
  return path;
}
