import { type Command, commandSchema } from '@shared/domain/commands';
import { isJsonObject, parseJson } from '@shared/json';
import { err, ok, type Result } from '@shared/result';
import { decodeUtf8, readableUtf8 } from '@shared/utf8';

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
  const text = decodeUtf8(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return err({ code: 'not-text', line: firstBadLine(bytes) });
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
  const value = parseJson(source);
  if (value === undefined) return err({ code: 'not-json', line });
  const command = commandSchema.safeParse(value);
  if (command.success) return ok({ line, command: command.data });
  const [issue] = command.error.issues;
  const where = issue?.path.join('.') ?? '';
  if (where === 'type' && isJsonObject(value)) {
    return err({ code: 'unknown', line, type: typeof value.type === 'string' ? value.type : '' });
  }
  return err({ code: 'invalid', line, where, expected: issue?.message ?? '' });
}

const firstBadLine = (bytes: Uint8Array): number =>
  (readableUtf8(bytes).split('\uFFFD', 1)[0] ?? '').split('\n').length;
