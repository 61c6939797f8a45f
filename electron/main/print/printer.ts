import type { Language } from '@shared/i18n/languages';
import type {
  Cancelled,
  ExportProblem,
  FileName,
  NoBoard,
  PrintProblem,
  PrintWhat,
} from '@shared/ipc/contract';
import type { Paper } from '@shared/ipc/papers';
import { err, ok, type Result } from '@shared/result';
import type { BoardDesk } from '../board/boardDesk';
import { saveExport } from '../export/saveExport';
import type { PrintedPage } from './printedPage';

export type Printer = {
  readonly open: () => Promise<Result<null, Cancelled | PrintProblem>>;
  readonly toPdf: (what: PrintWhat) => Promise<Result<FileName, Cancelled | NoBoard | ExportProblem>>;
};

/** Puts the sheet that the page shows on paper, or into a file. What is on it is the page's business. */
export function createPrinter({
  desk,
  page,
  paper,
  language,
  nameExport,
}: {
  readonly desk: BoardDesk;
  readonly page: () => PrintedPage;
  readonly paper: () => Paper;
  readonly language: () => Language;
  readonly nameExport: (suggested: string) => Promise<string | null>;
}): Printer {
  return {
    async open() {
      const failure = await page().print(paper());
      if (failure === null) return ok(null);
      // What Chromium says, in words of its own.
      if (/cancel/i.test(failure)) return err({ code: 'cancelled' });
      return err(
        /printer/i.test(failure) ? { code: 'no-printer' } : { code: 'print-failed', reason: failure },
      );
    },
    async toPdf(what) {
      const { session } = desk;
      if (!session) return err({ code: 'no-board' });
      const { pdfName } = await import('./pdfName');
      const name = pdfName(session.view, what, language());
      if (name === null) return err({ code: 'not-found' });
      // First the page as it is now, then the question: it may show something else by the time that is answered.
      return saveExport(name, await page().toPdf(paper()), nameExport);
    },
  };
}
