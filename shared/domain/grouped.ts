/** Things by what `keyOf` says of them, in the order they came in; those of which it says null are left out. */
export function grouped<Key, One>(
  things: Iterable<One>,
  keyOf: (thing: One) => Key | null,
): Map<Key, [One, ...One[]]> {
  const groups = new Map<Key, [One, ...One[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
