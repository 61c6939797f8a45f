import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Deed, type Folders, type Side, sides } from '../../e2e/sync-tools/players/folders';
import { createRandom, type Random } from '../../e2e/sync-tools/random';
import { findCopies } from '../../electron/main/copies/findCopies';
import { sha256 } from '../../electron/main/storage/sha256';
import type { Board } from '../../shared/crdt/board';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { mergeBoards } from '../../shared/crdt/merge';
import type { JsonObject } from '../../shared/json';
import { createBenchBoard } from '../bench/boards';
import { bundleScript } from '../lib/bundleScript';
import { type MachineLog, MachineProcess } from './machineProcess';
import type { SoakOptions } from './options';
import { boardFile, createTools, foldersIn, type Tool } from './tools';
import { judge, type Verdict } from './verdict';

export type Outcome = {
  readonly verdict: Verdict;
  readonly logs: readonly MachineLog[];
  readonly deeds: ReadonlyMap<string, number>;
  /** Whether both files ended as the same bytes. */
  readonly isSame: boolean;
  /** Conflict copies that hold something the board does not. */
  readonly unmerged: readonly string[];
  readonly bytes: number;
  readonly cards: number;
  readonly seed: number;
};

/** Clocks that are right, an hour off, ten years ahead, back in 1970. */
const skews = [0, 0, 3_600_000, -3_600_000, 315_360_000_000, -1_795_000_000_000];

/**
 * Two machines at work on one board, each in its folder in `root`, with each of the tools between them for its share
 * of the time and a `kill -9` now and then; then peace, and the count.
 */
export async function soak(
  root: string,
  options: SoakOptions,
  say: (line: string) => void,
): Promise<Outcome> {
  const folders = foldersIn(root);
  const tools = await createTools(root, options, say);
  const random = createRandom(options.seed);
  await layOut(folders, options.cards);
  const script = await bundleScript('scripts/soak/machine.ts', root);
  const machines = sides.map(
    (side, index) =>
      new MachineProcess(script, {
        name: side,
        board: join(folders[side], boardFile),
        data: join(root, `data-${side}`),
        log: join(root, `log-${side}.jsonl`),
        seed: options.seed + index,
        skewMs: random.pick(skews),
        pauseMs: options.cards > 2_000 ? 150 : 50,
      }),
  );
  const state: Run = { random, machines, cards: options.cards, deeds: new Map() };
  let tool: Tool | null = null;
  try {
    for (const machine of machines) machine.start();
    await Promise.all(machines.map(({ opened }) => opened));
    for (tool of tools) {
      say(`${tool.name}…`);
      await tool.start();
      await disturb(state, tool, (options.minutes * 60_000) / tools.length);
      if (tool !== tools.at(-1)) await tool.stop();
    }
    say('peace…');
    const isSame = await makePeace(state, tool as Tool, folders);
    for (const machine of machines) await machine.leave();
    return { ...(await count(state, folders)), isSame, seed: options.seed };
  } finally {
    await Promise.all(machines.map((machine) => machine.kill()));
    await tool?.stop();
  }
}

type Run = {
  readonly random: Random;
  readonly machines: readonly MachineProcess[];
  readonly cards: number;
  readonly deeds: Map<string, number>;
};

async function layOut(folders: Folders, cards: number): Promise<void> {
  const text = encodeBoard(createBenchBoard({ cards, retros: Math.max(3, Math.ceil(cards / 50)) }), sha256);
  for (const side of sides) {
    await mkdir(folders[side], { recursive: true });
    await writeFile(join(folders[side], boardFile), text);
  }
}

/** The tool at its work, and machines that are killed and started again, until the time is over. */
async function disturb({ random, machines, deeds, cards }: Run, tool: Tool, forMs: number): Promise<void> {
  const fates = machines.map((machine) => new Fate(machine, random, longestLifeMs(cards)));
  const end = Date.now() + forMs;
  while (Date.now() < end) {
    await pause(random.below(2 * tool.everyMs));
    for (const deed of await tool.step()) tell(deeds, deed);
    for (const [index, fate] of fates.entries()) {
      const did = await fate.step();
      if (did) tell(deeds, { did, on: sides[index] as Side, name: '' });
    }
  }
}

