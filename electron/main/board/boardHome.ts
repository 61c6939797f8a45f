import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileProblem } from '@shared/ipc/contract';
import { type CopyKeeper, createCopyKeeper } from '../copies/copyKeeper';
import { findCopies } from '../copies/findCopies';
import { isCopyOf } from '../copies/syncTools';
import type { BoardStore } from '../storage/boardStore';
import type { Patience } from '../storage/patience';
import { type FolderWatch, watchFolder } from '../watch/folderWatch';

/** Where the file of an open board lies, and everything that is done there. It goes along when the file is renamed. */
export type BoardHome = {
  readonly path: () => string;
  readonly store: () => BoardStore;
  readonly copies: () => CopyKeeper;
  readonly patience: Patience;
  /** What is wrong where the file is not there. */
  readonly missing: () => Promise<FileProblem>;
  /** Where the file is that is not there: in the same folder under another name; null if it is not known. */
  readonly renamed: () => Promise<string | null>;
  /** Another file of the same board is the board's file from now on. */
  readonly moveTo: (path: string) => void;
  /** Calls `onLook` whenever something may have changed there, until it is stopped. */
  readonly watch: (onLook: () => void) => void;
  readonly stop: () => void;
};

type HomeOptions = {
  readonly path: string;
  readonly boardId: string;
  /** Where copies that were merged are kept. */
  readonly archiveFolder: string;
  /** The store of the file at `path`, if it has been read already. */
  readonly store?: BoardStore | undefined;
  readonly storeAt: (path: string) => BoardStore;
  readonly patience: Patience;
  readonly now: () => number;
  readonly onMoved: (path: string) => void;
};

export function createBoardHome(options: HomeOptions): BoardHome {
  const { boardId, archiveFolder, storeAt, patience, now, onMoved } = options;
  let { path } = options;
  let store = options.store ?? storeAt(path);
  let copies = createCopyKeeper({ path, boardId, archiveFolder, now });
  let onLook: (() => void) | null = null;
  let watching: FolderWatch | null = null;
  let device: number | null = null;

  /** A folder on another device than before is the empty place where a stick or a network drive was. */
  const noteDevice = async (): Promise<boolean> => {
    const found = await stat(dirname(path)).then(
      ({ dev }) => dev,
      () => null,
    );
    const isSame = device === null || found === device;
    device ??= found;
    return isSame;
  };
  const arm = (): void => {
    watching?.stop();
    watching = onLook && watchFolder(path, onLook);
  };
  const moveTo = (to: string): void => {
    path = to;
    device = null;
    store = storeAt(path);
    copies = createCopyKeeper({ path, boardId, archiveFolder, now });
    if (onLook) arm();
    void noteDevice();
    onMoved(path);
  };
  void noteDevice();

  return {
    path: () => path,
    store: () => store,
    copies: () => copies,
    patience,
    missing: async () => ((await noteDevice()) ? { code: 'file-missing' } : { code: 'folder-missing' }),
    renamed: () => findRenamed(path, boardId),
    moveTo,
    watch(listener) {
      onLook = listener;
      arm();
    },
    stop() {
      onLook = null;
      watching?.stop();
    },
  };
}

/**
 * The file that was at `path`, under another name in the same folder: the only one there that holds the board and is
 * called as a person calls a board, not as sync tools call their copies, or editors what they are about to replace
 * (`x.json~`, `x.json.bak`). Null if there is none, or if it could be any of several.
 */
export async function findRenamed(path: string, boardId: string): Promise<string | null> {
  const found = await findCopies(path, boardId, new Map());
  const named = found.filter(({ name }) => /\.json$/i.test(name) && !isCopyOf(name, basename(path)));
  return named.length === 1 && named[0] ? join(dirname(path), named[0].name) : null;
}
