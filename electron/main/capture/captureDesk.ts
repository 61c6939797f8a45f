import { addCommands } from '@shared/domain/addCards';
import { isApart } from '@shared/domain/veil';
import type { CaptureState, CaptureTarget, Invokes, Settings } from '@shared/ipc/contract';
import { err, ok } from '@shared/result';
import type { BoardSession } from '../board/boardSession';
import type { AppMemory } from '../memory/appMemory';
import type { Memory } from '../memory/memory';

type OpenBoard = Pick<BoardSession, 'apply' | 'currentRetro' | 'isReadOnly' | 'person'>;

/** What the quick capture knows and does: where a fact goes, filing it, and keeping what is not filed yet. */
export type CaptureDesk = {
  readonly state: () => CaptureState;
  readonly file: (titles: readonly string[]) => Invokes['capture:file']['output'];
  readonly keepDraft: (text: string) => void;
  /** Writes down what is being typed, at the end. */
  readonly flush: () => void;
};

/** How long after the first key the draft is written down (ms): not with each of them. */
const restMs = 400;

export function createCaptureDesk({
  session,
  settings,
  memory,
}: {
  readonly session: () => OpenBoard | null;
  readonly settings: () => Settings;
  readonly memory: Memory<AppMemory>;
}): CaptureDesk {
  let draft = memory.value().draft;
  let timer: NodeJS.Timeout | null = null;
  const write = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (draft !== memory.value().draft) memory.change((value) => ({ ...value, draft }));
  };
  return {
    state: () => ({ settings: settings(), target: targetOf(session()), draft }),
    file(titles) {
      const board = session();
      if (!board) return err({ code: 'no-board' });
      const retro = board.currentRetro;
      if (board.isReadOnly) return err({ code: 'read-only' });
      if (!retro) return err({ code: 'no-retro' });
      // Where everybody writes for themselves, what is written here is this machine's person's.
      const author = isApart(retro) ? board.person : null;
      for (const command of addCommands(retro.id, 'happened', titles, author)) {
        const applied = board.apply(command);
        if (!applied.ok) return applied;
      }
      return ok({ retro: retro.title, count: titles.length });
    },
    keepDraft(text) {
      draft = text;
      timer ??= setTimeout(write, restMs);
    },
    flush: write,
  };
}

function targetOf(board: OpenBoard | null): CaptureTarget {
  if (!board) return { kind: 'nowhere', why: 'no-board' };
  if (board.isReadOnly) return { kind: 'nowhere', why: 'read-only' };
  const retro = board.currentRetro;
  return retro
    ? { kind: 'retro', title: retro.title, date: retro.date }
    : { kind: 'nowhere', why: 'no-retro' };
}
