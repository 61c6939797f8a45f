import { isLanguage, type Language } from '@shared/i18n/languages';

/** What the app can be told on its command line (`npm start -- --board=FILE`). */
export type StartArguments = {
  /** The board to open, or to create where its folder exists; as given, perhaps relative. */
  readonly board: string | null;
  /** Where the app keeps its own data. */
  readonly userDataDir: string | null;
  readonly language: Language | null;
};

/** Takes out of `argv` what is meant for us; the rest belongs to Electron, Chromium or nobody. The last one counts. */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const language = argumentOf(argv, 'lang')?.toLowerCase().split('-')[0] ?? '';
  return {
    board: argumentOf(argv, 'board'),
    userDataDir: argumentOf(argv, 'user-data-dir'),
    language: isLanguage(language) ? language : null,
  };
}

function argumentOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  const given = argv.findLast((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  return given ? given : null;
}
