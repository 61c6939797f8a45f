import { extname } from 'node:path';
import type { Language } from '@shared/i18n/languages';
import type { Cancelled, ExportProblem, ExportWhat, FileName, NoBoard } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { BoardDesk } from '../board/boardDesk';
import { fileNameOf } from '../board/fileNameOf';
import { durableWrite } from '../storage/durableWrite';
import { codeOf, exists, FileFault } from '../storage/fileFault';
import type { ExportedText } from './exportText';

export type Exporter = {
  readonly toFile: (what: ExportWhat) => Promise<Result<FileName, Cancelled | NoBoard | ExportProblem>>;
  readonly toClipboard: (what: ExportWhat) => Promise<Result<null, NoBoard | ExportProblem>>;
};

/** What one takes out of the open board. The libraries for it are loaded when the first export is asked for. */
export function createExporter({
  desk,
  language,
  now,
  nameExport,
  copy,
}: {
  readonly desk: BoardDesk;
  readonly language: () => Language;
  readonly now: () => number;
  readonly nameExport: (suggested: string) => Promise<string | null>;
  readonly copy: (text: string) => void;
}): Exporter {
  const exported = async (what: ExportWhat): Promise<Result<ExportedText, NoBoard | ExportProblem>> => {
    const { session } = desk;
    if (!session) return err({ code: 'no-board' });
    const { exportText } = await import('./exportText');
    return exportText(session.view, what, {
      boardId: session.board.id,
      language: language(),
      now: now(),
    });
  };
  return {
    async toFile(what) {
      const done = await exported(what);
      if (!done.ok) return done;
      const named = await nameExport(done.value.name);
      if (named === null) return err({ code: 'cancelled' });
      const path = withExtensionOf(done.value.name, named);
      try {
        // The dialog has asked before replacing the name that was typed, not the one with our extension.
        const isFree = async () => path === named || !(await exists(path));
        const written = await durableWrite(path, done.value.text, { isStillWanted: isFree });
        return written === 'written' ? ok(fileNameOf(path)) : err({ code: 'write-failed', reason: 'EEXIST' });
      } catch (error) {
        const reason = error instanceof FileFault ? error.problem.code : codeOf(error);
        if (reason === null) throw error;
        return err({ code: 'write-failed', reason });
      }
    },
    async toClipboard(what) {
      const done = await exported(what);
      if (!done.ok) return done;
      copy(done.value.text);
      return ok(null);
    },
  };
}

/** The name somebody typed, with the extension of the kind of file it is. */
function withExtensionOf(suggested: string, named: string): string {
  const extension = extname(suggested);
  const fits = extension === '.md' ? /\.(md|markdown|txt)$/i : new RegExp(`\\${extension}$`, 'i');
  return fits.test(named) ? named : named + extension;
}
