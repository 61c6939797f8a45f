import { isJsonObject, type JsonObject, parseJson } from '../json';
import { err, ok, type Result } from '../result';
import { readableUtf8 } from '../utf8';
import type { BoardProblem } from './decodeBoard';
import { findJsonFault } from './jsonFault';

/** A text as a JSON object, or what is wrong with it as text. Faults [F10] and [F11]. */
export function parseBoardText(text: string): Result<JsonObject, BoardProblem> {
  const value = parseJson(text);
  if (value === undefined) return err(textProblem(text));
  return isJsonObject(value) ? ok(value) : err({ code: 'not-a-board' });
}

/** What is wrong with bytes that are no UTF-8. */
export function encodingProblem(bytes: Uint8Array): BoardProblem {
  const text = readableUtf8(bytes);
  if (!/^\s*\{/.test(text)) return { code: 'not-a-board' };
  return { code: 'not-json', ...lineAndColumn(text, text.indexOf('\uFFFD')) };
}

function textProblem(text: string): BoardProblem {
  // A file system that lost power may leave a file at its full length with zeros where nothing was written.
  const written = text.replace(/\0+$/, '').trimEnd();
  if (written.replaceAll('\0', '').trim() === '') return { code: 'empty' };
  const marker = /^(<{7}|\|{7}|={7}|>{7})/m.exec(written);
  if (marker) return { code: 'merge-markers', line: lineAndColumn(written, marker.index).line };
  if (!/^\s*\{/.test(written)) return { code: 'not-a-board' };
  const { at, isCut } = findJsonFault(written) ?? { at: written.length, isCut: true };
  return { code: isCut ? 'half-written' : 'not-json', ...lineAndColumn(written, at) };
}

function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
