import { basename, dirname, resolve } from 'node:path';
import { problemWords } from '@shared/i18n/problemWords';
import type { Translate } from '@shared/i18n/translator';
import type { FileProblem } from './readBoard';
import { recordLines } from './recordLines';

/** A file's problem in one line, as compilers write it: `board.json:12:5: This file stops halfway`. */
export function problemLine(t: Translate, path: string, problem: FileProblem, text = ''): string {
  const absolute = resolve(path);
  const { title } = problemWords(t, problem, { name: basename(absolute), folder: dirname(absolute) });
  return `${path}${placeOf(problem, text)}: ${title}${detailOf(problem)}`;
}

function placeOf(problem: FileProblem, text: string): string {
  if ('column' in problem) return `:${problem.line}:${problem.column}`;
  if ('line' in problem) return `:${problem.line}`;
  if (problem.code !== 'invalid') return '';
  const [, id = ''] = problem.where.split('.');
  const line = recordLines(text).get(id);
  return line === undefined ? '' : `:${line}`;
}

function detailOf(problem: FileProblem): string {
  if (problem.code === 'invalid') return ` (${problem.where}: ${problem.expected})`;
  return 'reason' in problem ? ` (${problem.reason})` : '';
}