/** When a machine dies: after a while at work, or, now and then, before it is even open. */
class Fate {
  readonly #machine: MachineProcess;
  readonly #random: Random;
  readonly #longestLifeMs: number;
  #diesAt: number | null = null;
  #isForgotten = false;

  constructor(machine: MachineProcess, random: Random, longestLifeMs: number) {
    this.#machine = machine;
    this.#random = random;
    this.#longestLifeMs = longestLifeMs;
  }

  async step(): Promise<string | null> {
    const [machine, random] = [this.#machine, this.#random];
    if (!machine.isRunning) {
      machine.start();
      this.#diesAt = null;
      this.#isForgotten = !random.chance(0.15);
      return null;
    }
    if (!machine.isAtWork && this.#isForgotten) return null;
    this.#diesAt ??= Date.now() + random.below(machine.isAtWork ? this.#longestLifeMs : 1_000);
    if (Date.now() < this.#diesAt) return null;
    const did = machine.isAtWork ? 'kill -9 at work' : 'kill -9 while opening';
    await machine.kill();
    return did;
  }
}

/** A large board takes a while to open; a life must be longer than that. */
const longestLifeMs = (cards: number): number => (cards > 2_000 ? 20_000 : 6_000);

const tell = (deeds: Map<string, number>, { did }: Deed): void => {
  const kind = did.replace(/ after \d+ bytes/, '');
  deeds.set(kind, (deeds.get(kind) ?? 0) + 1);
};

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** Nobody writes any more: the tool and both machines look again until the files are the same and stay so. */
async function makePeace({ machines }: Run, tool: Tool, folders: Folders): Promise<boolean> {
  for (const machine of machines) if (!machine.isRunning) machine.start();
  await Promise.all(machines.map((machine) => machine.tell('rest', 'resting')));
  let quietRounds = 0;
  for (let round = 0; round < mostRounds && quietRounds < 2; round += 1) {
    await tool.settle();
    const answers = await Promise.all(machines.map((machine) => machine.tell('settle', 'settled')));
    const areInFile = answers.every((answer) => answer.kind === 'settled' && answer.isInFile);
    quietRounds = areInFile && (await isSameBytes(folders)) ? quietRounds + 1 : 0;
  }
  return quietRounds === 2;
}

const mostRounds = 40;

async function isSameBytes(folders: Folders): Promise<boolean> {
  const [a, b] = await Promise.all(sides.map((side) => readFile(join(folders[side], boardFile))));
  return a !== undefined && b !== undefined && a.equals(b);
}

async function count(run: Run, folders: Folders): Promise<Omit<Outcome, 'isSame' | 'seed'>> {
  const text = await readFile(join(folders.a, boardFile), 'utf8');
  const decoded = decodeBoard(text, sha256);
  if (!decoded.ok || !decoded.value.intact) throw new Error('The board is not in order at the end');
  const logs = await Promise.all(run.machines.map((machine) => machine.log()));
  return {
    verdict: judge(
      JSON.parse(text) as JsonObject,
      logs.flatMap(({ writes }) => writes),
    ),
    logs,
    deeds: run.deeds,
    unmerged: await unmergedCopies(folders, decoded.value.board),
    bytes: Buffer.byteLength(text),
    cards: [...decoded.value.board.records.values()].filter(({ fields }) => fields.type === 'card').length,
  };
}

async function unmergedCopies(folders: Folders, board: Board): Promise<readonly string[]> {
  const names: string[] = [];
  for (const side of sides) {
    for (const copy of await findCopies(join(folders[side], boardFile), board.id, new Map())) {
      if (mergeBoards(board, copy.board).changed.length > 0) names.push(`${side}/${copy.name}`);
    }
  }
  return names;
}
