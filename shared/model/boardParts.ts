import { copyOf, type MutableMap } from '../layeredMap';
import type { Column } from './columns';
import type { RecordId } from './ids';
import type { BoardView, Card, RecordView } from './records';

/**
 * A part of a board: what is not in the bin by its kind (cards by their column) and cards by their retrospective too;
 * and what is in the bin.
 */
export type PartName = Kind | 'bin' | `of ${RecordId}`;
type Kind = Exclude<RecordView['type'], 'card'> | Column;

type RecordIn<Name extends PartName> =
  Name extends Exclude<RecordView['type'], 'card'>
    ? Extract<RecordView, { readonly type: Name }>
    : Name extends 'bin'
      ? RecordView
      : Card;

type Part = ReadonlyMap<RecordId, RecordView>;
type Parts = ReadonlyMap<PartName, Part>;

/** Views that nobody changes any more, and their parts where somebody has asked for one. */
const known = new WeakMap<BoardView, Parts | null>();

/**
 * Says that nobody will change this map any more, so that its parts are worth keeping: with ten years of cards, going
 * through all of them for each question takes longer than a keystroke may. Where the parts of the view it was made from are
 * known, only those with a changed record are made anew; the others stay the same objects.
 */
export function settled(
  view: BoardView,
  from?: { readonly view: BoardView; readonly changed: Iterable<RecordId> },
): BoardView {
  const before = from ? known.get(from.view) : null;
  known.set(view, from && before ? partsAfter(before, from.view, view, from.changed) : null);
  return view;
}

/** The records of a part, in no order that means anything. */
export function recordsIn<Name extends PartName>(view: BoardView, name: Name): Iterable<RecordIn<Name>> {
  const parts = partsOf(view);
  const records = parts ? (parts.get(name)?.values() ?? []) : lookThrough(view, name);
  return records as Iterable<RecordIn<Name>>;
}

/** How many records a part has. */
export function countIn(view: BoardView, name: PartName): number {
  const parts = partsOf(view);
  return parts ? (parts.get(name)?.size ?? 0) : [...lookThrough(view, name)].length;
}

/** Whether these parts of two views are known to be the same, record by record. */
export function haveSame(names: readonly PartName[], a: BoardView, b: BoardView): boolean {
  const before = partsOf(a);
  const after = partsOf(b);
  return before !== null && after !== null && names.every((name) => before.get(name) === after.get(name));
}

/** `work`, done again only for a view in which one of these parts is not what it was the last time. */
export function fromParts<T>(
  names: readonly PartName[],
  work: (view: BoardView) => T,
): (view: BoardView) => T {
  let last: { readonly parts: readonly (Part | undefined)[]; readonly result: T } | null = null;
  return (view) => {
    const parts = partsOf(view);
    if (parts === null) return work(view);
    const now = names.map((name) => parts.get(name));
    if (last?.parts.every((part, index) => part === now[index])) return last.result;
    last = { parts: now, result: work(view) };
    return last.result;
  };
}

/** Null for a map that may still change. */
function partsOf(view: BoardView): Parts | null {
  const parts = known.get(view);
  if (parts !== null) return parts ?? null;
  const made = new Map<PartName, Map<RecordId, RecordView>>();
  for (const record of view.values()) {
    for (const name of namesOf(record)) {
      const part = made.get(name);
      if (part) part.set(record.id, record);
      else made.set(name, new Map([[record.id, record]]));
    }
  }
  known.set(view, made);
  return made;
}

function* lookThrough(view: BoardView, name: PartName): Iterable<RecordView> {
  for (const record of view.values()) if (namesOf(record).includes(name)) yield record;
}

function namesOf(record: RecordView): readonly PartName[] {
  if (record.binnedAt !== null) return ['bin'];
  return record.type === 'card' ? [record.place.column, `of ${record.place.retro}`] : [record.type];
}

const none: Part = new Map();

function partsAfter(before: Parts, from: BoardView, to: BoardView, changed: Iterable<RecordId>): Parts {
  const next = new Map(before);
  const own = new Map<PartName, MutableMap<RecordId, RecordView>>();
  const partToChange = (name: PartName): MutableMap<RecordId, RecordView> => {
    const part = own.get(name) ?? copyOf(before.get(name) ?? none);
    own.set(name, part);
    next.set(name, part);
    return part;
  };
  for (const id of changed) {
    const was = from.get(id);
    const is = to.get(id);
    if (was === is) continue;
    const names = is ? namesOf(is) : [];
    for (const name of was ? namesOf(was) : []) if (!names.includes(name)) partToChange(name).delete(id);
    for (const name of names) if (is) partToChange(name).set(id, is);
  }
  return next;
}
