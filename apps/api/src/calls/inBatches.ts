/** How many calls are looked up at the carrier at once. */
const AT_ONCE = 8;

/** Does the same with every item, eight at a time. The first error ends it, once its batch is through. */
export async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const results = await Promise.allSettled(items.slice(start, start + AT_ONCE).map(work));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
}
