import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Board } from '@shared/crdt/board';
import type { Language } from '@shared/i18n/languages';
import type { EventChannel, Events, FileProblem } from '@shared/ipc/contract';
import type { MintId } from '@shared/model/ids';
import { err, ok, type Result } from '@shared/result';
import type { Log } from '../app/log';
import { createCopyKeeper } from '../copies/copyKeeper';
import type { BoardPlace } from '../memory/appMemory';
import { type BoardStore, createBoardStore } from '../storage/boardStore';
import { exists } from '../storage/fileFault';
import { removeStaleTemps } from '../storage/tempName';
import { createDiskFile } from '../storage/textFile';
import { type FolderWatch, watchFolder } from '../watch/folderWatch';
import { BoardSession, type SessionFacts } from './boardSession';
import type { KnownBoard } from './exchange';
import { fileNameOf } from './fileNameOf';
import { type LocalBoard, openLocalBoard } from './localBoard';
import { type OpenTrouble, openBoardFile } from './openBoardFile';
import type { MergeBoards } from './receive';
import { placeSample, samplePath } from './samples';
import type { SaveTiming } from './saveSchedule';

export type Publish = <C extends EventChannel>(channel: C, payload: Events[C]) => void;

export type OpenerPorts = {
  /** The app's own data folder. */
  readonly folder: string;
  readonly publish: Publish;
  readonly sampleText: (language: Language) => Promise<string>;
  readonly merge: MergeBoards;
  readonly mintId: MintId;
  readonly mintReplica: () => string;
  readonly now: () => number;
  readonly log: Log;
  readonly timing?: SaveTiming;
};

export type OpenBoard = {
  readonly place: BoardPlace;
  readonly session: BoardSession;
  /** None for a board that is only looked at. */
  readonly watch: FolderWatch | null;
};

/** Makes sessions out of files. Which of them is the open one, the desk decides. */
export type BoardOpener = {
  readonly pathOf: (place: BoardPlace) => string;
  /** `mayCreate`: makes the board where its folder exists and there is no file. */
  readonly open: (place: BoardPlace, mayCreate: boolean) => Promise<Result<OpenBoard, OpenTrouble>>;
  /** A board that is never written to. */
  readonly look: (place: BoardPlace, look: NonNullable<OpenTrouble['look']>) => OpenBoard;
  /** Writes an open board to another file, as a board of its own. */
  readonly copy: (open: OpenBoard, path: string) => Promise<Result<BoardPlace, FileProblem>>;
};

export function createBoardOpener(ports: OpenerPorts): BoardOpener {
  const { folder, mintId, log, now } = ports;
  const pathOf = (place: BoardPlace): string =>
    place.kind === 'file' ? place.path : samplePath(folder, place.language);
  const localOf = (boardId: string): LocalBoard =>
    openLocalBoard({ folder, boardId, mintReplica: ports.mintReplica, log, now });

  const sessionOf = (
    place: BoardPlace,
    store: BoardStore,
    local: LocalBoard,
    known: KnownBoard & Pick<SessionFacts, 'readOnly'>,
  ): BoardSession => {
    const path = pathOf(place);
    return new BoardSession(
      { ...known, file: fileNameOf(path), isSample: place.kind === 'sample' },
      {
        store,
        local,
        copies: createCopyKeeper({ path, boardId: local.id, archiveFolder: local.absorbedFolder, now }),
        merge: ports.merge,
        mintId,
        now,
        log,
        ...(ports.timing ? { timing: ports.timing } : {}),
        onChange: (changes) => ports.publish('board:changed', changes),
        onSaveState: (state) => ports.publish('save:changed', state),
      },
    );
  };

  return {
    pathOf,

    async open(place, mayCreate) {
      const path = pathOf(place);
      if (place.kind === 'sample') await placeSample(path, await ports.sampleText(place.language));
      // One for the file's keeper and for the session: two would not know of each other's changes.
      let opening: LocalBoard | null = null;
      const localFor = (id: string): LocalBoard => {
        opening ??= localOf(id);
        return opening;
      };
      const opened = await openBoardFile(path, {
        createId: mayCreate ? mintId('b') : null,
        keeper: localFor,
      });
      if (!opened.ok) return opened;
      const { board, isIntact, store } = opened.value;
      const local = localFor(board.id);
      const kept = await keptOf(local, log);
      // What somebody is editing by hand, or a tool is still writing, is for the session to look at.
      const session =
        kept && !isIntact
          ? sessionOf(place, storeOf(path, local), local, { inFile: null, kept, readOnly: null })
          : sessionOf(place, store, local, { inFile: board, kept, readOnly: null });
      void clearUp(path, now());
      // What others put into the folder while the board is open is taken in as it comes.
      return ok({ place, session, watch: watchFolder(path, () => void session.saveNow()) });
    },

    look(place, { board, why }) {
      const local = localOf(board.id);
      const known = { inFile: board, kept: null, readOnly: why };
      const session = sessionOf(place, storeAt(pathOf(place)), local, known);
      return { place, session, watch: null };
    },

    async copy({ place, session }, path) {
      if (await exists(path)) return err({ code: 'name-taken' });
      // A copy is another board, with an identity of its own: merged with the first one it would be the same again.
      // Put back where its file went missing, it is still itself.
      const id = path === pathOf(place) ? session.board.id : mintId('b');
      const written = await storeAt(path).save({ ...session.board, id });
      if (!written.ok) return written;
      if (written.value === 'overtaken') return err({ code: 'name-taken' });
      const local = localOf(id);
      local.rememberRetro(session.snapshot().lastRetro);
      await local.flush();
      return ok({ kind: 'file', path });
    },
  };
}

/** A store for the file of a board that this machine knows. */
const storeOf = (path: string, local: LocalBoard): BoardStore =>
  createBoardStore({ file: createDiskFile(path), path, boardId: local.id, ...local });

/** A store for a file that is not read first, so that there is nothing older to keep. */
const storeAt = (path: string): BoardStore =>
  createBoardStore({
    file: createDiskFile(path),
    path,
    keepOld: () => Promise.reject(new Error('Nothing older to keep here')),
  });

/** Without its own copy a board can still be opened: the file has what matters now. */
async function keptOf({ kept }: LocalBoard, log: Log): Promise<Board | null> {
  try {
    const { board, setAside } = await kept.load();
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
