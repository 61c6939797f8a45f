import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';

/** The terminal, as commands see it. */
export type Io = {
  readonly language: Language;
  readonly t: Translate;
  /** What was asked for, on stdout. */
  readonly print: (text: string) => void;
  /** The one line that says what is wrong, on stderr. */
  readonly complain: (line: string) => void;
  /** A remark about something that went well, on stderr, where it is in nobody's way. */
  readonly note: (line: string) => void;
  /** All of stdin. */
  readonly readInput: () => Promise<Uint8Array>;
};

export const exitCodes = { ok: 0, badInput: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says what is wrong, and returns the exit code for that. */
export function refuse(io: Io, line: string): ExitCode {
  io.complain(line);
  return exitCodes.badInput;
}
