import { parseArgs } from 'node:util';
import { chooseLanguage, isLanguage, type Language } from '@shared/i18n/languages';
import { err, ok, type Result } from '@shared/result';

/** What somebody asked for, with nothing left to check but the files themselves. */
export type Invocation =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'export';
      readonly what: ExportWhat;
      readonly file: string;
      /** The retrospective to export; null for the newest. */
      readonly retro: string | null;
      /** Null for stdout. */
      readonly output: string | null;
    }
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'apply'; readonly file: string; readonly create: boolean };

const exportWhats = ['lessons', 'retro', 'board'] as const;
export type ExportWhat = (typeof exportWhats)[number];

export type UsageProblem = {
  readonly code:
    | 'no-command'
    | 'unknown-command'
    | 'export-what'
    | 'no-file'
    | 'too-many'
    | 'unknown-option'
    | 'no-value'
    | 'unknown-language';
  /** The word it is about. */
  readonly word: string;
};

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  retro: { type: 'string' },
  output: { type: 'string', short: 'o' },
  create: { type: 'boolean' },
} as const;
type Option = keyof typeof options;

type Given = { readonly words: readonly string[]; readonly options: ReadonlyMap<Option, string> };

/** The language to speak, even where the rest makes no sense: `--lang` if it names one, else the system's. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const given = scan(argv);
  const wanted = given.ok ? (given.value.options.get('lang') ?? '') : '';
  if (isLanguage(wanted)) return wanted;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return chooseLanguage([system.replace('_', '-').replace(/\..*/, '')]);
}

export function parseArguments(argv: readonly string[]): Result<Invocation, UsageProblem> {
  const given = scan(argv);
  if (!given.ok) return given;
  const { words, options: chosen } = given.value;
  if (chosen.has('help')) return ok({ kind: 'help' });
  if (chosen.has('version')) return ok({ kind: 'version' });
  const lang = chosen.get('lang');
  if (lang !== undefined && !isLanguage(lang)) return err({ code: 'unknown-language', word: lang });
  const [command, ...rest] = words;
  switch (command) {
    case undefined:
      return err({ code: 'no-command', word: '' });
    case 'export':
      return parseExport(rest, chosen);
    case 'check':
    case 'apply': {
      const file = onlyFile(rest, chosen, command === 'apply' ? ['create'] : []);
      if (!file.ok) return file;
      return command === 'check'
        ? ok({ kind: command, file: file.value })
        : ok({ kind: command, file: file.value, create: chosen.has('create') });
    }
    default:
      return err({ code: 'unknown-command', word: command });
  }
}

function parseExport(words: readonly string[], chosen: Given['options']): Result<Invocation, UsageProblem> {
  const [word = '', ...rest] = words;
  const what = exportWhats.find((each) => each === word);
  if (what === undefined) return err({ code: 'export-what', word });
  const file = onlyFile(rest, chosen, what === 'retro' ? ['retro', 'output'] : ['output']);
  if (!file.ok) return file;
  const output = chosen.get('output') ?? '-';
  return ok({
    kind: 'export',
    what,
    file: file.value,
    retro: chosen.get('retro') ?? null,
    output: output === '-' ? null : output,
  });
}

/** The one file that is left, if no option was given that means nothing here. */
function onlyFile(
  words: readonly string[],
  chosen: Given['options'],
  allowed: readonly Option[],
): Result<string, UsageProblem> {
  for (const option of chosen.keys()) {
    if (option !== 'lang' && !allowed.includes(option))
      return err({ code: 'unknown-option', word: `--${option}` });
  }
  const [file, extra] = words;
  if (file === undefined || file === '') return err({ code: 'no-file', word: '' });
  return extra === undefined ? ok(file) : err({ code: 'too-many', word: extra });
}

/** Takes the command line apart. Not strict, so that complaints are ours, in the reader's language. */
function scan(argv: readonly string[]): Result<Given, UsageProblem> {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const words: string[] = [];
  const chosen = new Map<Option, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) return err({ code: 'unknown-option', word: rawName });
    const takesValue = options[name].type === 'string';
    if (takesValue && !value) return err({ code: 'no-value', word: rawName });
    if (!takesValue && value !== undefined)
      return err({ code: 'unknown-option', word: `${rawName}=${value}` });
    chosen.set(name, value ?? '');
  }
  return ok({ words, options: chosen });
}

const isOption = (name: string): name is Option => Object.hasOwn(options, name);
