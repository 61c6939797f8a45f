import type { Board } from '@shared/crdt/board';
import { encodeBytes } from '@shared/crdt/encodeBoard';
import type { Translate } from '@shared/i18n/translator';
import { createDiskFile } from '../main/storage/byteFile';
import { asResult } from '../main/storage/fileFault';
import { sha256 } from '../main/storage/sha256';
import { adoptHandEdits } from './adoptHandEdits';
import { type ExitCode, exitCodes, type Io, refuse } from './io';
import { joinVersions, type NamedBoard, readVersion, type Version } from './joinVersions';
import { mergeSummary } from './mergeSummary';
import type { Invocation } from './parseArguments';
import { problemLine } from './problemLine';
import { readBoard } from './readBoard';

/**
 * `debrief merge-driver`: what git runs to merge a board, as docs/git.md says. The result takes the place of `ours`.
 * If it cannot be had, `ours` stays as it was and git reports a conflict. The merge itself needs no ancestor; it is
 * looked at for what somebody changed by hand since, and does without where git has none.
 */
export async function mergeDriver(
  { ancestor, ours, theirs, name }: Extract<Invocation, { kind: 'merge-driver' }>,
  io: Io,
): Promise<ExitCode> {
  const mine = await readVersion(ours, name === null ? ours : `${name} (ours)`, io.t);
  if (!mine.ok) return refuse(io, mine.error);
  const other = await readVersion(theirs, name === null ? theirs : `${name} (theirs)`, io.t);
  if (!other.ok) return refuse(io, other.error);
  const base = await readBoard(ancestor);
  const known = base.ok ? base.value.board : null;

  const before = withHandEdits(mine.value, known, io.t);
  const incoming = withHandEdits(other.value, known, io.t);
  const joined = joinVersions([before, incoming], io.t);
  if (!joined.ok) return refuse(io, joined.error);
  const written = await asResult(() => createDiskFile(ours).write(encodeBytes(joined.value, sha256)));
  if (!written.ok) return refuse(io, problemLine(io.t, name ?? ours, written.error));
  for (const { remark } of [before, incoming]) {
    if (remark !== null) io.note(remark);
  }
  io.note(mergeSummary(io.t, { name: name ?? ours, board: before.board }, joined.value));
  return exitCodes.ok;
}

/** A version with stamps for its hand edits, if it has any, and what is to be said about them. */
function withHandEdits(
  { name, board, intact }: Version,
  known: Board | null,
  t: Translate,
): NamedBoard & { readonly remark: string | null } {
  if (intact) return { name, board, remark: null };
  if (known?.id !== board.id) return { name, board, remark: t('cli.merge.edited', { file: name }) };
  const adopted = adoptHandEdits(known, board);
  const { count } = adopted;
  const remark = count === 0 ? null : t('cli.merge.adopted', { file: name, count });
  return { name, board: adopted.board, remark };
}
