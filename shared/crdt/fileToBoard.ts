import type { JsonObject } from '../json';
import type { RecordId } from '../model/ids';
import { type Board, everyField, type FieldPath, type StampedRecord } from './board';
import type { BoardFile } from './checkFile';
import { own } from './fields';
import { canonicalRecord } from './mergeRecords';
import type { Stamp } from './stamp';

/**
 * The stamp of a record that somebody wrote into the file by hand, without bookkeeping. It is the same everywhere, so
 * two machines that read the same hand edit agree, and any real write comes after it.
 */
const handStamp: Stamp = '00000000000.hand:1';

/** The board in a file that was checked. */
export function fileToBoard(file: BoardFile): Board {
  const { version, minReader, id, records, alternatives = {}, stamps = {}, deleted = {} } = file;
  return {
    id,
    version,
    minReader,
    records: new Map(
      Object.keys(records).map((recordId): [RecordId, StampedRecord] => [
        recordId,
        toRecord(records[recordId] as JsonObject, own(stamps, recordId), own(alternatives, recordId)),
      ]),
    ),
    deleted: new Map(Object.entries(deleted)),
    extra: withoutSections(file),
  };
}

/** A record as the file's sections have it, in the one form it has. */
export const toRecord = (
  fields: JsonObject,
  stamps: Readonly<Record<FieldPath, Stamp>> = {},
  alternatives: StampedRecord['alternatives'] = {},
): StampedRecord => canonicalRecord({ fields, stamps: withCreation(stamps), alternatives });

const withCreation = (stamps: Readonly<Record<FieldPath, Stamp>>) =>
  own(stamps, everyField) === undefined ? { [everyField]: handStamp, ...stamps } : stamps;

/** The keys at the top of a file that a newer version wrote. */
export function withoutSections(file: JsonObject): JsonObject {
  const {
    format: _f,
    version: _v,
    minReader: _m,
    id: _i,
    records: _r,
    alternatives: _a,
    stamps: _st,
    deleted: _d,
    sum: _s,
    ...extra
  } = file;
  return extra;
}
