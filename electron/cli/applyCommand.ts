import { createBoard } from '@shared/crdt/board';
import { carryOut, type Refusal } from '@shared/domain/carryOut';
import type { Translate } from '@shared/i18n/translator';
import { err, ok } from '@shared/result';
import { mintId, mintReplica } from '../main/app/mintIds';
import { missingProblem } from '../main/storage/fileFault';
import { changeBoardFile } from './changeBoardFile';
import { type CommandLine, type LineProblem, parseCommandLines } from './commandLines';
import { type ExitCode, exitCodes, type Io, refuse } from './io';
import type { Invocation } from './parseArguments';
import { problemLine } from './problemLine';

/**
 * `debrief apply`: carries out the commands on stdin, all of them or none. Each run stamps under a name of its own: no
 * other run, on no other machine, nor on an older copy of this file, can ever mint the same stamp.
 */
export async function applyCommand(
  { file, create }: Extract<Invocation, { kind: 'apply' }>,
  io: Io,
): Promise<ExitCode> {
  const lines = parseCommandLines(await io.readInput());
  if (!lines.ok) return refuse(io, lineProblemWords(io.t, lines.error));
  const commands = lines.value.map(({ command }) => command);
  const done = await changeBoardFile(
    file,
    async (board) => {
      if (board === null && !create) return err(await missingWords(file, io.t));
      const writer = { replica: mintReplica(), now: Date.now(), mintId };
      const planned = carryOut(board ?? createBoard(mintId('b')), commands, writer);
      return planned.ok ? ok(planned.value) : err(refusalWords(io.t, lines.value, planned.error));
    },
    io.t,
  );
  if (!done.ok) return refuse(io, done.error);
  io.print(`${io.t('cli.apply.done', { file, count: commands.length })}\n`);
  return exitCodes.ok;
}

const refusalWords = (t: Translate, lines: readonly CommandLine[], { index, problem }: Refusal): string =>
  t('cli.apply.refused', {
    line: lines[index]?.line ?? 0,
    id: problem.id,
    reason: t(`refused.${problem.code}`),
  });

function lineProblemWords(t: Translate, problem: LineProblem): string {
  switch (problem.code) {
    case 'not-text':
      return t('cli.apply.notText', { line: problem.line });
    case 'not-json':
      return t('cli.apply.notJson', { line: problem.line });
    case 'unknown':
      return t('cli.apply.unknown', { line: problem.line, type: problem.type });
    case 'invalid':
      return t('cli.apply.invalid', problem);
  }
}

async function missingWords(path: string, t: Translate): Promise<string> {
  const problem = await missingProblem(path);
  const line = problemLine(t, path, problem);
  return problem.code === 'file-missing' ? `${line} (${t('cli.apply.mayCreate')})` : line;
}
