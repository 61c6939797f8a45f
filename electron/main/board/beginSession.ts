import type { EventChannel, Events } from '@shared/ipc/contract';
import type { MintId } from '@shared/model/ids';
import type { Log } from '../app/log';
import { within } from '../app/within';
import { type Inbox, openInbox } from '../inbox/inbox';
import type { BoardPlace } from '../memory/appMemory';
import type { BoardStore } from '../storage/boardStore';
import type { Patience } from '../storage/patience';
import { createBoardHome } from './boardHome';
import { BoardSession, type SessionFacts } from './boardSession';
import type { KnownBoard } from './exchange';
import { fileNameOf } from './fileNameOf';
import type { LocalBoard } from './localBoard';
import type { MergeBoards } from './receive';
import type { SaveTiming } from './saveSchedule';

export type Publish = <C extends EventChannel>(channel: C, payload: Events[C]) => void;

export type SessionWorld = {
  readonly publish: Publish;
  readonly merge: MergeBoards;
  readonly mintId: MintId;
  readonly now: () => number;
  readonly log: Log;
  readonly timing?: SaveTiming;
};

/** What a session is about, and where. */
export type Beginning = {
  readonly place: BoardPlace;
  readonly path: string;
  readonly local: LocalBoard;
  readonly facts: KnownBoard & Pick<SessionFacts, 'readOnly' | 'problem'>;
  readonly patience: Patience;
  /** The store of the file at `path`, if it has been read already. */
  readonly store?: BoardStore | undefined;
  readonly storeAt: (path: string) => BoardStore;
  /** Is told when the file lies elsewhere from now on. */
  readonly onMoved: (path: string) => void;
};

/**
 * A session, with what lasts as long as it does: the watch over its folder and the inbox beside its file. Both end when it
 * is closed, and nothing that comes to an end only then begins them again.
 */
export function beginSession(
  { publish, merge, mintId, now, log, timing }: SessionWorld,
  { place, path, local, facts, patience, store, storeAt, onMoved }: Beginning,
): BoardSession {
  const hasInbox = facts.readOnly === null && place.kind === 'file';
  let isOver = false;
  let inbox: Inbox | null = null;
  const openNotes = (boardPath: string): void => {
    void inbox?.stop();
    if (!hasInbox || isOver) return;
    const onNews = (news: Events['inbox:news']) => publish('inbox:news', news);
    inbox = openInbox({ boardPath, session, onNews, now, log });
  };
  const home = createBoardHome({
    path,
    boardId: local.id,
    archiveFolder: local.absorbedFolder,
    store,
    storeAt,
    patience,
    now,
    onMoved(to) {
      onMoved(to);
      publish('file:moved', fileNameOf(to));
      openNotes(to);
    },
  });
  const stop = (): void => {
    isOver = true;
    void inbox?.stop();
    home.stop();
  };
  const session: BoardSession = new BoardSession(
    { ...facts, isSample: place.kind === 'sample' },
    {
      home: { ...home, stop },
      local,
      merge,
      mintId,
      now,
      log,
      ...(timing ? { timing } : {}),
      onChange: (changes) => publish('board:changed', changes),
      onSaveState: (state) => publish('save:changed', state),
      onNotices: (notices) => publish('notices:changed', notices),
      // A note that is a card already would become one of the board that is opened next in this folder, too.
      beforeEnd: () => within(notesWithinMs, inbox?.stop() ?? Promise.resolve()),
    },
  );
  // What others put into the folder while the board is open is taken in as it comes.
  if (facts.readOnly === null) home.watch(() => void session.saveNow());
  openNotes(path);
  return session;
}

/** A file that does not answer keeps no board open; less than a note has to be at rest before another board takes it. */
const notesWithinMs = 1_500;
