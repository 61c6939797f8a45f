import type { Json, JsonObject } from '../json';
import type { BoardId, RecordId } from '../model/ids';
import type { Stamp } from './stamp';

/**
 * A field's address in its record: `title`, or `affected/nap` for one entry of a keyed field.
 * `*` stands for every field that has had no write of its own since the record was created.
 */
export type FieldPath = string;
export const everyField = '*';

/** A value that was written without knowledge of the one shown; kept until somebody writes the field knowing both. */
export type Alternative = { readonly value?: Json; readonly stamp: Stamp };

/** One record with its bookkeeping. A path with a stamp and no value was cleared. */
export type StampedRecord = {
  readonly fields: JsonObject;
  readonly stamps: Readonly<Record<FieldPath, Stamp>>;
  readonly alternatives: Readonly<Record<FieldPath, readonly Alternative[]>>;
};

/** The whole state of a board: what the file holds, and what a merge joins. */
export type Board = {
  readonly id: BoardId;
  readonly version: number;
  readonly minReader: number;
  readonly records: ReadonlyMap<RecordId, StampedRecord>;
  /** Deletions, as stamps that cover everything the deleter had seen of the record. */
  readonly deleted: ReadonlyMap<RecordId, Stamp>;
  /** Top-level keys that a newer version wrote: carried along untouched. */
  readonly extra: JsonObject;
};

export const formatVersion = 1;

export const createBoard = (id: BoardId): Board => ({
  id,
  version: formatVersion,
  minReader: formatVersion,
  records: new Map(),
  deleted: new Map(),
  extra: {},
});
