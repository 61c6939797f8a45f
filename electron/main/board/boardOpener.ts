import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Board } from '@shared/crdt/board';
import type { Language } from '@shared/i18n/languages';
import type { FileProblem } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import type { BoardPlace } from '../memory/appMemory';
import { asOutside, type BoardStore, createBoardStore } from '../storage/boardStore';
import { createDiskFile } from '../storage/byteFile';
import { asResult, exists } from '../storage/fileFault';
import { createPatience, type Patience } from '../storage/patience';
import { createPatientReader, type StartReader } from '../storage/patientReader';
import type { ReadBytes } from '../storage/readBytes';
import { removeStaleTemps } from '../storage/tempName';
import { type Beginning, beginSession, type SessionWorld } from './beginSession';
import { findRenamed } from './boardHome';
import type { BoardSession } from './boardSession';
import { type LocalBoard, openLocalBoard } from './localBoard';
import { type OpenTrouble, openBoardFile } from './openBoardFile';
import { placeSample, samplePath } from './samples';

export type OpenerPorts = SessionWorld & {
  /** The app's own data folder. */
  readonly folder: string;
  readonly sampleText: (language: Language) => Promise<string>;
  readonly mintReplica: () => string;
  /** Reads in a process of their own what may never answer. */
  readonly startReader: StartReader;
  readonly readTiming?: ReadTiming;
};

/** How long a file may take to be read, in ms. */
type ReadTiming = {
  /** Until the window shows something. */
  readonly openingMs: number;
  /** While the board is open: a sync tool may be fetching the content meanwhile. */
  readonly openMs: number;
};
const usualReadTiming: ReadTiming = { openingMs: 4_000, openMs: 20_000 };

export type OpenBoard = {
  readonly place: BoardPlace;
  readonly session: BoardSession;
};

export type Opening = {
  /** Makes the board where its folder exists and there is no file. */
  readonly mayCreate: boolean;
  /** The board that was in this file when it was last open here; null if it never was. */
  readonly knownId: string | null;
  /** Nobody has just chosen the file: another board that lies in it by now is not opened in place of the known one. */
  readonly onlyKnown?: boolean;
  /** Is told when the open board's file lies elsewhere from now on. */
  readonly onMoved: (path: string) => void;
  /** Is awaited before what this machine keeps of a board is read: another session of that board is to have ended. */
  readonly beforeKept?: (boardId: string) => Promise<void>;
};

/** Makes sessions out of files. Which of them is the open one, the desk decides. */
export type BoardOpener = {
  readonly pathOf: (place: BoardPlace) => string;
  readonly open: (place: BoardPlace, opening: Opening) => Promise<Result<OpenBoard, OpenTrouble>>;
  /** Which board a file holds. */
  readonly boardIn: (path: string) => Promise<Result<string, FileProblem>>;
  /** A board that is never written to. */
  readonly look: (place: BoardPlace, look: NonNullable<OpenTrouble['look']>) => Promise<OpenBoard>;
  /** Writes an open board to another file, as a board of its own. */
  readonly copy: (open: OpenBoard, path: string) => Promise<Result<BoardPlace, FileProblem>>;
};

