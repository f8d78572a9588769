/** How many things have each key, in the order in which the keys occur. What has no key is not counted. */
export function countBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key | undefined,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
