import type { Log } from '../app/log';

/** A log that keeps its lines, for tests that look at them. */
export function createQuietLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  return { lines, info: note('info'), warn: note('warn'), error: note('error') };
}
