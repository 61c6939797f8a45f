import type { Board } from '@shared/crdt/board';
import { encodeBoard } from '@shared/crdt/encodeBoard';
import type { Result } from '@shared/result';
import { sha256 } from '../main/storage/sha256';
import { changeBoardFile } from './changeBoardFile';
import { type ExitCode, exitCodes, type Io, refuse } from './io';
import { joinVersions, type NamedBoard, readVersion, type Version } from './joinVersions';
import { mergeSummary } from './mergeSummary';
import type { Invocation } from './parseArguments';

/**
 * `debrief merge`: joins versions of one board, to stdout or into a file. What that file holds already is joined too:
 * a merge never takes anything away. What it brought is said on stderr, so that stdout is the board alone.
 */
export async function mergeCommand(
  { files, output }: Extract<Invocation, { kind: 'merge' }>,
  io: Io,
): Promise<ExitCode> {
  const versions: Version[] = [];
  for (const file of files) {
    const read = await readVersion(file, file, io.t);
    if (!read.ok) return refuse(io, read.error);
    versions.push(read.value);
  }
  const [first] = versions;
  if (!first) throw new Error('A merge of nothing');

  let before: NamedBoard = first;
  const join = (name: string, current: Board | null): Result<Board, string> => {
    before = current === null ? first : { name, board: current };
    return joinVersions([before, ...versions], io.t);
  };
  const joined =
    output === null
      ? join('', null)
      : await changeBoardFile(output, (current) => join(output, current), io.t);
  if (!joined.ok) return refuse(io, joined.error);

  if (output === null) io.print(encodeBoard(joined.value, sha256));
  for (const { name, intact } of versions) {
    if (!intact) io.note(io.t('cli.merge.edited', { file: name }));
  }
  io.note(mergeSummary(io.t, before, joined.value));
  return exitCodes.ok;
}
