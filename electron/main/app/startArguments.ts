import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage, type Language } from '@shared/i18n/languages';

/** A board that somebody asks for from outside the window. */
export type BoardToOpen = {
  /** Absolute. */
  readonly path: string;
  /** Whether to make it where its folder exists and there is no file: so it is for `--board`, never for a double click. */
  readonly mayCreate: boolean;
};

/** What the app can be told on its command line (`npm start -- --board=FILE`, or a file manager's `debrief FILE`). */
export type StartArguments = {
  readonly board: BoardToOpen | null;
  /** Where the app keeps its own data; as given, perhaps relative. */
  readonly userDataDir: string | null;
  readonly language: Language | null;
};

/**
 * Takes out of `argv` what is meant for us; the rest belongs to Electron, Chromium or nobody. Of a switch the last one
 * counts, of several files the first: there is one window. `isDefaultApp`: Electron itself was started, so the first
 * plain word is the app.
 */
export function parseStartArguments(
  argv: readonly string[],
  { isDefaultApp = false }: { readonly isDefaultApp?: boolean } = {},
): StartArguments {
  const language = argumentOf(argv, 'lang')?.toLowerCase().split('-')[0] ?? '';
  const named = argumentOf(argv, 'board');
  const file = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'))[isDefaultApp ? 1 : 0];
  return {
    board:
      named !== null
        ? { path: resolve(named), mayCreate: true }
        : file === undefined
          ? null
          : { path: pathOf(file), mayCreate: false },
    userDataDir: argumentOf(argv, 'user-data-dir'),
    language: isLanguage(language) ? language : null,
  };
}

function argumentOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  const given = argv.findLast((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  return given ? given : null;
}

/** Some file managers pass a path on, others the file's address. What is neither is a name that no file has. */
function pathOf(word: string): string {
  if (!/^file:/i.test(word)) return resolve(word);
  try {
    return fileURLToPath(word);
  } catch {
    return resolve(word);
  }
}
