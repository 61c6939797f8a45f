import { writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Board, createBoard } from '@shared/crdt/board';
import { mergeBoards } from '@shared/crdt/merge';
import type { CommandProblem } from '@shared/domain/commands';
import type { Translate } from '@shared/i18n/translator';
import { err, ok, type Result } from '@shared/result';
import { mintId, mintReplica } from '../main/app/mintIds';
import { applyCommand, openState } from '../main/board/boardState';
import { type BoardStore, createBoardStore } from '../main/storage/boardStore';
import { exists, missingProblem } from '../main/storage/fileFault';
import { createDiskFile } from '../main/storage/textFile';
import { type CommandLine, type LineProblem, parseCommandLines } from './commandLines';
import { type ExitCode, exitCodes, type Io } from './io';
import type { Invocation } from './parseArguments';
import { problemLine } from './problemLine';

/** How often to start over when another program writes the file at the same moment. */
const attempts = 20;
/** Many times what lies between another program's last look at the file and its rename. */
const settleMs = 60;

/**
 * `debrief apply`: carries out the commands on stdin, all of them or none. The file is replaced in one durable step,
 * and only if it still is what was read; else everything is planned again on what is there now.
 */
export async function applyLines(
  { file, create }: Extract<Invocation, { kind: 'apply' }>,
  io: Io,
): Promise<ExitCode> {
  const lines = parseCommandLines(await io.readInput());
  const done = lines.ok
    ? await applyToFile(file, create, lines.value, io.t)
    : err(lineProblemWords(io.t, lines.error));
  if (!done.ok) {
    io.complain(done.error);
    return exitCodes.badInput;
  }
  io.print(`${io.t('cli.apply.done', { file, count: done.value })}\n`);
  return exitCodes.ok;
}

/** How many commands were carried out, or one line that says why none was. */
async function applyToFile(
  path: string,
  create: boolean,
  lines: readonly CommandLine[],
  t: Translate,
): Promise<Result<number, string>> {
  // A migrated file's old text stays beside it: a script has no app folder to keep it in.
  const store = createBoardStore({
    file: createDiskFile(path),
    path,
    keepOld: async ({ text, version }) => {
      const kept = `${path}.v${version}`;
      if (!(await exists(kept))) await writeFile(kept, text, { flush: true });
    },
  });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await store.read();
    if (!read.ok) return err(problemLine(t, path, read.error));
    if (read.value === null && !create) return err(await missingWords(path, t));
    const board = read.value ?? createBoard(mintId('b'));
    const planned = applyAll(board, lines);
    if (!planned.ok) return err(refusalWords(t, planned.error));
    if (planned.value === read.value) return ok(lines.length);
    const saved = await store.save(planned.value);
    if (!saved.ok) return err(problemLine(t, path, saved.error));
    if (saved.value === 'overtaken') continue;
    return (await isKept(store, planned.value)) ? ok(lines.length) : err(t('cli.apply.busy', { file: path }));
  }
  return err(t('cli.apply.busy', { file: path }));
}

/**
 * Whether the file still holds all of `board` a moment after it was written there. Another program that looked at the
 * file right before our rename and renamed its own right after it has displaced ours; what it wrote is joined with
 * ours then, so that neither loses a thing.
 */
async function isKept(store: BoardStore, board: Board): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await setTimeout(settleMs * (1 + Math.random()));
    const read = await store.read();
    // Removed, or replaced by something else: that is somebody's wish, and no longer about these commands.
    if (!read.ok || read.value === null) return true;
    const merged = mergeBoards(read.value, board);
    if (merged.changed.length === 0) return true;
    await store.save(merged.board);
  }
  return false;
}

type Refusal = { readonly line: number; readonly problem: CommandProblem };

/**
 * The board after all commands; the same board if they change nothing. Each run stamps under a name of its own: no
 * other run, on no other machine, nor on an older copy of this file, can ever mint the same stamp.
 */
function applyAll(board: Board, lines: readonly CommandLine[]): Result<Board, Refusal> {
  const replica = mintReplica();
  let state = openState(board, replica, 0);
  for (const { line, command } of lines) {
    const applied = applyCommand(state, command, { replica, now: Date.now(), mintId });
    if (!applied.ok) return err({ line, problem: applied.error });
    state = applied.value.state;
  }
  return ok(state.board);
}

const refusalWords = (t: Translate, { line, problem }: Refusal): string =>
  t('cli.apply.refused', { line, id: problem.id, reason: t(`refused.${problem.code}`) });

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
