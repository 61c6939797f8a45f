/** A map that is still being made; what comes of it nobody changes any more. */
export type MutableMap<K, V> = ReadonlyMap<K, V> & {
  set(key: K, value: V): unknown;
  delete(key: K): boolean;
};

/** Copied at once: faster than anything else, and a plain map afterwards. */
const smallest = 512;
/** So many changes lie above a large map before it is copied after all. */
const mostChanges = 128;

/**
 * A copy of `map`, which nobody changes any more, to be changed. One edit on a board of ten years would copy all its
 * records otherwise, several times over: a large map is shared by its copies, and only their changes are their own.
 * What a copy has in another order than `map` is not kept apart: orders of records mean nothing. Where it is known that
 * very many `changes` will be made, all is copied after all.
 */
export function copyOf<K, V extends object | string>(map: ReadonlyMap<K, V>, changes = 0): MutableMap<K, V> {
  if (changes > mostChanges) return new Map(map);
  if (map instanceof LayeredMap) return map.copy();
  return map.size < smallest ? new Map(map) : new LayeredMap<K, V>(map, new Map());
}

/**
 * Where two maps do not hold the very same value, each key once; undefined where one has none. Copies of one large map
 * are compared by their changes alone.
 */
export function* differences<K, V extends object | string>(
  a: ReadonlyMap<K, V>,
  b: ReadonlyMap<K, V>,
): Generator<readonly [key: K, inA: V | undefined, inB: V | undefined], undefined> {
  for (const key of keysToCompare(a, b)) {
    const inA = a.get(key);
    const inB = b.get(key);
    if (inA !== inB) yield [key, inA, inB];
  }
}

function* keysToCompare<K, V extends object | string>(
  a: ReadonlyMap<K, V>,
  b: ReadonlyMap<K, V>,
): Generator<K, undefined> {
  const [inA, inB] = [layersOf(a), layersOf(b)];
  const [ofA, ofB] = inA.below === inB.below ? [inA.changes, inB.changes] : [a, b];
  yield* ofB.keys();
  for (const key of ofA.keys()) if (!ofB.has(key)) yield key;
}

const layersOf = <K, V extends object | string>(map: ReadonlyMap<K, V>) =>
  map instanceof LayeredMap ? map.layers() : { below: map, changes: new Map<K, V>() };

/** A key that the map below has and this one has not. */
const gone = Symbol('gone');

class LayeredMap<K, V extends object | string> implements MutableMap<K, V> {
  readonly #below: ReadonlyMap<K, V>;
  readonly #changes: Map<K, V | typeof gone>;
  #size: number;

  constructor(below: ReadonlyMap<K, V>, changes: Map<K, V | typeof gone>, size = below.size) {
    this.#below = below;
    this.#changes = changes;
    this.#size = size;
  }

  copy(): LayeredMap<K, V> {
    if (this.#changes.size > mostChanges) return new LayeredMap(this.#flat(), new Map());
    return new LayeredMap(this.#below, new Map(this.#changes), this.#size);
  }

  layers(): { readonly below: ReadonlyMap<K, V>; readonly changes: ReadonlyMap<K, unknown> } {
    return { below: this.#below, changes: this.#changes };
  }

  get size(): number {
    return this.#size;
  }

  get(key: K): V | undefined {
    const change = this.#changes.get(key);
    if (change === undefined) return this.#below.get(key);
    return change === gone ? undefined : change;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): this {
    if (!this.has(key)) this.#size += 1;
    this.#changes.set(key, value);
    return this;
  }

  delete(key: K): boolean {
    if (!this.has(key)) return false;
    this.#size -= 1;
    if (this.#below.has(key)) this.#changes.set(key, gone);
    else this.#changes.delete(key);
    return true;
  }

  *entries(): Generator<[K, V], undefined> {
    for (const [key, value] of this.#below) {
      const change = this.#changes.get(key) ?? value;
      if (change !== gone) yield [key, change];
    }
    for (const [key, change] of this.#changes) {
      if (change !== gone && !this.#below.has(key)) yield [key, change];
    }
  }

  *keys(): Generator<K, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }

  forEach(work: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) work(value, key, this);
  }

  #flat(): Map<K, V> {
    const flat = new Map(this.#below);
    for (const [key, change] of this.#changes) {
      if (change === gone) flat.delete(key);
      else flat.set(key, change);
    }
    return flat;
  }
}
