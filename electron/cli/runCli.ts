import { createTranslator, type Translate } from '@shared/i18n/translator';
import { version } from '../../package.json';
import { applyCommand } from './applyCommand';
import { checkCommand } from './checkCommand';
import { exportCommand } from './exportCommand';
import { type ExitCode, exitCodes, type Io } from './io';
import { mergeCommand } from './mergeCommand';
import { mergeDriver } from './mergeDriver';
import { type Invocation, languageOf, parseArguments, type UsageProblem } from './parseArguments';

/** Carries out one command line; all it does to the outside goes through `streams` and the file system. */
export async function runCli(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  streams: Omit<Io, 'language' | 't'>,
): Promise<ExitCode> {
  const language = languageOf(argv, env);
  const io = { ...streams, language, t: createTranslator(language) };
  const parsed = parseArguments(argv);
  if (parsed.ok) return run(parsed.value, io);
  io.complain(usageWords(io.t, parsed.error));
  return exitCodes.usage;
}

function run(invocation: Invocation, io: Io): Promise<ExitCode> | ExitCode {
  switch (invocation.kind) {
    case 'help':
      io.print(`${io.t('cli.help')}\n`);
      return exitCodes.ok;
    case 'version':
      io.print(`debrief ${version}\n`);
      return exitCodes.ok;
    case 'export':
      return exportCommand(invocation, io);
    case 'check':
      return checkCommand(invocation, io);
    case 'apply':
      return applyCommand(invocation, io);
    case 'merge':
      return mergeCommand(invocation, io);
    case 'merge-driver':
      return mergeDriver(invocation, io);
  }
}

const usageWords = (t: Translate, { code, word }: UsageProblem): string =>
  `${usageReason(t, code, word)} (${t('cli.usage.hint')})`;

function usageReason(t: Translate, code: UsageProblem['code'], word: string): string {
  switch (code) {
    case 'no-command':
    case 'no-file':
    case 'export-what':
    case 'two-files':
    case 'driver-files':
      return t(`cli.usage.${code}`);
    default:
      return t(`cli.usage.${code}`, { word });
  }
}
