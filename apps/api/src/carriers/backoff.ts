const LONGEST_MS = 60_000;

/** Full-jitter backoff for a text that was not processed, in milliseconds. `chance` is in [0, 1). */
export function backoffMs(attempts: number, atLeastMs: number, chance: number): number {
  const ceiling = Math.min(LONGEST_MS, atLeastMs * 2 ** Math.min(attempts, 6));
  return Math.max(atLeastMs / 2, Math.floor(chance * ceiling));
}
