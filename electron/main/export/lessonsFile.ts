import { dirname, join } from 'node:path';
import type { Language } from '@shared/i18n/languages';
import type { LessonsFileProblem, LessonsFileState, NoBoard } from '@shared/ipc/contract';
import type { BoardId } from '@shared/model/ids';
import { err, ok, type Result } from '@shared/result';
import { decodeUtf8 } from '@shared/utf8';
import type { BoardDesk } from '../board/boardDesk';
import { durableWrite } from '../storage/durableWrite';
import { codeOf, FileFault } from '../storage/fileFault';
import { readBytes } from '../storage/readBytes';

/** Keeps a Markdown file of the lessons up to date beside the board, for those who asked for it. */
export type LessonsFile = {
  readonly state: () => Result<LessonsFileState, NoBoard>;
  /** Begins or ends keeping it. Ending leaves the file as it is. */
  readonly keep: (keep: boolean) => Promise<Result<LessonsFileState, NoBoard | LessonsFileProblem>>;
  /** To be called when what is in the board's file has changed. Never rejects. */
  readonly refresh: () => Promise<void>;
};

/**
 * Each machine decides for itself, by board: two that keep the same file write the same bytes, and the words are those
 * of the machine's language. A file of that name which is not an export of this board's lessons is never written over.
 */
export function createLessonsFile({
  desk,
  language,
  kept,
  remember,
  onTrouble,
}: {
  readonly desk: Pick<BoardDesk, 'session' | 'path'>;
  readonly language: () => Language;
  /** The boards whose lessons are kept in a file. */
  readonly kept: () => readonly BoardId[];
  readonly remember: (kept: readonly BoardId[]) => void;
  /** It cannot be written, for another reason than before. */
  readonly onTrouble: (problem: LessonsFileProblem, name: string) => void;
}): LessonsFile {
  let trouble: string | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const target = () => {
    const { session, path } = desk;
    if (!session || path === null) return null;
    const { isSample, readOnly } = session.about();
    const name = lessonsName[language()];
    return {
      id: session.board.id,
      view: session.view,
      name,
      path: join(dirname(path), name),
      canKeep: !isSample && readOnly === null,
    };
  };
  const stateOf = ({ id, name, canKeep }: NonNullable<ReturnType<typeof target>>): LessonsFileState => ({
    name,
    canKeep,
    isKept: canKeep && kept().includes(id),
  });
  const write = async (): Promise<Result<null, LessonsFileProblem>> => {
    const now = target();
    if (!now || !stateOf(now).isKept) return ok(null);
    const { lessonsToMarkdown } = await import('@shared/export/lessonsToMarkdown');
    const text = lessonsToMarkdown(now.view, { boardId: now.id, language: language() });
    try {
      const before = await readIfThere(now.path);
      if (before === text) return ok(null);
      if (before !== null && !isOurs(before, now.id)) return err({ code: 'foreign-file' });
      const isStillSo = async () => (await readIfThere(now.path)) === before;
      await durableWrite(now.path, text, { isStillWanted: isStillSo });
      return ok(null);
    } catch (error) {
      const reason = error instanceof FileFault ? error.problem.code : codeOf(error);
      if (reason === null) throw error;
      return err({ code: 'write-failed', reason });
    }
  };
  /** One at a time. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    state() {
      const now = target();
      return now ? ok(stateOf(now)) : err({ code: 'no-board' });
    },
    keep: (keep) =>
      inTurn(async () => {
        const now = target();
        if (!now) return err({ code: 'no-board' });
        const others = kept().filter((id) => id !== now.id);
        remember(keep ? [...others, now.id] : others);
        const written = await write();
        trouble = null;
        if (!written.ok) {
          remember(others);
          return written;
        }
        return ok(stateOf(now));
      }),
    refresh: () =>
      inTurn(async () => {
        const written = await write().catch((error: unknown) =>
          err({ code: 'write-failed', reason: codeOf(error) ?? 'bug' } as const),
        );
        const seen = written.ok ? null : JSON.stringify(written.error);
        if (!written.ok && seen !== trouble) onTrouble(written.error, lessonsName[language()]);
        trouble = seen;
      }),
  };
}

const lessonsName: Readonly<Record<Language, string>> = { en: 'Lessons.md', fr: 'Leçons.md' };

/** Whether a text is an export of this board's lessons: its front matter says so (shared/export/frontMatter). */
export function isOurs(text: string, board: BoardId): boolean {
  const [, matter] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const lines = matter?.split(/\r?\n/) ?? [];
  return lines.includes('type: debrief-lessons') && lines.includes(`board: ${board}`);
}

/** More than a lesson a day for a lifetime. */
const largestMb = 10;

/** The text that lies there, null if nothing does. It is empty for what is no text, no file or larger than any export. */
async function readIfThere(path: string): Promise<string | null> {
  try {
    const bytes = await readBytes(path, largestMb);
    return bytes && (decodeUtf8(bytes) ?? '');
  } catch (error) {
    const code = error instanceof FileFault ? error.problem.code : null;
    if (code === 'not-a-file' || code === 'too-big') return '';
    throw error;
  }
}
