import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { mergeBoards } from '@shared/crdt/merge';
import type { BoardChanges, EventChannel, Events, Notice, SaveState } from '@shared/ipc/contract';
import { boardView } from '@shared/model/boardView';
import type { BoardView } from '@shared/model/records';
import { onTestFinished } from 'vitest';
import { createBoardOpener, type OpenBoard, type OpenerPorts, type Opening } from '../board/boardOpener';
import { sha256 } from '../storage/sha256';
import { createQuietLog } from './quietLog';
import { tempFolder } from './tempFolder';

/** A machine as a board's session sees it: a shared folder with the file, and the app's own data folder. */
export type Machine = {
  readonly folder: string;
  readonly data: string;
  readonly path: string;
  /** Opens the board as the app does. The file is looked at and written only when the test says so. */
  readonly open: (options?: OpenOptions) => Promise<Opened>;
  /** The board in its file, or in another one. */
  readonly onDisk: (file?: string) => Promise<Board>;
  /** Puts a text in place of the file's in one step, as a sync tool or an editor does. */
  readonly put: (text: string) => Promise<void>;
};

type OpenOptions = Partial<OpenerPorts> & Partial<Opening>;

export type Opened = OpenBoard & {
  readonly events: readonly { readonly channel: EventChannel; readonly payload: unknown }[];
  readonly changes: () => readonly BoardChanges[];
  readonly saveStates: () => readonly SaveState[];
  /** What somebody is told now. */
  readonly notices: () => readonly Notice[];
  readonly logLines: readonly string[];
};

const never = 10_000_000;

/** When these tests take place (ms since 1970). */
export const testNow = Date.UTC(2026, 10, 22, 20);

/** `data`, `folder`: folders that are there already; by default fresh ones. */
export async function createMachine(
  text: string,
  given: { readonly data?: string; readonly folder?: string } = {},
): Promise<Machine> {
  const folder = given.folder ?? join(await tempFolder(), 'shared');
  const data = given.data ?? (await tempFolder());
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'Board.debrief.json');
  await writeFile(path, text);
  return {
    folder,
    data,
    path,
    async put(next) {
      await writeFile(`${path}.part`, next);
      await rename(`${path}.part`, path);
    },
    async onDisk(file = path) {
      const decoded = decodeBoard(await readFile(file, 'utf8'), sha256);
      if (!decoded.ok) throw new Error(decoded.error.code);
      return decoded.value.board;
    },
    async open({ knownId = null, mayCreate = false, onMoved = () => undefined, ...ports } = {}) {
      const events: { channel: EventChannel; payload: unknown }[] = [];
      const log = createQuietLog();
      let replicas = 0;
      const opener = createBoardOpener({
        folder: data,
        publish: (channel, payload) => void events.push({ channel, payload }),
        sampleText: () => Promise.reject(new Error('No sample here')),
        merge: mergeBoards,
        startReader: () => {
          throw new Error('No reader here');
        },
        mintId: (kind) => `${kind}_minted`,
        mintReplica: () => {
          replicas += 1;
          return replicas === 1 ? 'mine' : `mine${replicas}`;
        },
        now: () => testNow,
        log,
        timing: { afterLastMs: never, atMostMs: never, retryMs: never, restMs: 5 },
        ...ports,
      });
      const opened = await opener.open({ kind: 'file', path }, { mayCreate, knownId, onMoved });
      if (!opened.ok) throw new Error(opened.error.problem.code);
      onTestFinished(async () => {
        await opened.value.session.close();
      });
      const of = <C extends EventChannel>(wanted: C): readonly Events[C][] =>
        events.filter(({ channel }) => channel === wanted).map(({ payload }) => payload as Events[C]);
      return {
        ...opened.value,
        events,
        changes: () => of('board:changed'),
        saveStates: () => of('save:changed'),
        notices: () => of('notices:changed').at(-1) ?? [],
        logLines: log.lines,
      };
    },
  };
}

/** The titles of the cards that are not in the bin, in order. */
export const titlesIn = (view: BoardView): string[] =>
  [...view.values()]
    .flatMap((record) => (record.type === 'card' && record.binnedAt === null ? [record.title] : []))
    .sort();

export const titlesOf = (board: Board): string[] => titlesIn(boardView(board));
