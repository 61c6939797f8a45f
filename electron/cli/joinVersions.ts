import type { Board } from '@shared/crdt/board';
import { mergeBoards } from '@shared/crdt/merge';
import type { Translate } from '@shared/i18n/translator';
import { err, ok, type Result } from '@shared/result';
import { problemLine } from './problemLine';
import { type ReadBoard, readBoard } from './readBoard';

/** A version of a board, and what to call it in what is said about it. */
export type NamedBoard = { readonly board: Board; readonly name: string };
export type Version = ReadBoard & NamedBoard;

/** Reads a version from `file`; an error is the line that says what is wrong with it, and where. */
export async function readVersion(
  file: string,
  name: string,
  t: Translate,
): Promise<Result<Version, string>> {
  const read = await readBoard(file);
  if (read.ok) return ok({ ...read.value, name });
  return err(problemLine(t, name, read.error.problem, read.error.text));
}

/** The join of any number of versions, at least one; an error is the line that names one of another board. */
export function joinVersions(
  [first, ...others]: readonly [NamedBoard, ...NamedBoard[]],
  t: Translate,
): Result<Board, string> {
  const stranger = others.find(({ board }) => board.id !== first.board.id);
  if (stranger) {
    const { board, name } = stranger;
    const values = { file: name, id: board.id, first: first.name, firstId: first.board.id };
    return err(t('cli.merge.otherBoard', values));
  }
  return ok(others.reduce((joined, { board }) => mergeBoards(joined, board).board, first.board));
}
