import type { Log } from '../app/log';
import { errorSummary } from './errorSummary';

/** Something that went into the log as a warning or an error, without what its error said. */
export type Problem = { readonly at: number; readonly level: 'warn' | 'error'; readonly what: string };

/** The log of the running app: what it was given lately is at hand, without reading a file. */
export type AppLog = Log & {
  /** Resolves when everything is written, or could not be. */
  flush(): Promise<void>;
  /** The last ones, oldest first. */
  problems(): readonly Problem[];
};

const most = 20;

export function rememberProblems(log: Omit<AppLog, 'problems'>, now: () => number = Date.now): AppLog {
  let problems: readonly Problem[] = [];
  const remember = (level: Problem['level'], what: string): void => {
    problems = [...problems, { at: now(), level, what }].slice(-most);
  };
  return {
    ...log,
    warn(line) {
      remember('warn', line);
      log.warn(line);
    },
    error(line, error) {
      remember('error', error === undefined ? line : `${line}: ${errorSummary(error)}`);
      log.error(line, error);
    },
    problems: () => problems,
  };
}
