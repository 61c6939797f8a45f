import { sha256 } from '../../../electron/main/storage/sha256';
import { type Board, createBoard } from '../../../shared/crdt/board';
import { nextClock } from '../../../shared/crdt/clock';
import { decodeBytes } from '../../../shared/crdt/decodeBoard';
import { commitEdits, type Edit, isDeleted, lastClock, lastCounter } from '../../../shared/crdt/edits';
import { encodeBytes } from '../../../shared/crdt/encodeBoard';
import { mergeBoards } from '../../../shared/crdt/merge';
import { type Candidate, type FileContent, toText } from './candidate';
import type { BenchEdit, BenchReplica } from './contents';

type Doc = { readonly board: Board; readonly replica: BenchReplica };

/** 22 November 2026, 09:00 UTC. */
const day = Date.UTC(2026, 10, 22, 9);
/** As long as the ones the app makes. */
const replicaIds: Readonly<Record<BenchReplica, string>> = {
  founder: 'mamie3k9x0',
  ana: 'ana7fq2m1z',
  leo: 'leoc2w8r4t',
};

/** Our own: a record per card, each field a register, `place` one of them; the file is text. */
export const debrief: Candidate<Doc> = {
  name: 'Débrief',
  create: (cards) => ({
    replica: 'founder',
    board: commit(
      createBoard('b_01KAF000000000000000000000'),
      'founder',
      cards.map(({ id, fields }) => ({ kind: 'create', id, fields: { type: 'card', ...fields } })),
    ),
  }),
  encode: ({ board }) => asFromDisk(encodeBytes(board, sha256)),
  open: (content, replica) => ({ replica, board: decode(content) }),
  least(content) {
    sha256(content);
    JSON.parse(toText(content));
  },
  edit: ({ board, replica }, edits) => ({
    replica,
    board: edits.reduce((current, edit) => commit(current, replica, [toEdit(edit)]), board),
  }),
  merge: ({ board, replica }, theirs) => ({
    replica,
    board: mergeBoards(board, decode(theirs, board)).board,
  }),
  join: ({ board, replica }, theirs) => ({ replica, board: mergeBoards(board, theirs.board).board }),
  read: ({ board }) => {
    const cards: Record<string, unknown> = {};
    for (const [id, record] of board.records) {
      if (!isDeleted(record, board.deleted.get(id))) cards[id] = record.fields;
    }
    return cards;
  },
  versions: ({ board }, id, field) => {
    const record = board.records.get(id);
    if (!record || isDeleted(record, board.deleted.get(id))) return [];
    return [record.fields[field], ...(record.alternatives[field] ?? []).map(({ value }) => value)];
  },
};

const toEdit = (edit: BenchEdit): Edit =>
  edit.kind === 'set' ? { kind: 'set', id: edit.id, path: edit.field, value: edit.value } : edit;

const commit = (board: Board, replica: BenchReplica, edits: readonly Edit[]): Board =>
  commitEdits(board, edits, {
    replica: replicaIds[replica],
    clock: nextClock(lastClock(board), day),
    counter: lastCounter(board, replicaIds[replica]),
  }).board;

/** What is read from a disk is a `Buffer`, whose methods are quicker than those of other bytes. */
const asFromDisk = ({ buffer, byteOffset, byteLength }: Uint8Array): FileContent =>
  Buffer.from(buffer, byteOffset, byteLength);

/** `known` as the app has it: what the file held when it was last read. */
function decode(content: FileContent, known: Board | null = null): Board {
  const decoded = decodeBytes(content, sha256, known);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value.board;
}
