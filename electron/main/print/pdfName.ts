import { retroById } from '@shared/domain/queries';
import type { Language } from '@shared/i18n/languages';
import { createTranslator } from '@shared/i18n/translator';
import type { PrintWhat } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { safeFileName } from '../export/safeFileName';

/** The name to suggest for a PDF file; null if what it is of is not on the board. */
export function pdfName(view: BoardView, what: PrintWhat, language: Language): string | null {
  const t = createTranslator(language);
  switch (what.kind) {
    case 'lessons':
      return t('files.lessonsPdfName');
    case 'leaving':
      return t('files.leavingPdfName');
    case 'retro': {
      const retro = retroById(view, what.retro);
      return retro && `${safeFileName(`${retro.date} ${retro.title}`)}.pdf`;
    }
  }
}
