import { scenariosOf } from '../domain/scenarios';
import type { Language } from '../i18n/languages';
import { createTranslator, type Translate } from '../i18n/translator';
import type { BoardId, RecordId } from '../model/ids';
import type { BoardView, Retro } from '../model/records';
import { dateInWords } from './dates';
import { oneLine } from './readableText';
import { uniqueNames } from './uniqueNames';

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
  /** What a scenario is called where it is named: its title, and a number where others are called the same. */
  readonly scenarioName: (scenario: RecordId) => string;
};

export const createContext = (view: BoardView, options: ExportOptions): ExportContext => {
  const t = options.t ?? createTranslator(options.language);
  let names: ReadonlyMap<RecordId, string> | null = null;
  return {
    view,
    boardId: options.boardId,
    language: options.language,
    t,
    scenarioName(scenario) {
      names ??= namesOfScenarios(view, t);
      return names.get(scenario) ?? t('export.untitled');
    },
  };
};

function namesOfScenarios(view: BoardView, t: Translate): ReadonlyMap<RecordId, string> {
  const scenarios = scenariosOf(view).map(({ scenario }) => scenario);
  const names = uniqueNames(scenarios.map((scenario) => titleOf({ t }, scenario)));
  return new Map(scenarios.map(({ id }, index) => [id, names[index] ?? id]));
}

/** A title on one line; a file edited by hand may hold an empty one, which would leave a hole. */
export const titleOf = ({ t }: Pick<ExportContext, 't'>, { title }: { readonly title: string }): string =>
  oneLine(title) || t('export.untitled');

/** « Chez mamie · dimanche 22 novembre 2026 » */
export const retroInWords = (context: ExportContext, retro: Retro): string =>
  `${titleOf(context, retro)} · ${dateInWords(retro.date, context.language)}`;
