import type { RecordId } from '../model/ids';
import type { Result } from '../result';
import type { Board, StampedRecord } from './board';
import { lineBreak } from './boardLines';
import { type BoardProblem, type DecodedBoard, decodeBoard } from './decodeBoard';
import { encodeBoard, type Sha256 } from './encodeBoard';
import type { Stamp } from './stamp';

/** The part of a board that concerns some records: a small board that, merged, brings just those up to date. */
export function deltaOf(board: Board, ids: Iterable<RecordId>): Board {
  const records = new Map<RecordId, StampedRecord>();
  const deleted = new Map<RecordId, Stamp>();
  for (const id of ids) {
    const record = board.records.get(id);
    if (record) records.set(id, record);
    const deletion = board.deleted.get(id);
    if (deletion !== undefined) deleted.set(id, deletion);
  }
  return { ...board, records, deleted };
}

/**
 * A board as one line, for a journal: the file's text with its line breaks, which never stand inside a value, made
 * spaces. The checksum is taken over the line itself, so a line that was damaged later is told from a good one.
 */
export const encodeLine = (board: Board, sha256: Sha256): string =>
  encodeBoard(board, (head) => sha256(oneLine(head)))
    .trimEnd()
    .replaceAll('\n', ' ');

/** Reads what `encodeLine` wrote. */
export const decodeLine = (line: string, sha256: Sha256): Result<DecodedBoard, BoardProblem> =>
  decodeBoard(line, sha256);

const space = 0x20;

const oneLine = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => (byte === lineBreak ? space : byte));
