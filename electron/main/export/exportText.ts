import { lessonsByFactor } from '@shared/domain/lessons';
import { retroById, retrosOf } from '@shared/domain/queries';
import { unveiled } from '@shared/domain/veil';
import { actionsToIcs, datedActions, type IcsOptions } from '@shared/export/actionsToIcs';
import { boardToCsv } from '@shared/export/boardToCsv';
import { boardToJson } from '@shared/export/boardToJson';
import { boardToMarkdown } from '@shared/export/boardToMarkdown';
import { leavingToMarkdown } from '@shared/export/leavingToMarkdown';
import { lessonsToMarkdown } from '@shared/export/lessonsToMarkdown';
import { retroToMarkdown } from '@shared/export/retroToMarkdown';
import { createTranslator } from '@shared/i18n/translator';
import type { ExportProblem, ExportWhat } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { err, ok, type Result } from '@shared/result';
import { safeFileName } from './safeFileName';

/** A finished export: its text, and the name to suggest for its file. */
export type ExportedText = { readonly text: string; readonly name: string };

export function exportText(
  view: BoardView,
  what: ExportWhat,
  options: IcsOptions,
): Result<ExportedText, ExportProblem> {
  const t = createTranslator(options.language);
  switch (what.kind) {
    case 'lessons':
      if (lessonsByFactor(view).length === 0) return err({ code: 'nothing-to-export' });
      return ok({ text: lessonsToMarkdown(view, options), name: t('files.lessonsName') });
    case 'board':
      if (retrosOf(view).length === 0) return err({ code: 'nothing-to-export' });
      return ok({ text: boardToMarkdown(view, options), name: t('files.boardName') });
    case 'csv':
      if (retrosOf(view).length === 0) return err({ code: 'nothing-to-export' });
      return ok({ text: boardToCsv(view, options.language), name: t('files.csvName') });
    case 'json':
      return ok({ text: boardToJson(view), name: t('files.jsonName') });
    case 'ics': {
      const { card } = what;
      const dated = datedActions(view).filter((action) => card === undefined || action.card.id === card);
      const [first] = dated;
      if (!first) return err({ code: 'no-days' });
      const name = card === undefined ? t('files.icsName') : `${safeFileName(first.card.title)}.ics`;
      return ok({ text: actionsToIcs(view, options, card), name });
    }
    case 'leaving':
      return ok({ text: leavingToMarkdown(view, what, options), name: t('files.leavingName') });
    case 'retro': {
      const text = retroToMarkdown(unveiled(view), what.retro, options);
      const retro = retroById(view, what.retro);
      if (text === null || retro === null) return err({ code: 'not-found' });
      return ok({ text, name: `${safeFileName(`${retro.date} ${retro.title}`)}.md` });
    }
  }
}
