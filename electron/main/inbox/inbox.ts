import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { retrosOf } from '@shared/domain/queries';
import { noteToCard } from '@shared/import/noteToCard';
import type { InboxNews } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import type { Log } from '../app/log';
import type { BoardSession } from '../board/boardSession';
import { isUnfinished } from '../copies/syncTools';
import { sha256 } from '../storage/sha256';
import { isTempName } from '../storage/tempName';
import { unlessGone } from '../storage/unlessGone';
import { watchFolder } from '../watch/folderWatch';
import { putAside } from './putAside';
import { readNote } from './readNote';

export type Inbox = {
  /** Looks now. Resolves once what could be taken in is on the board and put aside. */
  readonly look: () => Promise<void>;
  /** Begins with no other note; resolves once those it has made cards of are put aside, or cannot be. */
  readonly stop: () => Promise<void>;
};

type Ports = {
  /** The board's file: the inbox lies beside it. */
  readonly boardPath: string;
  readonly session: Pick<BoardSession, 'view' | 'board' | 'addAside' | 'saveNow'>;
  readonly onNews: (news: InboxNews) => void;
  readonly now: () => number;
  readonly log: Log;
  /** How long a file has to be the same before it counts as whole (ms). */
  readonly restMs?: number;
};

const usualRestMs = 2_000;
/** So many become cards at once; the rest a moment later. */
const mostAtOnce = 50;

/**
 * Takes the notes in `inbox/` beside a board in: each `.txt` or `.md` becomes a card in "what happened" of the newest
 * retrospective and moves to `inbox/done`. The card's identifier follows from the file's name and content, so that two
 * machines that both find it make one card (decision 0076). Nothing is moved before the board is in its file.
 */
export function openInbox({ boardPath, session, onNews, now, log, restMs = usualRestMs }: Ports): Inbox {
  const folder = join(dirname(boardPath), 'inbox');
  const resting = new Map<string, { readonly identity: string; readonly since: number }>();
  const told = new Set<string>();
  let queue: Promise<void> = Promise.resolve();
  let again: NodeJS.Timeout | null = null;
  let isStopped = false;

  const isAtRest = (name: string) => (identity: string) => {
    const seen = resting.get(name);
    if (seen?.identity !== identity) resting.set(name, { identity, since: now() });
    return restMs === 0 || (seen?.identity === identity && now() - seen.since >= restMs);
  };

  const takeIn = async (): Promise<void> => {
    const names = await notesIn(folder);
    for (const name of resting.keys()) if (!names.includes(name)) resting.delete(name);
    if (names.length === 0) return;
    const read: { readonly name: string; readonly identity: string }[] = [];
    const left: { name: string; why: 'too-big' | 'not-text' }[] = [];
    let taken = 0;
    let isWaiting = false;
    for (const name of names) {
      if (taken === mostAtOnce) {
        isWaiting = true;
        break;
      }
      const file = await readNote(join(folder, name), isAtRest(name));
      if (file.kind === 'not-yet') isWaiting = true;
      if (file.kind === 'left' && !told.has(`${name} ${file.why}`)) {
        told.add(`${name} ${file.why}`);
        left.push({ name, why: file.why });
      }
      if (file.kind !== 'note' || isStopped) continue;
      const done = addCard(session, name, file.text);
      if (done === 'added') taken += 1;
      if (done !== 'no-retro') read.push({ name, identity: file.identity });
    }
    // On this machine alone it could still be lost with it; the file stays until the folder has the card.
    const saved = read.length > 0 ? await session.saveNow() : null;
    if (saved?.ok) for (const { name, identity } of read) await putAside(folder, name, identity);
    if (taken > 0 || left.length > 0) onNews({ taken, left });
    if (isWaiting && !isStopped) {
      again ??= setTimeout(() => {
        again = null;
        void look();
      }, restMs + 100);
      again.unref();
    }
  };

  const look = (): Promise<void> => {
    queue = queue
      .then(() => (isStopped ? undefined : takeIn()))
      .catch((error: unknown) => log.error('inbox not taken in', error));
    return queue;
  };
  const watch = watchFolder(join(folder, 'done'), () => void look());
  void look();
  return {
    look,
    stop() {
      isStopped = true;
      watch.stop();
      if (again) clearTimeout(again);
      return queue;
    },
  };
}

/** The notes in an inbox, by name. A folder that is not there has none; a link in its place is not followed. */
async function notesIn(folder: string): Promise<readonly string[]> {
  const stats = await unlessGone(lstat(folder));
  const names = stats?.isDirectory() ? await unlessGone(readdir(folder)) : null;
  return (names ?? [])
    .filter((name) => /\.(txt|md)$/i.test(name) && !name.startsWith('.'))
    .filter((name) => !isTempName(name) && !isUnfinished(name))
    .sort();
}

/** The same on every machine, and small: 43 characters that an identifier may have. */
const cardOfNote = (name: string, text: string): RecordId =>
  `c_${sha256(`${name.normalize('NFC')}\n${text}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;

/**
 * `known`: the card is on the board already, in the bin or deleted for good: another machine was first, or the file came
 * back. `no-retro`: there is no retrospective to put it in, so it waits.
 */
function addCard(session: Ports['session'], name: string, text: string): 'added' | 'known' | 'no-retro' {
  const id = cardOfNote(name, text);
  const { records, deleted } = session.board;
  const note = noteToCard(text);
  if (records.has(id) || deleted.has(id) || !note) return 'known';
  const [retro] = retrosOf(session.view);
  if (!retro) return 'no-retro';
  const { title, notes } = note;
  const added = session.addAside({
    type: 'batch',
    commands: [
      { type: 'card/add', id, retro: retro.id, column: 'happened', title },
      ...(notes === '' ? [] : [{ type: 'card/set-notes', id, notes } as const]),
    ],
  });
  return added.ok ? 'added' : 'no-retro';
}