export function createBoardOpener(ports: OpenerPorts): BoardOpener {
  const { folder, mintId, log, now, startReader, readTiming = usualReadTiming } = ports;
  const reader = (patience: Patience, limitMs = () => readTiming.openMs): ReadBytes =>
    createPatientReader({ patience, limitMs, startReader });
  const pathOf = (place: BoardPlace): string =>
    place.kind === 'file' ? place.path : samplePath(folder, place.language);
  const localOf = (boardId: string): LocalBoard =>
    openLocalBoard({ folder, boardId, mintReplica: ports.mintReplica, log, now });

  const begin = (
    place: BoardPlace,
    local: LocalBoard,
    facts: Beginning['facts'],
    { patience, ...around }: Pick<Beginning, 'patience' | 'store' | 'onMoved'>,
  ): OpenBoard => {
    const keptAt = (path: string): BoardStore =>
      createBoardStore({
        file: createDiskFile(path, { patience, read: reader(patience) }),
        path,
        boardId: local.id,
        ...local,
      });
    const path = pathOf(place);
    return {
      place,
      session: beginSession(ports, { place, path, local, facts, patience, storeAt: keptAt, ...around }),
    };
  };

  /** The board as this machine keeps it, where its file cannot be read: it waits for the file, and is worked on meanwhile. */
  const openKept = async (
    place: BoardPlace,
    { problem }: OpenTrouble,
    { knownId, onMoved, beforeKept }: Opening,
  ): Promise<OpenBoard | null> => {
    if (knownId === null || !isWaitedFor(problem)) return null;
    await beforeKept?.(knownId);
    const local = localOf(knownId);
    const kept = await keptOf(local, log);
    if (kept === null) return null;
    const facts = { inFile: null, kept, readOnly: null, problem: asOutside(problem) };
    return begin(place, local, facts, { patience: createPatience(), onMoved });
  };

  /** The known board where it lies by now, or as this machine keeps it. */
  const openKnown = async (
    place: BoardPlace,
    trouble: OpenTrouble,
    opening: Opening,
  ): Promise<Result<OpenBoard, OpenTrouble>> => {
    const isAway = trouble.problem.code === 'file-missing' || trouble.problem.code === 'other-board';
    const { knownId } = opening;
    const renamed = isAway && knownId !== null ? await findRenamed(pathOf(place), knownId) : null;
    if (renamed !== null) return open({ kind: 'file', path: renamed }, opening);
    const kept = await openKept(place, trouble, opening);
    return kept ? ok(kept) : err(trouble);
  };

  const open: BoardOpener['open'] = async (place, opening) => {
    const path = pathOf(place);
    if (place.kind === 'sample') {
      const text = await ports.sampleText(place.language);
      const placed = await asResult(() => placeSample(path, text));
      if (!placed.ok) return err({ problem: placed.error, look: null });
    }
    // One for the file's keeper and for the session: two would not know of each other's changes.
    let first: LocalBoard | null = null;
    const localFor = (id: string): LocalBoard => {
      first ??= localOf(id);
      return first;
    };
    const { mayCreate, knownId, onlyKnown = false, onMoved, beforeKept } = opening;
    const patience = createPatience();
    // A board that this machine knows is never made anew where it is missing.
    const createId = mayCreate && knownId === null ? mintId('b') : null;
    let limitMs = readTiming.openingMs;
    const readBytes = reader(patience, () => limitMs);
    const opened = await openBoardFile(path, { createId, keeper: localFor, patience, readBytes });
    limitMs = readTiming.openMs;
    if (!opened.ok) return openKnown(place, opened.error, opening);
    const { board, isIntact, sum, store } = opened.value;
    if (onlyKnown && knownId !== null && board.id !== knownId) {
      const known = await openKnown(place, { problem: { code: 'other-board' }, look: null }, opening);
      if (known.ok) return known;
    }
    await beforeKept?.(board.id);
    const local = localFor(board.id);
    const kept = await keptOf(local, log, board);
    // What somebody is editing by hand, or a tool is still writing, is for the session to look at.
    const begun =
      kept && !isIntact
        ? begin(place, local, { inFile: null, kept, readOnly: null }, { patience, onMoved })
        : begin(place, local, { inFile: board, kept, sum, readOnly: null }, { patience, store, onMoved });
    void clearUp(path, now());
    return ok(begun);
  };

  return {
    pathOf,
    open,

    async boardIn(path) {
      const read = await storeAt(path, reader(createPatience())).read();
      if (!read.ok) return read;
      return read.value ? ok(read.value.board.id) : err({ code: 'file-missing' });
    },

    async look(place, { board, why }) {
      const around = { patience: createPatience(), onMoved: () => undefined };
      const local = localOf(board.id);
      // Edits that the file does not hold yet are shown and exported, too; of a newer version's file only what it says.
      const kept = why === 'read-only' ? await keptOf(local, log, board) : null;
      return begin(place, local, { inFile: board, kept, readOnly: why }, around);
    },

    async copy({ place, session }, path) {
      if (await exists(path)) return err({ code: 'name-taken' });
      // Put back where its file went missing, it is still itself.
      if (path === session.path) {
        const back = await session.recreate();
        return back.ok ? ok(place) : back;
      }
      // A copy is another board, with an identity of its own: merged with the first one it would be the same again.
      const id = mintId('b');
      const written = await storeAt(path).save({ ...session.board, id });
      if (!written.ok) return written;
      if (written.value !== 'written') return err({ code: 'name-taken' });
      const local = localOf(id);
      local.rememberRetro(session.about().lastRetro);
      await local.flush();
      return ok({ kind: 'file', path });
    },
  };
}

/** Whether a board is worked on without its file meanwhile: not if it must not be written at all. */
const isWaitedFor = ({ code }: FileProblem): boolean => code !== 'too-new' && code !== 'read-only';

/** A store for a file that is not read first, so that there is nothing older to keep. */
const storeAt = (path: string, read?: ReadBytes): BoardStore =>
  createBoardStore({
    file: createDiskFile(path, read ? { read } : {}),
    path,
    keepOld: () => Promise.reject(new Error('Nothing older to keep here')),
  });

/**
 * What this machine kept of a board, of which the file holds `inFile`. Without its own copy a board can still be opened:
 * the file has what matters now.
 */
async function keptOf({ kept }: LocalBoard, log: Log, inFile: Board | null = null): Promise<Board | null> {
  try {
    const { board, setAside, fault } = await kept.load(inFile);
    if (fault !== undefined) log.error('kept board: damaged, not set aside', fault);
    for (const name of setAside) log.warn(`kept board: damaged, set aside as ${name}`);
    return board;
  } catch (error) {
    log.error('kept board: not read', error);
    return null;
  }
}

/** What a crash in mid-write left beside the board; in nobody's way, so nobody waits for it. */
async function clearUp(path: string, now: number): Promise<void> {
  const real = await realpath(path).catch(() => path);
  await removeStaleTemps(dirname(real), now);
}
