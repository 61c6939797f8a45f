import type { FileName, FileProblem, FileProblemCode } from '../ipc/contract';
import type { Translate } from './translator';

/** What to tell somebody about a problem with a board file: in a line, what is wrong and what is safe, what to do. */
export type ProblemWords = { readonly title: string; readonly what: string; readonly todo: string };

/** Every message of a problem, whatever values it takes: those it does not name are not used. */
type TranslateProblem = (
  key: `files.problem.${FileProblemCode}.${keyof ProblemWords}`,
  values: Readonly<Record<string, string | number>>,
) => string;

/** The words for `problem`, met with `file`. */
export function problemWords(translate: Translate, problem: FileProblem, file: FileName): ProblemWords {
  const t = translate as unknown as TranslateProblem;
  const { code, ...details } = problem;
  const values = {
    ...file,
    ...(code === 'changed-outside'
      ? { problem: lowerFirst(problemWords(translate, problem.problem, file).title) }
      : (details as Readonly<Record<string, string | number>>)),
  };
  return {
    title: t(`files.problem.${code}.title`, values),
    what: t(`files.problem.${code}.what`, values),
    todo: t(`files.problem.${code}.todo`, values),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
