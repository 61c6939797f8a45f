import { everyField, type FieldPath } from '../crdt/board';
import type { Edit } from '../crdt/edits';
import { canonicalJson, compareText, type Json, type JsonObject } from '../json';
import type { RecordId } from '../model/ids';

/** Something one machine wrote, by number; what a machine knows of is a set of those numbers. */
export type Known = ReadonlySet<number>;

type Entry = {
  readonly id: RecordId;
  /** The register, or null where the record went into the bin. */
  readonly path: FieldPath | null;
  /** The value as text; 'nothing' where the write cleared it. */
  readonly value: string;
  readonly known: Known;
};

export const nothing = 'nothing';

/**
 * Who wrote what knowing what, kept by the tests without a stamp: what a board must hold follows from it by the one
 * rule that only a write by somebody who knew of another may replace that other.
 */
export class Ledger {
  readonly #entries: Entry[] = [];

  /** Enters what edits write when they are made by somebody who knows of `known`; returns what they know then. */
  write(edits: readonly Edit[], known: Known): Known {
    const now = new Set(known);
    const enter = (id: RecordId, path: FieldPath | null, value: Json | undefined): void => {
      const text = value === undefined ? nothing : canonicalJson(value);
      this.#entries.push({ id, path, value: text, known: new Set(now) });
      now.add(this.#entries.length - 1);
    };
    for (const edit of edits) {
      const { id } = edit;
      if (edit.kind === 'create')
        for (const [path, value] of registersOf(edit.fields)) enter(id, path, value);
      else if (edit.kind === 'delete') enter(id, null, undefined);
      else if (edit.kind === 'set' && this.#changes(edit, now)) enter(id, edit.path, edit.value);
      else if (edit.kind === 'restore' && this.binned(now).has(id)) enter(id, 'restored', undefined);
    }
    return now;
  }

  /** What each register must hold for somebody who knows of `known`: every write that nobody knowingly replaced. */
  held(known: Known): ReadonlyMap<string, readonly string[]> {
    const held = new Map<string, string[]>();
    for (const entry of this.#live(known)) {
      const values = held.get(`${entry.id} ${entry.path}`) ?? [];
      held.set(`${entry.id} ${entry.path}`, [...values, entry.value].sort(compareText));
    }
    return held;
  }

  /** The records that are in the bin for somebody who knows of `known`: whoever put them there knew of every write. */
  binned(known: Known): ReadonlySet<RecordId> {
    const entries = [...known].map((index) => ({ index, ...(this.#entries[index] as Entry) }));
    const covered = new Map<RecordId, Set<number>>();
    for (const { id, path, known: seen } of entries) {
      if (path === null) covered.set(id, new Set([...(covered.get(id) ?? []), ...seen]));
    }
    const deleted = new Set(covered.keys());
    for (const { index, id, path } of entries) {
      if (path !== null && !covered.get(id)?.has(index)) deleted.delete(id);
    }
    return deleted;
  }

  #live(known: Known): readonly Entry[] {
    const replaced = new Set<number>();
    for (const index of known) {
      const entry = this.#entries[index] as Entry;
      for (const other of entry.known) {
        const { id, path } = this.#entries[other] as Entry;
        if (id === entry.id && path === entry.path) replaced.add(other);
      }
    }
    const live = [...known].filter((index) => !replaced.has(index));
    return live.map((index) => this.#entries[index] as Entry).filter(({ path }) => path !== null);
  }

  /** Writing what is there already is no write, unless something else is there as well. */
  #changes(edit: Extract<Edit, { kind: 'set' }>, known: Known): boolean {
    const live = this.#live(known).filter(({ id, path }) => id === edit.id && path === edit.path);
    const text = edit.value === undefined ? nothing : canonicalJson(edit.value);
    return live.length === 0 ? text !== nothing : live.length > 1 || live[0]?.value !== text;
  }
}

/** Plainly, and on purpose without the code under test: only `place` is an object that is one value. */
function registersOf(fields: JsonObject): [FieldPath, Json][] {
  return Object.entries(fields).flatMap(([field, value]): [FieldPath, Json][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && field !== 'place'
      ? Object.entries(value).map(([entry, item]): [FieldPath, Json] => [`${field}/${entry}`, item as Json])
      : [[field, value]],
  );
}

/** What each register of a board's file holds, shown or waiting: the same shape as `held`, read as docs/format.md says. */
export function heldIn(file: JsonObject): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  const add = (id: string, path: string, value: Json | undefined): void => {
    const values = held.get(`${id} ${path}`) ?? [];
    held.set(
      `${id} ${path}`,
      [...values, value === undefined ? nothing : canonicalJson(value)].sort(compareText),
    );
  };
  const section = (name: string): [string, JsonObject][] =>
    Object.entries(file[name] as JsonObject) as [string, JsonObject][];
  const values = new Map(section('records').map(([id, fields]) => [id, new Map(registersOf(fields))]));
  for (const [id, list] of values) for (const [path, value] of list) add(id, path, value);
  for (const [id, stamps] of section('stamps')) {
    for (const path of Object.keys(stamps)) {
      if (path !== everyField && !values.get(id)?.has(path)) add(id, path, undefined);
    }
  }
  for (const [id, alternatives] of section('alternatives')) {
    for (const [path, versions] of Object.entries(alternatives)) {
      for (const { value } of versions as unknown as { value?: Json }[]) add(id, path, value);
    }
  }
  return held;
}
