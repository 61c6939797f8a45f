import type { Board } from '@shared/crdt/board';
import { type Clock, clockToMs } from '@shared/crdt/clock';
import { lastClock } from '@shared/crdt/edits';
import { clockDrift } from '@shared/crdt/identity';
import type { Notice, NoticeKind } from '@shared/ipc/contract';
import type { LocalBoard } from './localBoard';
import type { MergeBoards } from './receive';

/** Notices what somebody should know of the clocks in an open board, and of its file, though nothing is lost by it. */
export type Notices = {
  readonly list: () => readonly Notice[];
  /** Somebody has read it. */
  readonly read: (kind: NoticeKind) => void;
  /** Looks at the clocks in what has come in. */
  readonly lookAtClocks: (arrived: Board) => void;
  /** The file was found to hold `inFile`, and the board is `mine` now. `isNews`: it brought something. */
  readonly fileFound: (inFile: Board, mine: Board, isNews: boolean) => void;
  /** We wrote `inFile`. */
  readonly fileWritten: (inFile: Board) => void;
  /** Puts away what is to be known at the next start. */
  readonly close: () => void;
};

type NoticesPorts = {
  readonly local: LocalBoard;
  readonly merge: MergeBoards;
  readonly now: () => number;
  readonly onChange: () => void;
};

/** No machine that runs this can say truthfully that it is earlier. */
const firstEditionMs = Date.UTC(2025, 0, 1);

/** A tool that is late brings the state of an hour ago often enough; a backup is older. */
const wentBackMs = 24 * 60 * 60 * 1000;

export function createNotices({ local, merge, now, onChange }: NoticesPorts): Notices {
  let notices: readonly Notice[] = [];
  /** The latest reading that the file is known to have held; readings from wrong clocks would hide the others. */
  let fileClock = local.clocks().fileClock;
  /** The furthest reading of a wrong clock. */
  let wrong: Clock | null = null;
  /** Of these somebody has been told since the board was opened: they go on writing with that clock. */
  const told = new Set<string>();

  const show = (notice: Notice): void => {
    notices = [...notices.filter(({ kind }) => kind !== notice.kind), notice];
    onChange();
  };
  const latestOf = (board: Board) => lastClock(board, now());
  const msOf = (clock: Clock | null) => (clock === null ? 0 : clockToMs(clock));

  return {
    list: () => notices,

    read(kind) {
      const read = notices.find((notice) => notice.kind === kind);
      if (!read) return;
      if (read.kind === 'clock') {
        told.add(read.by);
        local.rememberClocks({ toldClock: wrong });
      }
      notices = notices.filter((notice) => notice !== read);
      onChange();
    },

    lookAtClocks(arrived) {
      const drift = clockDrift(arrived, now());
      if (drift === null || told.has(drift.replica)) return;
      const { replica: by, clock, aheadMs } = drift;
      if (clock <= (wrong ?? local.clocks().toldClock ?? '')) return;
      wrong = clock;
      show({ kind: 'clock', by, isHere: by === local.replica() || now() < firstEditionMs, aheadMs });
    },

    fileFound(inFile, mine, isNews) {
      const latest = latestOf(inFile);
      const hasGoneBack = !isNews && msOf(fileClock) - msOf(latest) > wentBackMs;
      fileClock = latest;
      if (!hasGoneBack) return;
      const { changed } = merge(inFile, mine);
      show({ kind: 'older-file', at: latest === null ? null : clockToMs(latest), count: changed.length });
    },

    fileWritten(inFile) {
      fileClock = latestOf(inFile);
    },

    close() {
      if (fileClock !== local.clocks().fileClock) local.rememberClocks({ fileClock });
    },
  };
}
