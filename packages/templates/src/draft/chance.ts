/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32: 32-bit state, no bias that matters here). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a list into another order, in place, by what `next` draws (Fisher and Yates). */
export function shuffle<T>(items: T[], next: () => number): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1));
    [items[last], items[at]] = [items[at] as T, items[last] as T]; // Both indexes are within the list.
  }
  return items;
}
