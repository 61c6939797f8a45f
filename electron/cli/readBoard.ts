import type { Board } from '@shared/crdt/board';
import { decodeBytes } from '@shared/crdt/decodeBoard';
import type { problemWords } from '@shared/i18n/problemWords';
import { migrateFile } from '@shared/migrate/migrateFile';
import { err, ok, type Result } from '@shared/result';
import { readableUtf8 } from '@shared/utf8';
import { createDiskFile } from '../main/storage/byteFile';
import { asResult, missingProblem } from '../main/storage/fileFault';
import { sha256 } from '../main/storage/sha256';

/** What can be wrong with a file: the same list, and the same words, as in the app. */
export type FileProblem = Parameters<typeof problemWords>[1];

export type ReadBoard = {
  readonly board: Board;
  /** The file's text, for saying in which line something is. */
  readonly text: string;
  /** False when somebody edited the file by hand since the app wrote it. */
  readonly intact: boolean;
};

/** A problem, and the text it was met in, if one got that far. */
type ReadProblem = { readonly problem: FileProblem; readonly text: string };

/** Reads a board without ever writing to its file. */
export async function readBoard(path: string): Promise<Result<ReadBoard, ReadProblem>> {
  const read = await asResult(() => createDiskFile(path).read());
  if (!read.ok) return err({ problem: read.error, text: '' });
  const bytes = read.value;
  if (bytes === null) return err({ problem: await missingProblem(path), text: '' });
  const decoded = decodeBytes(migrateFile(bytes).bytes, sha256);
  const text = readableUtf8(bytes);
  return decoded.ok ? ok({ ...decoded.value, text }) : err({ problem: decoded.error, text });
}
