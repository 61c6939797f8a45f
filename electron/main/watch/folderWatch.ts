import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isTempName } from '../storage/tempName';

export type FolderWatch = { readonly stop: () => void };

export type WatchTiming = {
  /** Quiet time after the last event before it is worth looking: sync tools write in bursts. */
  readonly settleMs: number;
  /** The same where a file has taken the place of another one: it came whole. */
  readonly replacedMs: number;
  /** However busy the folder is, nobody waits longer than that after the first event. */
  readonly atMostMs: number;
  /** A look at size, time and identity of the file and its folder: network mounts drop events. */
  readonly statEveryMs: number;
  /** A look at the content, whatever the file system says. */
  readonly lookEveryMs: number;
};

const usual: WatchTiming = {
  settleMs: 150,
  replacedMs: 50,
  atMostMs: 1_000,
  statEveryMs: 5_000,
  lookEveryMs: 60_000,
};

/**
 * Calls `onLook` whenever something may have changed beside or in the file at `path`. The folder is watched, not the
 * file: a watch on a file goes deaf once the file is replaced. Whoever looks compares contents, so a call too many
 * costs a read and a call too few is made good by the next round.
 */
export function watchFolder(
  path: string,
  onLook: () => void,
  timing: Partial<WatchTiming> = {},
): FolderWatch {
  const { settleMs, replacedMs, atMostMs, statEveryMs, lookEveryMs } = { ...usual, ...timing };
  const folder = dirname(path);
  let watcher: FSWatcher | null = null;
  let settling: NodeJS.Timeout | null = null;
  /** Since when somebody waits for the folder to settle. */
  let firstEvent = 0;
  let seen = '';
  let seenFolder = '';
  let isStopped = false;

  const soon = (ms = settleMs) => {
    if (isStopped) return;
    if (settling) clearTimeout(settling);
    else firstEvent = performance.now();
    const left = Math.max(0, firstEvent + atMostMs - performance.now());
    settling = setTimeout(
      () => {
        settling = null;
        onLook();
      },
      Math.min(ms, left),
    );
  };

  const arm = () => {
    watcher?.close();
    watcher = null;
    try {
      watcher = watch(folder, { persistent: false }, (event, name) => {
        if (name !== null && isTempName(name)) return;
        // What is written where it lies goes on telling of changes, and each of them waits anew.
        soon(event === 'rename' ? replacedMs : settleMs);
      });
      // A folder that goes away ends the watch; the rounds below notice when it is back.
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
        soon();
      });
    } catch {
      watcher = null;
    }
  };

  /** On a drive that does not answer a round may never end: each would hold threads that all files share. */
  let isLooking = false;
  const round = async () => {
    if (isLooking) return;
    isLooking = true;
    await look().finally(() => {
      isLooking = false;
    });
  };
  const look = async () => {
    const [file, around] = await Promise.all([identityOf(path), identityOf(folder)]);
    if (isStopped) return;
    const folderId = around.split(' ', 1)[0] ?? '';
    // Not in the first round: what happens while it is armed anew goes unheard.
    if (watcher === null || (seenFolder !== '' && folderId !== seenFolder)) arm();
    seenFolder = folderId;
    const now = `${file}\n${around}`;
    if (seen !== '' && now !== seen) soon();
    seen = now;
  };

  arm();
  void round();
  const rounds = setInterval(() => void round(), statEveryMs);
  const looks = setInterval(onLook, lookEveryMs);
  rounds.unref();
  looks.unref();

  return {
    stop() {
      isStopped = true;
      watcher?.close();
      if (settling) clearTimeout(settling);
      clearInterval(rounds);
      clearInterval(looks);
    },
  };
}

/** Device and inode first, then what changes with the content; `-` for what is not there. */
const identityOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ dev, ino, size, mtimeMs }) => `${dev}:${ino} ${size} ${mtimeMs}`,
    () => '-',
  );
