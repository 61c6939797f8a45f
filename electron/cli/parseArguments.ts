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
      /** Where one is about to go; null for where one went last. */
      readonly place: string | null;
      /** Null for stdout. */
      readonly output: string | null;
    }
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'apply'; readonly file: string; readonly create: boolean }
  /** Two files or more; `output` is null for stdout. */
  | { readonly kind: 'merge'; readonly files: readonly string[]; readonly output: string | null }
  | {
      readonly kind: 'merge-driver';
      /** The last version both sides share. Git may hand over an empty file here, or one that is no board. */
      readonly ancestor: string;
      readonly ours: string;
      readonly theirs: string;
      /** The file's name in the repository, for what is said about it; the others are git's temporary names. */
      readonly name: string | null;
    };

const exportWhats = ['lessons', 'retro', 'board', 'leaving', 'ics'] as const;
export type ExportWhat = (typeof exportWhats)[number];

export type UsageProblem = {
  readonly code:
    | 'no-command'
    | 'unknown-command'
    | 'export-what'
    | 'no-file'
    | 'two-files'
    | 'driver-files'
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
  place: { type: 'string' },
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
    case 'merge':
      return parseMerge(rest, chosen);
    case 'merge-driver':
      return parseMergeDriver(rest, chosen);
    default:
      return err({ code: 'unknown-command', word: command });
  }
}

/** What only one export asks for. */
const ownOptions: Readonly<Partial<Record<ExportWhat, readonly Option[]>>> = {
  retro: ['retro'],
  leaving: ['place'],
};

function parseExport(words: readonly string[], chosen: Given['options']): Result<Invocation, UsageProblem> {
  const [word = '', ...rest] = words;
  const what = exportWhats.find((each) => each === word);
  if (what === undefined) return err({ code: 'export-what', word });
  const file = onlyFile(rest, chosen, [...(ownOptions[what] ?? []), 'output']);
  if (!file.ok) return file;
  return ok({
    kind: 'export',
    what,
    file: file.value,
    retro: chosen.get('retro') ?? null,
    place: chosen.get('place') ?? null,
    output: outputOf(chosen),
  });
}

function parseMerge(files: readonly string[], chosen: Given['options']): Result<Invocation, UsageProblem> {
  const strange = strangeOption(chosen, ['output']);
  if (strange) return err(strange);
  if (files.length < 2 || files.includes('')) return err({ code: 'two-files', word: '' });
  return ok({ kind: 'merge', files, output: outputOf(chosen) });
}

function parseMergeDriver(
  words: readonly string[],
  chosen: Given['options'],
): Result<Invocation, UsageProblem> {
  const strange = strangeOption(chosen, []);
  if (strange) return err(strange);
  const [ancestor, ours, theirs, name = null, extra] = words;
  if (extra !== undefined) return err({ code: 'too-many', word: extra });
  if (ancestor === undefined || !ours || !theirs) return err({ code: 'driver-files', word: '' });
  return ok({ kind: 'merge-driver', ancestor, ours, theirs, name });
}

/** Null for stdout. */
function outputOf(chosen: Given['options']): string | null {
  const output = chosen.get('output') ?? '-';
  return output === '-' ? null : output;
}

/** The one file that is left, if no option was given that means nothing here. */
function onlyFile(
  words: readonly string[],
  chosen: Given['options'],
  allowed: readonly Option[],
): Result<string, UsageProblem> {
  const strange = strangeOption(chosen, allowed);
  if (strange) return err(strange);
  const [file, extra] = words;
  if (file === undefined || file === '') return err({ code: 'no-file', word: '' });
  return extra === undefined ? ok(file) : err({ code: 'too-many', word: extra });
}

/** An option that means nothing here. */
function strangeOption(chosen: Given['options'], allowed: readonly Option[]): UsageProblem | null {
  const strange = [...chosen.keys()].find((option) => option !== 'lang' && !allowed.includes(option));
  return strange === undefined ? null : { code: 'unknown-option', word: `--${strange}` };
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
