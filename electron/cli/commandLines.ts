import { type Command, commandSchema } from '@shared/domain/commands';
import { isJsonObject } from '@shared/json';
import { err, ok, type Result } from '@shared/result';

export type CommandLine = { readonly line: number; readonly command: Command };

/** What is wrong with a line (from 1) that should be a command. */
export type LineProblem =
  | { readonly code: 'not-text'; readonly line: number }
  | { readonly code: 'not-json'; readonly line: number }
  | { readonly code: 'unknown'; readonly line: number; readonly type: string }
  /** `expected` is a short English phrase for the curious. */
  | { readonly code: 'invalid'; readonly line: number; readonly where: string; readonly expected: string };

/** One command a line, as JSON; blank lines are skipped. All of it is read before any of it is carried out. */
export function parseCommandLines(bytes: Uint8Array): Result<readonly CommandLine[], LineProblem> {
  const text = decodeUtf8(bytes);
  if (text === null) return err({ code: 'not-text', line: firstBadLine(bytes) });
  const commands: CommandLine[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    if (source.trim() === '') continue;
    const parsed = parseLine(source, index + 1);
    if (!parsed.ok) return parsed;
    commands.push(parsed.value);
  }
  return ok(commands);
}

function parseLine(source: string, line: number): Result<CommandLine, LineProblem> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return err({ code: 'not-json', line });
  }
  const command = commandSchema.safeParse(value);
  if (command.success) return ok({ line, command: command.data });
  const [issue] = command.error.issues;
  const where = issue?.path.join('.') ?? '';
  if (where === 'type' && isJsonObject(value)) {
    return err({ code: 'unknown', line, type: typeof value.type === 'string' ? value.type : '' });
  }
  return err({ code: 'invalid', line, where, expected: issue?.message ?? '' });
}

/** Strict, so that no byte becomes a replacement character in somebody's card; a byte order mark is dropped. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const firstBadLine = (bytes: Uint8Array): number =>
  (new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '').split('\n').length;
