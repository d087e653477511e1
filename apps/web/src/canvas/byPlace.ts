/** Items that have no identity but their place in a list, each with that place and a key made of it. */
export function byPlace<T>(items: readonly T[]): { item: T; index: number; key: string }[] {
  return items.map((item, index) => ({ item, index, key: String(index) }));
}
