import { formatVersion } from '../crdt/board';
import { isJsonObject, type Json, type JsonObject } from '../json';

/** Turns a file of one format version into one of the next. Its input has that version's shape; its stamps stay. */
export type Migration = (file: JsonObject) => JsonObject;

/** In order: the first leads from version 1 to version 2. Version 1 is today's, so there is none yet. */
export const migrations: readonly Migration[] = [];

export type MigratedText = {
  readonly text: string;
  /** The version the text had, or null if it is today's, a newer one, or no board at all. */
  readonly from: number | null;
};

/**
 * Brings a board file's text up to today's version. Anything that is not an older board comes back untouched:
 * `decodeBoard` says what is wrong with it.
 */
export function migrateText(text: string, steps: readonly Migration[] = migrations): MigratedText {
  const current = steps.length + 1;
  if (current < formatVersion) throw new Error(`No way from version ${current} to ${formatVersion}`);
  if (steps.length === 0) return { text, from: null };
  const file = parse(text);
  if (!isJsonObject(file) || file.format !== 'debrief-board') return { text, from: null };
  const from = file.version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from >= current) {
    return { text, from: null };
  }
  const migrated = steps.slice(from - 1).reduce((older, step) => step(older), file);
  return { text: `${JSON.stringify({ ...migrated, version: current })}\n`, from };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as Json;
  } catch {
    return undefined;
  }
}
