import type { Language } from '../i18n/languages';
import { createTranslator, type Translate } from '../i18n/translator';
import type { BoardId } from '../model/ids';
import type { BoardView, Retro } from '../model/records';
import { dateInWords } from './dates';
import { oneLine } from './readableText';

export type ExportOptions = {
  readonly boardId: BoardId;
  readonly language: Language;
  /** The words to use; those of `language` unless a test brings its own. */
  readonly t?: Translate;
};

/** All that writing a piece of an export takes. */
export type ExportContext = {
  readonly view: BoardView;
  readonly boardId: BoardId;
  readonly language: Language;
  readonly t: Translate;
};

export const createContext = (view: BoardView, options: ExportOptions): ExportContext => ({
  view,
  boardId: options.boardId,
  language: options.language,
  t: options.t ?? createTranslator(options.language),
});

/** A title on one line; a file edited by hand may hold an empty one, which would leave a hole. */
export const titleOf = ({ t }: ExportContext, { title }: { readonly title: string }): string =>
  oneLine(title) || t('export.untitled');

/** « Chez mamie · dimanche 22 novembre 2026 » */
export const retroInWords = (context: ExportContext, retro: Retro): string =>
  `${titleOf(context, retro)} · ${dateInWords(retro.date, context.language)}`;
