import { formatVersion } from '../crdt/board';
import { isJsonObject, type JsonObject, parseJson } from '../json';
import { decodeUtf8, encodeUtf8 } from '../utf8';

/** Turns a file of one format version into one of the next. Its input has that version's shape; its stamps stay. */
export type Migration = (file: JsonObject) => JsonObject;

/** In order: the first leads from version 1 to version 2. Version 1 is today's, so there is none yet. */
export const migrations: readonly Migration[] = [];

type MigratedFile = {
  readonly bytes: Uint8Array;
  /** The version the file had, or null if it is today's, a newer one, or no board at all. */
  readonly from: number | null;
};

/**
 * Brings a board file's bytes up to today's version. Anything that is not an older board comes back untouched:
 * `decodeBytes` says what is wrong with it.
 */
export function migrateFile(bytes: Uint8Array, steps: readonly Migration[] = migrations): MigratedFile {
  const current = steps.length + 1;
  if (current < formatVersion) throw new Error(`No way from version ${current} to ${formatVersion}`);
  if (steps.length === 0) return { bytes, from: null };
  const file = parseJson(decodeUtf8(bytes)?.replace(/^\uFEFF/, '') ?? '');
  if (!isJsonObject(file) || file.format !== 'debrief-board') return { bytes, from: null };
  const from = file.version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from >= current) {
    return { bytes, from: null };
  }
  const migrated = steps.slice(from - 1).reduce((older, step) => step(older), file);
  return { bytes: encodeUtf8(`${JSON.stringify({ ...migrated, version: current })}\n`), from };
}
