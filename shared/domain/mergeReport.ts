import type { Board, FieldPath, StampedRecord } from '../crdt/board';
import { isDeleted, restoredField } from '../crdt/edits';
import { pathsOf, splitPath, valueAt } from '../crdt/fields';
import { parseStamp, type ReplicaId, type Stamp } from '../crdt/stamp';
import { sameJson } from '../json';
import { kindOf } from '../model/fieldKinds';
import type { RecordId } from '../model/ids';
import type { Place, RecordView } from '../model/records';
import { isOurType } from './choices';

/** What a merge did to one record, as far as people can see it. */
export type MergedRecord = {
  readonly id: RecordId;
  readonly what: 'added' | 'changed' | 'binned' | 'restored';
  /** The fields that show something else now, or that have several versions now. Of a new record none. */
  readonly paths: readonly FieldPath[];
  /** Whose writes came in: the names their machines sign with. */
  readonly writers: readonly ReplicaId[];
  /** Where the card would be, had the others' move not been the later one: both sides moved it. */
  readonly otherPlace: Place | null;
};

/**
 * What a merge brought: `changed` are the records that differ between `mine` and `merged`. Records of unknown types and
 * mere bookkeeping are left out.
 */
export const mergeReport = (
  mine: Board,
  merged: Board,
  changed: readonly RecordId[],
): readonly MergedRecord[] =>
  changed.flatMap((id) => {
    const record = merged.records.get(id);
    return record && isOurType(record.fields.type) ? reportOf(id, record.fields.type, mine, merged) : [];
  });

function reportOf(id: RecordId, type: RecordView['type'], mine: Board, merged: Board): MergedRecord[] {
  const before = mine.records.get(id);
  const after = merged.records.get(id) as StampedRecord;
  const deletion = merged.deleted.get(id);
  const was = before ? isDeleted(before, mine.deleted.get(id)) : null;
  const is = isDeleted(after, deletion);
  const fresh = newPaths(before, after);
  const paths = before ? fresh.filter((path) => isVisible(type, path) && differs(before, after, path)) : [];
  const what = was === null ? 'added' : was !== is ? (is ? 'binned' : 'restored') : 'changed';
  // What lies in the bin before and after is nobody's news, and neither is a field that nobody sees.
  if (is && was !== false) return [];
  if (what === 'changed' && paths.length === 0) return [];
  const stamps = what === 'binned' && deletion ? [deletion] : newStamps(before, after, before ? fresh : null);
  const writers = [...new Set(stamps.map((stamp) => parseStamp(stamp).replica))];
  return [{ id, what, paths, writers, otherPlace: otherPlaceIn(before, after) }];
}

/** The registers that hold a write which was not there before. */
function newPaths(before: StampedRecord | undefined, after: StampedRecord): readonly FieldPath[] {
  const paths = new Set([
    ...pathsOf(after.fields),
    ...Object.keys(after.stamps),
    ...Object.keys(after.alternatives),
  ]);
  return [...paths].filter((path) => newStamps(before, after, [path]).length > 0);
}

/** The stamps at these paths (null: all) that were not there before. */
function newStamps(
  before: StampedRecord | undefined,
  after: StampedRecord,
  paths: readonly FieldPath[] | null,
): readonly Stamp[] {
  const stampsOf = ({ stamps, alternatives }: StampedRecord, path: FieldPath): readonly Stamp[] => [
    ...(Object.hasOwn(stamps, path) ? [stamps[path] as Stamp] : []),
    ...(Object.hasOwn(alternatives, path) ? (alternatives[path] ?? []) : []).map(({ stamp }) => stamp),
  ];
  const all = paths ?? [...Object.keys(after.stamps), ...Object.keys(after.alternatives)];
  return all.flatMap((path) => {
    const known = new Set(before ? stampsOf(before, path) : []);
    return stampsOf(after, path).filter((stamp) => !known.has(stamp));
  });
}

const isVisible = (type: RecordView['type'], path: FieldPath): boolean => {
  const kind = kindOf(type, splitPath(path)[0]);
  return path !== restoredField && kind !== null && kind !== 'machines';
};

const alternativesAt = ({ alternatives }: StampedRecord, path: FieldPath) =>
  Object.hasOwn(alternatives, path) ? (alternatives[path] ?? []) : [];

/** Whether a field shows something else, or has a version that says something else. */
function differs(before: StampedRecord, after: StampedRecord, path: FieldPath): boolean {
  const shown = valueAt(after.fields, path);
  if (!sameJson(valueAt(before.fields, path), shown)) return true;
  const known = alternativesAt(before, path);
  return alternativesAt(after, path).some(
    ({ stamp, value }) => !known.some((other) => other.stamp === stamp) && !sameJson(value, shown),
  );
}

/** The place that a merge decided against, if it did: order keys alone are no places of their own. */
function otherPlaceIn(before: StampedRecord | undefined, after: StampedRecord): Place | null {
  const shown = after.fields.place as Place | undefined;
  if (!before || !shown || alternativesAt(before, 'place').length > 0) return null;
  const other = alternativesAt(after, 'place')[0]?.value as Place | undefined;
  return other && (other.retro !== shown.retro || other.column !== shown.column) ? other : null;
}
