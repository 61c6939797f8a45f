import type { FileName, FileProblem, FileProblemCode } from '../ipc/contract';
import type { Translate } from './translator';

/** What to tell somebody about a problem with a board file: in a line, what is wrong and what is safe, what to do. */
type ProblemWords = { readonly title: string; readonly what: string; readonly todo: string };

/** Every message of a problem, whatever values it takes: those it does not name are not used. */
type TranslateProblem = (
  key: `files.problem.${FileProblemCode}.${keyof ProblemWords}`,
  values: Readonly<Record<string, string | number>>,
) => string;

/** The words for `problem`, met with `file`. */
export function problemWords(translate: Translate, problem: FileProblem, file: FileName): ProblemWords {
  const t = translate as unknown as TranslateProblem;
  const { code, ...details } = problem;
  const inside = code === 'changed-outside' ? problemWords(translate, problem.problem, file) : null;
  const values = {
    ...file,
    ...(inside
      ? { problem: lowerFirst(inside.title) }
      : (details as Readonly<Record<string, string | number>>)),
  };
  const doesNotPass = code === 'changed-outside' && staying.has(problem.problem.code);
  return {
    title: t(`files.problem.${code}.title`, values),
    what: t(`files.problem.${code}.what`, values),
    todo: inside && doesNotPass ? inside.todo : t(`files.problem.${code}.todo`, values),
  };
}

/** What does not settle by itself once a sync tool is done: it has a way out of its own. */
const staying: ReadonlySet<FileProblemCode> = new Set(['too-new', 'merge-markers', 'invalid']);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
