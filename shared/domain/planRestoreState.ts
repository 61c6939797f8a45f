import type { Edit } from '../crdt/edits';
import { restoredField } from '../crdt/edits';
import { valueAt } from '../crdt/fields';
import { type Json, type JsonObject, sameJson } from '../json';
import type { RecordId } from '../model/ids';
import { fieldsOf } from '../model/recordFields';
import type { BoardView, RecordView } from '../model/records';
import type { BoardChoices } from './choices';
import { editsBetween, type SetEdit, withWrites } from './editsBetween';
import { planRepair } from './planRepair';
import { binnedJustNow, previewInto } from './previewEdits';

/** A board as people see it: its records, and what they are asked to choose between. */
export type SeenState = { readonly view: BoardView; readonly choices: BoardChoices };

/**
 * What to write so that people see on `now` what they saw on `then`: what came since goes into the bin, what went
 * there comes back, fields say what they said, choices that were open are open again. Ordinary edits, so that a
 * restore merges with what others write meanwhile. Two things stay as they are: people who came since, since what they
 * wrote is signed with their name, and which machines are whose. Decision 0056.
 */
export function planRestoreState(now: SeenState, then: SeenState): readonly Edit[] {
  const target = targetOf(now.view, then.view);
  const gone = [...target.values()].filter(({ id }) => !now.view.has(id));
  const creations = gone.map(({ id, binnedAt: _, ...fields }): Edit => {
    return { kind: 'create', id, fields: fields as unknown as JsonObject };
  });
  const known = [...target.keys()].filter((id) => now.view.has(id));
  return [
    ...creations,
    ...withWrites(editsBetween(now.view, target, known), choiceWrites(now, then, target)),
  ];
}

/** The view that a restore leads to. Of what is gone for good, only what was on the board comes back. */
function targetOf(now: BoardView, then: BoardView): BoardView {
  const target = new Map<RecordId, RecordView>();
  for (const [id, record] of now) {
    const before = then.get(id);
    if (before) target.set(id, withBookkeepingOf(record, before));
    else target.set(id, record.type === 'person' ? record : { ...record, binnedAt: binnedJustNow });
  }
  for (const [id, record] of then) if (!now.has(id) && record.binnedAt === null) target.set(id, record);
  previewInto(target, planRepair(target));
  return target;
}

/** `then` with the fields that are nobody's words as they are now. */
function withBookkeepingOf(now: RecordView, then: RecordView): RecordView {
  const fields: Record<string, unknown> = { ...then };
  for (const field of [restoredField, ...(then.type === 'person' ? ['machines'] : [])]) {
    delete fields[field];
    if (Object.hasOwn(now, field)) fields[field] = fieldsOf(now)[field];
  }
  return fields as unknown as RecordView;
}

/** The writes that open a choice as it was open then, or settle one that was none. */
function choiceWrites(now: SeenState, then: SeenState, target: BoardView): readonly SetEdit[] {
  const ids = new Set([...now.choices.keys(), ...then.choices.keys()]);
  return [...ids].flatMap((id) => {
    const current = now.view.get(id);
    const wanted = target.get(id);
    if (!current || !then.view.has(id) || wanted?.binnedAt !== null) return [];
    const open = besideByPath(now.choices, id);
    const wereOpen = besideByPath(then.choices, id);
    return [...new Set([...open.keys(), ...wereOpen.keys()])].flatMap((path): readonly SetEdit[] => {
      const value = valueAt(fieldsOf(wanted), path);
      const beside = wereOpen.get(path) ?? [];
      const isSo =
        sameJson(value, valueAt(fieldsOf(current), path)) && sameValues(beside, open.get(path) ?? []);
      return isSo ? [] : [{ kind: 'set', id, path, value, beside }];
    });
  });
}

type Values = readonly (Json | undefined)[];

const besideByPath = (choices: BoardChoices, id: RecordId): ReadonlyMap<string, Values> =>
  new Map((choices.get(id) ?? []).map(({ path, others }) => [path, others.map(({ value }) => value)]));

const sameValues = (a: Values, b: Values): boolean =>
  a.length === b.length && a.every((value, index) => sameJson(value, b[index]));
