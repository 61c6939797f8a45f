import type { Language } from '@shared/i18n/languages';
import type { Cancelled, ExportProblem, ExportWhat, FileName, NoBoard } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/result';
import type { BoardDesk } from '../board/boardDesk';
import type { ExportedText } from './exportText';
import { saveExport } from './saveExport';

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
      return saveExport(done.value.name, done.value.text, nameExport);
    },
    async toClipboard(what) {
      const done = await exported(what);
      if (!done.ok) return done;
      copy(done.value.text);
      return ok(null);
    },
  };
}
